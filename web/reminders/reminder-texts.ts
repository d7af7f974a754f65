import { type Language, texts } from '#shared/platform/language.ts'
import type { Frequency } from '#shared/reminders/reminder-choice.ts'

type ReminderTexts = {
  title: string
  lead: string
  frequency: string
  frequencies: Record<Frequency, { label: string; text: string }>
  mailLanguage: string
  languages: Record<Language, string>
  save: string
  saved: string
  stale: string
  staleNow: (frequency: string, language: string) => string
  staleKinds: (where: string, kinds: string) => string
  noKinds: string
  staleSend: string
}

/** Texts of a person's own reminders. */
export const reminderTexts = texts<ReminderTexts>({
  sv: {
    title: 'Mina påminnelser',
    lead: 'Verktyget skickar högst ett mejl om dagen, och bara när det finns något nytt för dig: en fråga som du har fått, ett svar till dig, ett datum som närmar sig, eller något som har hänt.',
    frequency: 'Hur ofta vill du ha mejl?',
    frequencies: {
      daily: { label: 'Varje vardag när det finns något nytt', text: 'Klockan sju på morgonen.' },
      weekly: { label: 'På måndagar', text: 'Ett mejl om veckan, om det har hänt något.' },
      deadlines: {
        label: 'Bara om sista dagen att lämna in',
        text: '21 dagar, 7 dagar och 1 dag före, och när dagen har passerat: efter 1 dag, efter 7 dagar och sedan var fjortonde dag.',
      },
      none: { label: 'Aldrig', text: 'Du ser det som väntar på dig när du loggar in.' },
    },
    mailLanguage: 'Språk i mejlen',
    languages: { sv: 'Svenska', en: 'Engelska' },
    save: 'Spara',
    saved: 'Ditt val är sparat.',
    stale: 'Du har ändrat dina val i ett annat fönster. Det du valde här är inte sparat.',
    staleNow: (frequency, language) => `Sparat nu: ${frequency}, på ${language.toLowerCase()}.`,
    staleKinds: (where, kinds) => `${where}: ${kinds}.`,
    noKinds: 'inga notiser',
    staleSend: 'Nedan står det du valde här. Spara igen om det ska gälla i stället.',
  },
  en: {
    title: 'My reminders',
    lead: 'The tool sends at most one e-mail a day, and only when there is something new for you: a question that was given to you, an answer to you, a date that is getting closer, or something that has happened.',
    frequency: 'How often do you want e-mails?',
    frequencies: {
      daily: { label: 'Every weekday when there is something new', text: 'At seven in the morning.' },
      weekly: { label: 'On Mondays', text: 'One e-mail a week, if something has happened.' },
      deadlines: {
        label: 'Only about the last day to hand in',
        text: '21 days, 7 days and 1 day before it, and once it has passed: after 1 day, after 7 days and then every fourteenth day.',
      },
      none: { label: 'Never', text: 'You see what is waiting for you when you sign in.' },
    },
    mailLanguage: 'Language of the e-mails',
    languages: { sv: 'Swedish', en: 'English' },
    save: 'Save',
    saved: 'Your choice is saved.',
    stale: 'You have changed your choices in another window. What you chose here has not been saved.',
    staleNow: (frequency, language) => `Saved now: ${frequency}, in ${language}.`,
    staleKinds: (where, kinds) => `${where}: ${kinds}.`,
    noKinds: 'no notifications',
    staleSend: 'What you chose here is below. Save again if you want that instead.',
  },
})
