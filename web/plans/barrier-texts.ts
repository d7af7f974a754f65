import type { BarrierContent } from '#shared/plans/plan.ts'
import { texts } from '#shared/platform/language.ts'

type BarrierTexts = {
  newTitle: string
  lead: string
  editTitle: string
  labels: Record<keyof BarrierContent, string>
  hints: Partial<Record<keyof BarrierContent, string>>
  /** What the texts are called where the plan is read. */
  facts: { stops: string; evidence: string }
  noIndicator: string
  ticked: (count: number) => string
  save: string
  add: string
  saveMine: string
  addAgain: string
  cancel: string
  originTitle: string
  ownComment: string
  problems: Record<'stale' | 'gone' | 'adopted' | 'full', { title: string; text: string }>
}

/** Texts of the form for a barrier. */
export const barrierTexts = texts<BarrierTexts>({
  sv: {
    newTitle: 'Lyft ett hinder',
    lead: 'Ett hinder är något som regionen inte kan ändra själv. Lyft det till den nivå som kan. Den nationella samordningen ser vilka hinder flera regioner har gemensamt.',
    editTitle: 'Ändra hinder',
    labels: {
      indicatorIds: 'Vilka frågor gäller hindret?',
      title: 'Vad är hindret?',
      stops: 'Vad stoppar hindret?',
      text: 'Beskriv hindret',
      evidence: 'Hur vet ni det?',
      level: 'Var ligger hindret?',
      weight: 'Hur tungt väger hindret?',
    },
    hints: {
      title: 'En mening som andra förstår, till exempel: Ersättningen till kommunerna täcker inte validering.',
      stops: 'Till exempel en insats, ett mål eller en grupp som ni inte når.',
      text: 'Vad händer på grund av hindret, och vad skulle behöva ändras?',
      evidence: 'Till exempel en rapport, siffror eller något som ni har hört från flera håll.',
    },
    facts: { stops: 'Stoppar', evidence: 'Belägg' },
    noIndicator: 'Ingen särskild fråga',
    ticked: (count) => (count === 1 ? '1 vald' : `${count} valda`),
    save: 'Spara hindret',
    add: 'Lyft hindret',
    saveMine: 'Spara det jag skrev i stället',
    addAgain: 'Lägg till som nytt hinder',
    cancel: 'Tillbaka till planen',
    originTitle: 'Frågan i kartläggningen',
    ownComment: 'Er kommentar i kartläggningen',
    problems: {
      stale: {
        title: 'En kollega har ändrat hindret sedan du öppnade det',
        text: 'Inget av det du skrev är sparat än. Jämför och välj: behåll det som står nu, eller spara det du skrev. Du kan också ändra i formuläret först.',
      },
      gone: {
        title: 'Hindret är borttaget',
        text: 'En kollega tog bort det medan du skrev. Det du skrev är kvar här nedanför, men inte sparat. Du kan lägga till det som ett nytt hinder.',
      },
      adopted: {
        title: 'Planen är antagen',
        text: 'Den antogs medan du skrev och kan inte ändras längre. Det du skrev är inte sparat. Kopiera det om du vill ha det kvar.',
      },
      full: {
        title: 'Planen är full',
        text: 'Ta bort ett hinder i planen först. Det du skrev är inte sparat, men det är kvar här nedanför.',
      },
    },
  },
  en: {
    newTitle: 'Raise a barrier',
    lead: 'A barrier is something that the region cannot change by itself. Raise it to the level that can. The national coordinators see which barriers several regions share.',
    editTitle: 'Edit barrier',
    labels: {
      indicatorIds: 'Which questions is the barrier about?',
      title: 'What is the barrier?',
      stops: 'What does the barrier stop?',
      text: 'Describe the barrier',
      evidence: 'How do you know?',
      level: 'Where does the barrier lie?',
      weight: 'How much does the barrier weigh?',
    },
    hints: {
      title:
        'One sentence that others understand, for example: The compensation to municipalities does not cover validation.',
      stops: 'For example an action, a goal or a group that you do not reach.',
      text: 'What happens because of the barrier, and what would need to change?',
      evidence: 'For example a report, figures or what you have heard from several sources.',
    },
    facts: { stops: 'Stops', evidence: 'Evidence' },
    noIndicator: 'No particular question',
    ticked: (count) => `${count} chosen`,
    save: 'Save the barrier',
    add: 'Raise the barrier',
    saveMine: 'Save what I wrote instead',
    addAgain: 'Add as a new barrier',
    cancel: 'Back to the plan',
    originTitle: 'The question in the mapping',
    ownComment: 'Your comment in the mapping',
    problems: {
      stale: {
        title: 'A colleague has changed the barrier since you opened it',
        text: 'Nothing that you wrote has been saved yet. Compare and choose: keep what is there now, or save what you wrote. You can also change the form first.',
      },
      gone: {
        title: 'The barrier has been removed',
        text: 'A colleague removed it while you were writing. What you wrote is still here below, but not saved. You can add it as a new barrier.',
      },
      adopted: {
        title: 'The plan is adopted',
        text: 'It was adopted while you were writing and can no longer be changed. What you wrote is not saved. Copy it if you want to keep it.',
      },
      full: {
        title: 'The plan is full',
        text: 'Remove a barrier from the plan first. What you wrote is not saved, but it is still here below.',
      },
    },
  },
})
