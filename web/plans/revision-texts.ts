import { texts } from '#shared/platform/language.ts'

type RevisionTexts = {
  reviseTitle: string
  reviseLead: string
  revise: string
  drafting: string
  standsMeanwhile: (number: number) => string
  toStanding: (number: number) => string
  changesSoFar: (number: number) => string
  giveUpTitle: string
  giveUpLead: (number: number) => string
  giveUp: string
  adoptTitle: string
  reason: string
  reasonHint: string
}

/** Texts of revising an adopted plan. */
export const revisionTexts = texts<RevisionTexts>({
  sv: {
    reviseTitle: 'Revidera planen',
    reviseLead:
      'En antagen plan ändras aldrig. Vill ni ändra något gör ni en revidering: ett nytt utkast. Den antagna versionen gäller tills ni antar revideringen.',
    revise: 'Revidera planen',
    drafting: 'Planen revideras',
    standsMeanwhile: (number) => `Version ${number} gäller tills ni antar revideringen.`,
    toStanding: (number) => `Läs version ${number}`,
    changesSoFar: (number) => `Ändrat hittills mot version ${number}`,
    giveUpTitle: 'Avbryt revideringen',
    giveUpLead: (number) =>
      `Planen blir som i version ${number} igen. Det som ni har ändrat försvinner ur planen. Nya insatser och hinder kan ni lägga tillbaka vid nästa revidering.`,
    giveUp: 'Avbryt revideringen',
    adoptTitle: 'Granska och anta revideringen',
    reason: 'Vad ändras, och varför?',
    reasonHint: 'Skriv så att den som har läst den förra versionen förstår.',
  },
  en: {
    reviseTitle: 'Revise the plan',
    reviseLead:
      'An adopted plan never changes. To change something, you make a revision: a new draft. The adopted version stays in force until you adopt the revision.',
    revise: 'Revise the plan',
    drafting: 'The plan is being revised',
    standsMeanwhile: (number) => `Version ${number} stays in force until you adopt the revision.`,
    toStanding: (number) => `Read version ${number}`,
    changesSoFar: (number) => `Changed so far from version ${number}`,
    giveUpTitle: 'Give up the revision',
    giveUpLead: (number) =>
      `The plan becomes version ${number} again. What you have changed disappears from the plan. You can put new actions and barriers back in your next revision.`,
    giveUp: 'Give up the revision',
    adoptTitle: 'Review and adopt the revision',
    reason: 'What changes, and why?',
    reasonHint: 'Write so that someone who has read the previous version understands.',
  },
})
