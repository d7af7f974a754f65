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
      'Ett exempel på svenska. Var och en får mejlet på sitt språk, med det som väntar på just den personen.',
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
      `This is about ${round}. The regions below are already ticked. Untick any that should not be reminded now.`,
    regions: 'Regions to remind',
    noTeam: 'nobody to write to',
    reminded: (day) => `reminded ${day}`,
    notReminded: 'not reminded by the coordinator',
    preview: 'What the e-mail looks like',
    previewMeans: 'An example in English. Each person gets it in their own language, with what is waiting for them.',
    subject: (subject) => `Subject: ${subject}`,
    someone: 'First-name Surname',
    send: 'Send the reminder',
    means:
      'Anyone who has already had an e-mail today gets no other, nor does anyone who has chosen to get none. A region that hands in before it is sent gets none.',
    runs: 'See when reminders go out and how many people got an e-mail',
  },
})
