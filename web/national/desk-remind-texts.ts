import { texts } from '#shared/platform/language.ts'
import type { ReminderMatter } from '#shared/reminders/reminder-run.ts'

type Texts = {
  /** `lead` is given the round's name, or the year of the counts. */
  about: Record<ReminderMatter, { title: string; lead: (of: string) => string }>
  regions: (ticked: number, all: number) => string
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

const swedishChoice = 'Regionerna är förvalda. Ta bort krysset för dem som inte ska påminnas nu.'
const englishChoice = 'The regions are already ticked. Untick any that should not be reminded now.'

/** Texts of the reminder in one step. */
export const deskRemindTexts = texts<Texts>({
  sv: {
    about: {
      mapping: { title: 'Påminn dem som inte har lämnat in', lead: (round) => `Gäller ${round}. ${swedishChoice}` },
      plan: {
        title: 'Påminn dem som inte har antagit en plan',
        lead: (round) => `Gäller planen efter ${round}. ${swedishChoice}`,
      },
      counts: {
        title: 'Påminn dem som inte har rapporterat valideringar',
        lead: (year) => `Gäller antalet valideringar för ${year}. ${swedishChoice}`,
      },
      page: {
        title: 'Påminn dem som inte har samlad information',
        lead: () => `Gäller regionens sida om validering. ${swedishChoice}`,
      },
    },
    regions: (ticked, all) => `Regioner att påminna (${ticked} av ${all} är valda)`,
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
      'Den som redan har fått dagens mejl får inget till, och inte heller den som har valt att inte få mejl. En region som hinner bli klar får inget.',
    runs: 'Se när påminnelser går och hur många som fick mejl',
  },
  en: {
    about: {
      mapping: { title: 'Remind those that have not handed in', lead: (round) => `About ${round}. ${englishChoice}` },
      plan: {
        title: 'Remind those that have not adopted a plan',
        lead: (round) => `About the plan after ${round}. ${englishChoice}`,
      },
      counts: {
        title: 'Remind those that have not reported validations',
        lead: (year) => `About the number of validations in ${year}. ${englishChoice}`,
      },
      page: {
        title: 'Remind those that have no collected information',
        lead: () => `About the region's page on validation. ${englishChoice}`,
      },
    },
    regions: (ticked, all) => `Regions to remind (${ticked} of ${all} are ticked)`,
    noTeam: 'nobody to write to',
    reminded: (day) => `reminded ${day}`,
    notReminded: 'not reminded by the coordinator',
    preview: 'What the e-mail looks like',
    previewMeans: 'An example in English. Each person gets it in their own language, with what is waiting for them.',
    subject: (subject) => `Subject: ${subject}`,
    someone: 'First name Surname',
    send: 'Send the reminder',
    means:
      'Anyone who has already had an e-mail today gets no other, nor does anyone who has chosen to get none. A region that gets it done before the e-mail is sent gets none.',
    runs: 'See when reminders go out and how many people got an e-mail',
  },
})
