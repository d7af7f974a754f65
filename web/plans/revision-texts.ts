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
      'En antagen plan ändras aldrig. Vill ni ändra något gör ni en revidering: ett nytt utkast. Den antagna versionen gäller tills revideringen är antagen.',
    revise: 'Revidera planen',
    drafting: 'Planen revideras',
    standsMeanwhile: (number) => `Version ${number} gäller tills revideringen är antagen.`,
    toStanding: (number) => `Läs version ${number}`,
    changesSoFar: (number) => `Ändrat hittills mot version ${number}`,
    giveUpTitle: 'Avbryt revideringen',
    giveUpLead: (number) =>
      `Planen blir åter som i version ${number}. Det som ni har ändrat försvinner ur planen. Nya insatser och hinder kan ni lägga tillbaka vid nästa revidering.`,
    giveUp: 'Avbryt revideringen',
    adoptTitle: 'Granska och anta revideringen',
    reason: 'Vad ändras, och varför?',
    reasonHint: 'Skriv så att den som har läst den förra versionen förstår.',
  },
  en: {
    reviseTitle: 'Revise the plan',
    reviseLead:
      'An adopted plan is never changed. To change something you make a revision: a new draft. The adopted version stands until the revision is adopted.',
    revise: 'Revise the plan',
    drafting: 'The plan is being revised',
    standsMeanwhile: (number) => `Version ${number} stands until the revision is adopted.`,
    toStanding: (number) => `Read version ${number}`,
    changesSoFar: (number) => `Changed so far from version ${number}`,
    giveUpTitle: 'Give up the revision',
    giveUpLead: (number) =>
      `The plan becomes version ${number} again. What you have changed disappears from the plan. New actions and barriers can be put back in your next revision.`,
    giveUp: 'Give up the revision',
    adoptTitle: 'Review and adopt the revision',
    reason: 'What changes, and why?',
    reasonHint: 'Write so that someone who has read the previous version understands.',
  },
})
