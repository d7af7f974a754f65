import { texts } from '#shared/platform/language.ts'

type Texts = {
  title: string
  lead: (round: string) => string
  regions: string
  noTeam: string
  reminded: (day: string) => string
  notReminded: string
  preview: string
  previewMeans: string
  subject: (subject: string) => string
  someone: string
  send: string
  means: string
  runs: string
}

/** Texts of the reminder in one step. */
export const deskRemindTexts = texts<Texts>({
  sv: {
    title: 'Påminn dem som inte har lämnat in',
    lead: (round) => `Gäller ${round}. Regionerna nedan är förvalda. Ta bort krysset för dem som inte ska påminnas nu.`,
    regions: 'Regioner att påminna',
    noTeam: 'ingen att skriva till',
    reminded: (day) => `påmind ${day}`,
    notReminded: 'inte påmind av samordnaren',
    preview: 'Så ser mejlet ut',
    previewMeans:
      'Ett exempel på svenska. Var och en får mejlet på sitt språk, med det som väntar på just henne eller honom.',
    subject: (subject) => `Ämne: ${subject}`,
    someone: 'Förnamn Efternamn',
    send: 'Skicka påminnelsen',
    means:
      'Den som redan har fått dagens mejl får inget till, och inte heller den som har valt att inte få mejl. En region som hinner lämna in får inget.',
    runs: 'Se när påminnelser går och hur många som fick mejl',
  },
  en: {
    title: 'Remind those that have not handed in',
    lead: (round) =>
      `About ${round}. The regions below are chosen beforehand. Untick those that are not to be reminded now.`,
    regions: 'Regions to remind',
    noTeam: 'nobody to write to',
    reminded: (day) => `reminded ${day}`,
    notReminded: 'not reminded by the coordinator',
    preview: 'What the mail looks like',
    previewMeans:
      'An example in English. Each gets it in her or his own language, with what waits for just that person.',
    subject: (subject) => `Subject: ${subject}`,
    someone: 'First-name Surname',
    send: 'Send the reminder',
    means:
      'Whoever has had the mail of the day gets no other, nor does anybody who has chosen to get none. A region that hands in before then gets none.',
    runs: 'See when reminders go and how many got mail',
  },
})
