import type { DayWords } from '#shared/calendar/plan-days.ts'
import { texts } from '#shared/platform/language.ts'

type CalendarTexts = {
  title: string
  lead: string
  whatTitle: string
  what: string[]
  addressTitle: string
  none: string
  open: (moment: string) => string
  revoked: string
  make: string
  makeNew: string
  makeNewHelp: string
  revoke: string
  once: string
  address: string
  addressHint: string
  toCalendar: string
  howTitle: string
  how: string[]
  say: Record<'revoked' | 'changed' | 'made-already', string>
  feedName: (region: string) => string
  feedDescription: (round: string) => string
  demonstration: string
  unknown: string
  gone: string
  days: DayWords
}

/** Texts of a plan's calendar: the page where its address is made, and what stands in the calendar. */
export const calendarTexts = texts<CalendarTexts>({
  sv: {
    title: 'Planens dagar i din kalender',
    lead: 'Få planens dagar i din egen kalender. De följer med när planen ändras.',
    whatTitle: 'Det här kommer med',
    what: [
      'dagen då varje insats börjar och slutar',
      'steg med datum, tills de är klara',
      'bara namnen på insatser och steg: beskrivningar, ansvariga och svar stannar i verktyget',
    ],
    addressTitle: 'Din hemliga adress',
    none: 'Du har ingen adress än.',
    open: (moment) => `Du skapade en adress ${moment}. Den fungerar. Av säkerhetsskäl kan den inte visas igen.`,
    revoked: 'Din adress är återkallad. Kalendrar som använder den får inget mer.',
    make: 'Skapa en adress',
    makeNew: 'Skapa en ny adress',
    makeNewHelp: 'När du skapar en ny adress slutar den gamla att fungera.',
    revoke: 'Återkalla adressen',
    once: 'Adressen visas bara den här gången. Kopiera den nu.',
    address: 'Kalenderns adress',
    addressHint: 'Den som har adressen kan se planens dagar utan att logga in. Dela den inte med någon.',
    toCalendar: 'Öppna i kalenderprogrammet',
    howTitle: 'Så gör du',
    how: [
      'Outlook: välj Lägg till kalender och sedan Prenumerera från webben. Klistra in adressen.',
      'Google Kalender: välj plustecknet vid Andra kalendrar och sedan Från webbadress. Klistra in adressen.',
      'Apple Kalender: välj Arkiv och sedan Ny kalenderprenumeration. Klistra in adressen.',
    ],
    say: {
      revoked: 'Adressen är återkallad.',
      changed: 'Adressen har ändrats sedan du öppnade sidan, och inget har gjorts. Så här är det nu.',
      'made-already': 'Adressen är redan skapad, och den kan inte visas igen. Skapa en ny om du inte hann kopiera den.',
    },
    feedName: (region) => `Handlingsplan ${region}`,
    feedDescription: (round) => `Dagar i handlingsplanen, ${round}`,
    demonstration: 'demonstrationsdata',
    unknown: 'Det finns ingen kalender på den här adressen. Kontrollera att hela adressen kom med.\n',
    gone: 'Kalenderns adress gäller inte längre. Logga in i Valideringslyft och skapa en ny på planens sida.\n',
    days: {
      starts: (title) => `Börjar: ${title}`,
      ends: (title) => `Slutar: ${title}`,
      step: (text, title) => `Steg: ${text} (${title})`,
    },
  },
  en: {
    title: "The plan's days in your calendar",
    lead: "Get the plan's days in your own calendar. They follow when the plan changes.",
    whatTitle: 'What is included',
    what: [
      'the day when each action starts and ends',
      'steps with a date, until they are done',
      'only the names of actions and steps: descriptions, people responsible and answers stay in the tool',
    ],
    addressTitle: 'Your secret address',
    none: 'You have no address yet.',
    open: (moment) => `You made an address on ${moment}. It works. For safety it cannot be shown again.`,
    revoked: 'Your address is revoked. Calendars that use it get nothing more.',
    make: 'Make an address',
    makeNew: 'Make a new address',
    makeNewHelp: 'When you make a new address, the old one stops working.',
    revoke: 'Revoke the address',
    once: 'The address is shown only this once. Copy it now.',
    address: "The calendar's address",
    addressHint: "Whoever has the address can see the plan's days without signing in. Do not share it.",
    toCalendar: 'Open in the calendar program',
    howTitle: 'What to do',
    how: [
      'Outlook: choose Add calendar, then Subscribe from web. Paste the address.',
      'Google Calendar: choose the plus sign at Other calendars, then From URL. Paste the address.',
      'Apple Calendar: choose File, then New Calendar Subscription. Paste the address.',
    ],
    say: {
      revoked: 'The address is revoked.',
      changed: 'The address has changed since you opened the page, and nothing has been done. This is how it is now.',
      'made-already':
        'The address has already been made, and it cannot be shown again. Make a new one if you did not copy it.',
    },
    feedName: (region) => `Action plan ${region}`,
    feedDescription: (round) => `Days in the action plan, ${round}`,
    demonstration: 'demonstration data',
    unknown: 'There is no calendar at this address. Check that you have the whole address.\n',
    gone: "The calendar's address is no longer valid. Sign in to Valideringslyft and make a new one on the plan's page.\n",
    days: {
      starts: (title) => `Starts: ${title}`,
      ends: (title) => `Ends: ${title}`,
      step: (text, title) => `Step: ${text} (${title})`,
    },
  },
})

export type CalendarSaying = keyof CalendarTexts['say']
