import type { Assessment } from '#shared/assessments/assessment.ts'
import { texts } from '#shared/platform/language.ts'

type MappingTexts = {
  title: string
  lead: (areas: number, indicators: number) => string
  statuses: Record<Assessment['status'] | 'closed', string>
  /** Both may be marks that the browser's script replaces. */
  answeredOf: (answered: number | string, total: number | string) => string
  left: (count: number) => string
  allAnswered: string
  deadline: (day: string) => string
  daysLeft: (days: number) => string
  lastToday: string
  daysPast: (days: number) => string
  lastSaved: (id: string, moment: string, name: string) => string
  nothingSaved: string
  begin: string
  carryOn: string
  toHandIn: string
  toResult: string
  toPlan: string
  toFiles: string
  areas: string
  areaStates: Record<'done' | 'begun' | 'untouched', string>
  returned: (moment: string, name: string) => string
  returnedHelp: string
  submitted: (moment: string, name: string) => string
  submittedHelp: string
  justSubmitted: string
  roundClosed: string
  accepted: (moment: string, name: string) => string
  notOpenYet: (day: string) => string
  tooLate: (day: string) => string
  extended: (day: string, reason: string) => string
  how: string
  howPoints: readonly string[]
  origin: string
  sources: string
}

const days = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`)

/** Texts of a mapping's overview and what its pages share. */
export const mappingTexts = texts<MappingTexts>({
  sv: {
    title: 'Kartläggning',
    lead: (areas, indicators) =>
      `Ni svarar tillsammans på ${indicators} frågor i ${areas} områden. Ta dem i vilken ordning ni vill. Allt sparas medan ni arbetar.`,
    statuses: { open: 'pågår', returned: 'återlämnad', submitted: 'inlämnad', accepted: 'godkänd', closed: 'avslutad' },
    answeredOf: (answered, total) => `${answered} av ${total} frågor besvarade`,
    left: (count) => days(count, 'fråga kvar', 'frågor kvar'),
    allAnswered: 'Alla frågor är besvarade.',
    deadline: (day) => `Lämna in senast ${day}`,
    daysLeft: (count) => days(count, 'dag kvar', 'dagar kvar'),
    lastToday: 'i dag är sista dagen',
    daysPast: (count) => `${days(count, 'dag', 'dagar')} sedan, men ni kan fortfarande lämna in`,
    lastSaved: (id, moment, name) => `Senast sparat: fråga ${id}, ${moment} av ${name}.`,
    nothingSaved: 'Inget svar är sparat än.',
    begin: 'Börja svara',
    carryOn: 'Fortsätt svara',
    toHandIn: 'Lämna in',
    toResult: 'Se resultatet',
    toPlan: 'Till handlingsplanen',
    toFiles: 'Skriv ut, hämta som fil eller fyll i utan nät',
    areas: 'Områden',
    areaStates: { done: 'klart', begun: 'påbörjat', untouched: 'inte påbörjat' },
    returned: (moment, name) => `${name} lämnade tillbaka kartläggningen ${moment} med det här meddelandet:`,
    returnedHelp: 'Ändra det ni vill och lämna in igen.',
    submitted: (moment, name) => `Kartläggningen lämnades in ${moment} av ${name}.`,
    submittedHelp:
      'Svaren går att läsa men inte ändra. Behöver ni ändra något? Be den nationella samordnaren låsa upp frågan eller lämna tillbaka allt.',
    justSubmitted: 'Tack! Kartläggningen är inlämnad. Nästa steg är handlingsplanen.',
    roundClosed: 'Omgången är avslutad. Svaren går att läsa men inte ändra.',
    accepted: (moment, name) => `${name} godkände kartläggningen ${moment}. Den är färdig och går inte att ändra.`,
    notOpenYet: (day) => `Kartläggningen öppnar ${day}. Ni kan läsa frågorna redan nu.`,
    tooLate: (day) =>
      `Sista dagen att svara var ${day}. Behöver ni mer tid? Hör av er till den nationella samordnaren.`,
    extended: (day, reason) => `Ni har fått längre tid och kan svara till och med ${day}. Skäl: ${reason}`,
    how: 'Så fungerar det',
    howPoints: [
      'Varje fråga har fem nivåer, från 0 till 4. Välj den som bäst beskriver hur ni har det nu. Det finns inget rätt svar.',
      'Vet ni inte säkert? Fråga en kollega, eller skriv en kommentar och kom tillbaka.',
      'Passar en fråga inte er region väljer ni ”ej tillämpligt” och skriver varför. Då räknas den inte med.',
      'Flera kan svara samtidigt. Har en kollega hunnit före på samma fråga visar vi båda svaren och ni väljer.',
      'Bara ni ser svaren tills ni lämnar in. Då ser även den nationella samordnaren dem.',
    ],
    origin: 'Varifrån kommer frågorna?',
    sources: 'Källor',
  },
  en: {
    title: 'Mapping',
    lead: (areas, indicators) =>
      `You answer ${indicators} questions in ${areas} areas together. Take them in any order. Everything is saved as you work.`,
    statuses: {
      open: 'in progress',
      returned: 'returned',
      submitted: 'handed in',
      accepted: 'accepted',
      closed: 'closed',
    },
    answeredOf: (answered, total) => `${answered} of ${total} questions answered`,
    left: (count) => days(count, 'question left', 'questions left'),
    allAnswered: 'All questions are answered.',
    deadline: (day) => `Hand in by ${day}`,
    daysLeft: (count) => days(count, 'day left', 'days left'),
    lastToday: 'today is the last day',
    daysPast: (count) => `${days(count, 'day', 'days')} ago, but you can still hand in`,
    lastSaved: (id, moment, name) => `Last saved: question ${id}, ${moment} by ${name}.`,
    nothingSaved: 'No answer has been saved yet.',
    begin: 'Start answering',
    carryOn: 'Continue answering',
    toHandIn: 'Hand in',
    toResult: 'See the result',
    toPlan: 'To the action plan',
    toFiles: 'Print, download as a file, or fill in offline',
    areas: 'Areas',
    areaStates: { done: 'done', begun: 'begun', untouched: 'not begun' },
    returned: (moment, name) => `${name} returned the mapping ${moment} with this message:`,
    returnedHelp: 'Change what you want and hand in again.',
    submitted: (moment, name) => `The mapping was handed in ${moment} by ${name}.`,
    submittedHelp:
      'The answers can be read but not changed. Do you need to change something? Ask the national coordinator to unlock the question or return everything.',
    justSubmitted: 'Thank you! The mapping has been handed in. The next step is the action plan.',
    roundClosed: 'The round is closed. The answers can be read but not changed.',
    accepted: (moment, name) => `${name} accepted the mapping ${moment}. It is finished and cannot be changed.`,
    notOpenYet: (day) => `The mapping opens on ${day}. You can read the questions already.`,
    tooLate: (day) =>
      `The last day to answer was ${day}. Do you need more time? Get in touch with the national coordinator.`,
    extended: (day, reason) =>
      `You have been given more time and can answer up to and including ${day}. Reason: ${reason}`,
    how: 'How it works',
    howPoints: [
      'Each question has five levels, from 0 to 4. Choose the one that best describes how things are with you now. There is no right answer.',
      'Not sure? Ask a colleague, or write a comment and come back.',
      'If a question does not fit your region, choose “not applicable” and say why. It is then not counted.',
      'Several people can answer at once. If a colleague got to the same question first, we show both answers and you choose.',
      'Only you see the answers until you hand in. Then the national coordinator sees them too.',
    ],
    origin: 'Where do the questions come from?',
    sources: 'Sources',
  },
})
