import { link, list, quote, text } from '../public/prose.tsx'
import { type StepContent, stepLinks } from './step-facts.ts'

/** The training in English. */
export const stepsInEnglish: StepContent = {
  steps: {
    validation: {
      title: 'What validation is',
      lead: 'Validation makes what somebody can already do visible and recognised, however it was learned.',
      sections: [
        {
          id: 'definition',
          title: 'What the ordinance says',
          blocks: [
            quote(
              '“A structured process that comprises an in-depth mapping and an assessment that aims at recognition of a person’s knowledge and skills regardless of how they were acquired.” (Our translation.)',
              link(stepLinks.ordinance, 'The Validation Ordinance (2022:1549), section 2'),
              '. In force since 1 January 2023.',
            ),
          ],
        },
        {
          id: 'four',
          title: 'Four steps',
          blocks: [
            list(
              'Initial mapping: an overview together with a counsellor. It is not made against any fixed requirement.',
              'In-depth mapping: what the person can do in an area is described so that it can be assessed.',
              'Assessment: what the person can do is tried against an established requirement.',
              'Recognition: for example a grade, a certificate, a trade certificate or a decision.',
            ),
            text(
              'The steps come from ',
              link(stepLinks.words, 'the word list of the National Delegation for Validation'),
              '.',
            ),
          ],
        },
        {
          id: 'role',
          title: 'The role of the region',
          blocks: [
            text(
              'The region seldom carries out validations itself. ',
              link(stepLinks.role, 'The National Delegation for Validation'),
              ' saw its role as urging on, supporting and raising knowledge. ',
              link(stepLinks.guide, 'The guide of the Agency for Economic and Regional Growth'),
              ' points to resources, support among managers and politicians, a long view and dialogue with companies.',
            ),
          ],
        },
      ],
    },
    levels: {
      title: 'What the mapping is and how the levels work',
      lead: 'Together you describe the situation in the region. It helps you to choose the next step; it is not a grade.',
      sections: [
        {
          id: 'five',
          title: 'Five levels',
          blocks: [
            list(
              '0: it is missing.',
              '1: something is begun, often by a single person.',
              '2: it is partly in place.',
              '3: it is established: decided, known and used.',
              '4: it is followed up and improved.',
            ),
            text('Each question has its own descriptions of the five levels. Read them, not just the number.'),
          ],
        },
        {
          id: 'choose',
          title: 'How to choose',
          blocks: [
            list(
              'Begin from below. Stop at the highest level where everything in the description is true.',
              'Judge how things are today, not what is planned.',
              'Write what shows it: a decision, a page, a list. Then those who come after you can understand the answer.',
              'If the question does not fit your region, choose “not applicable” and say why. Then it is not counted.',
              'A question without an answer counts as data missing, never as zero.',
            ),
          ],
        },
        {
          id: 'who-sees',
          title: 'Who sees the answers',
          blocks: [
            text(
              'Only you see the answers until an owner in your region hands in. Then the national coordinator sees them too. Other regions never see them, and no ranking is made.',
            ),
          ],
        },
      ],
    },
    examples: {
      title: 'Try to rate',
      lead: 'The regions in the examples are made up, but the questions are the real ones. Choose a level and then see how we reason.',
      sections: [
        {
          id: 'how-examples',
          title: 'How to do it',
          blocks: [
            text(
              'It is no test. If you choose another level than we do, the reason says more than the number. How others have chosen is shown only when at least five have, and then only as counts.',
            ),
          ],
        },
      ],
    },
    power: {
      title: 'Power and importance',
      lead: 'Two questions with each answer decide what comes first when you choose actions.',
      sections: [
        {
          id: 'power-is',
          title: 'Power: who can change it?',
          blocks: [
            list(
              'Own: the region can do it by itself.',
              'Shared: it can only be done with others, for example municipalities or branches.',
              'National: it depends on rules or money that the region does not control.',
            ),
            text(
              'In the interviews of 2021 the regions described themselves as the narrow part of an hourglass, dependent on rules and funding at national level. What is national therefore counts as a barrier to raise, not as something that the region has missed. Source: the Swedish National Agency for Higher Vocational Education, the kick-off meeting of 4 May 2021.',
            ),
          ],
        },
        {
          id: 'importance-is',
          title: 'Importance: how much does it matter to you?',
          blocks: [
            text(
              'You choose 1 to 4. If you choose none it counts as 2. Importance says what matters in your region, not how well it goes: something can be decisive and still work already.',
            ),
          ],
        },
      ],
    },
    plan: {
      title: 'From map to plan',
      lead: 'The mapping is worth something only once it leads to something.',
      sections: [
        {
          id: 'to-plan',
          title: 'How it goes',
          blocks: [
            list(
              'The tool computes the gap between your level and the target, times the importance, times the power. What takes little effort and what other questions build on get more. What gets the most comes first. You see the computation.',
              'Each question has proposed actions. You choose, change or write your own.',
              'Each action gets somebody responsible, a time and something that shows that it is done.',
              'The plan is adopted by a decision, and the next round shows what has happened.',
            ),
          ],
        },
        {
          id: 'review',
          title: 'Once you have handed in',
          blocks: [
            text(
              'The national coordinator reads the answers. She can unlock a single question, return everything with a message or accept. An owner signs each time, so that it always shows what holds.',
            ),
          ],
        },
      ],
    },
  },
  checklist: {
    team: 'We know who in the region is to take part and answer',
    read: 'We have read through the questions once before we begin',
    papers: 'We have found decisions, strategies and agreements to base the answers on',
    time: 'We have booked time to go through the answers together',
    owner: 'The owner knows when the mapping is to be handed in',
  },
}
