import { effortFactor, foundationFactor, mostCarried, powerFactor, priorityOf } from '#shared/plans/priority.ts'
import { assumedImportance } from '#shared/scoring/gap.ts'
import { minimumPlansForPriorities } from '#shared/statistics/priorities.ts'
import { minimumForQuartiles, suppressionThreshold } from '#shared/statistics/snapshot.ts'
import { pathTo } from '../paths.ts'
import { formatNumber } from '../texts/format.ts'
import { type AboutTexts, aboutLinks, example } from './about-facts.ts'
import { link, list, quote, text } from './prose.tsx'

const { ordinance, words, fund, project, disclosure } = aboutLinks
const number = (value: number) => formatNumber(value, 'en')

/** Method and sources in English. Every number that the site computes with comes from the rule itself. */
export const aboutEnglish: AboutTexts = {
  title: 'About Valideringslyft',
  description: 'What Valideringslyft is, how the questions are made, how we count and what sources we build on.',
  lead: 'This page says what the tool is for, how it counts and what it builds on, so that you can judge what you read.',
  what: [
    {
      id: 'tool',
      title: 'What the tool is for',
      blocks: [
        text(
          'The 21 regions are responsible for regional development. The National Delegation for Validation saw their role in validation as pushing forward, supporting and spreading knowledge. In Valideringslyft they map how it is going, choose what to do, adopt an action plan and follow it up. What they hand in becomes a shared picture of the whole country.',
        ),
        text(
          "The mapping is the region's own assessment. It helps to choose the next step; it is not a grade. That is why we rank no regions, and no region's levels are shown in public.",
        ),
        text(
          'An owner in the region signs the mapping and hands it in. The national coordinator then reads it and can ask the region to look over single answers. With the signature comes a checksum of the answers, which shows whether anything has been changed afterwards.',
        ),
      ],
    },
    {
      id: 'validation',
      title: 'What validation is',
      blocks: [
        quote(
          '“A structured process comprising in-depth mapping and assessment, aimed at recognition of a person’s skills and knowledge regardless of how they were acquired.” (our translation)',
          link(ordinance, 'The Validation Ordinance (2022:1549), Section 2'),
          '. The definition has been in force since 1 January 2023.',
        ),
        text(
          'The work is usually done in four steps: initial mapping, in-depth mapping, assessment and recognition. Recognition can be a grade, a certificate, a vocational certificate or a decision. The steps come from ',
          link(words, 'the word list of the Swedish National Delegation for Validation (in Swedish)'),
          '.',
        ),
      ],
    },
  ],
  questions: ({ areas, indicators, targetLevel, origin }) => ({
    id: 'questions',
    title: 'How the questions are made',
    blocks: [
      text(origin),
      text(
        `The mapping has ${indicators} questions in ${areas} areas. Each question has five levels, 0 to 4, with a description of its own for each. The target is level ${targetLevel}, unless the region chooses its own. Beside each question it says why we ask it and where that comes from.`,
      ),
    ],
  }),
  areasCaption: 'The areas of the mapping',
  areaColumns: { area: 'Area', questions: 'Questions' },
  method: [
    {
      id: 'counting',
      title: 'How we count',
      blocks: [
        list(
          'The result of an area is the mean of the levels that the region has answered, weighted by the questions’ weights, as a percentage of the highest level.',
          'A question that is not applicable does not count at all. A missing answer is just that: it never counts as zero.',
          'The gap is the target level minus the level that the region has answered. Whoever has reached the target has no gap left.',
          `Proposed actions are ordered by gap × importance × power × effort × foundation. Importance is 1 to 4 and set by the region (${assumedImportance} where it is missing). Power is ${number(powerFactor('own'))} where the region decides itself, ${number(powerFactor('shared'))} where it is shared and ${number(powerFactor('national'))} where it is national.`,
          `Effort is ${number(effortFactor(1))} where it is small, ${number(effortFactor(2))} where it is medium and ${number(effortFactor(3))} where it is large. Foundation is 1, and ${number(foundationFactor(1) - 1)} more for each question below the target level that builds on this one, at most ${number(foundationFactor(mostCarried))}. What a question builds on always comes before it. The project itself has judged the effort, what builds on what and which actions help several questions.`,
        ),
        text(
          `An example: a gap of ${example.gap}, importance ${example.importance}, shared power, small effort and no question that builds on it give ${example.gap} × ${example.importance} × ${number(powerFactor(example.power))} × ${number(effortFactor(example.effort))} × ${number(foundationFactor(example.carried))} = ${number(priorityOf(example))}. The region sees the calculation beside each proposal, and chooses for itself.`,
        ),
      ],
    },
    {
      id: 'national',
      title: 'How the national picture is made',
      blocks: [
        text(
          `Every night the tool reads what has been handed in and makes a compilation. Drafts are not part of it. A compilation never changes: the same input always gives the same picture. Medians and quartiles are shown only when at least ${minimumForQuartiles} regions have answered, so that nobody can read out one region's answers. What the action plans prioritise is shown once at least ${minimumPlansForPriorities} plans are adopted. The same goes for the status report.`,
        ),
        text(
          'There are no published figures on the number of validations in each region. The regions give them themselves and name their source. What nobody has given is shown as “data missing”.',
        ),
        text(
          'The national figures that others have published measure different things, such as validations made, referrals, or shares of students. That is why we never add them up.',
        ),
      ],
    },
    {
      id: 'disclosure',
      title: 'How we protect small numbers',
      blocks: [
        text(
          `A small number can point to a person. That is why we hide counts from 1 to ${suppressionThreshold - 1}. We also hide as many other numbers as it takes for the hidden ones not to be worked out from the sums. Zero is shown. Hidden means that we know but do not show; data missing means that we do not know.`,
        ),
        text(
          'The method is called primary and secondary suppression. Statistics Sweden describes it in ',
          link(disclosure, 'its documentation on disclosure protection'),
          '. The limit is the tool’s own and can be changed.',
        ),
      ],
    },
  ],
  who: {
    id: 'who',
    title: 'Who is behind it',
    blocks: [
      text(
        'Valideringslyft is a project of the Swedish National Agency for Higher Vocational Education (MYH). It began with support from the European Social Fund, from 1 December 2020 to 31 December 2022 (',
        link(fund, 'reference number 2020/00541 in the project bank of the Swedish ESF Council, in Swedish'),
        '). Read more about ',
        link(project, 'the project on the site of the agency (in Swedish)'),
        '.',
      ),
      list(
        'The project owner is responsible for reaching the goals.',
        'The project manager leads the work.',
        'The process lead is the national coordinator: develops the questions, opens rounds and supports the regions.',
        'The communicator publishes the status reports.',
        'The project administrator looks after finances and routines.',
        'The steering group follows the project. The Swedish Agency for Economic and Regional Growth is part of it.',
        "The regions' own staff answer, plan and carry out.",
      ),
    ],
  },
  sources: {
    id: 'sources',
    title: 'Sources',
    blocks: [
      text(
        'The project has also asked the regions themselves: ',
        link(pathTo('interviewResult', 'en'), 'interviews with all regions'),
        ' and ',
        link(pathTo('surveyResult', 'en'), 'a survey of information material'),
        '.',
      ),
      text(
        'This is what the questions build on. Beside each question it says which source it has. Titles are in Swedish.',
      ),
    ],
  },
}
