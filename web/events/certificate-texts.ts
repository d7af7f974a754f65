import { participantsKeptMonths } from '#shared/events/kept-time.ts'
import { texts } from '#shared/platform/language.ts'

type CertificateTexts = {
  title: string
  lead: string
  issue: string
  notPresent: string
  notOver: string
  cancelled: string
  text: string
  name: string
  event: string
  days: (count: number) => string
  hours: string
  hoursWords: (hours: string) => string
  certifiedBy: string
  issued: string
  code: string
  codeText: (address: string) => string
  order: string
  paper: {
    demonstration: string
    made: (moment: string) => string
    page: { before: string; between: string }
  }
}

/** Words of a certificate, on the screen and on paper. */
export const certificateTexts = texts<CertificateTexts>({
  sv: {
    title: 'Intyg om deltagande',
    lead: 'Ett intyg visar att du var med. Den som får det kan kontrollera att det är äkta med koden.',
    issue: 'Skapa mitt intyg',
    notPresent: 'Arrangören har inte antecknat att du var med. Hör av dig till arrangören om det är fel.',
    notOver: 'Du kan skapa intyget när evenemanget är slut.',
    cancelled: 'Evenemanget är inställt, så det finns inget intyg.',
    text: 'Det här intyget visar att',
    name: 'Namn',
    event: 'har deltagit i',
    days: (count) => (count === 1 ? 'Dag' : 'Dagar'),
    hours: 'Omfattning',
    hoursWords: (hours) => (hours === '1' ? '1 timme' : `${hours} timmar`),
    certifiedBy: 'Intygas av',
    issued: 'Utfärdat',
    code: 'Kontrollkod',
    codeText: (address) => `Kontrollera intyget på ${address}`,
    order: 'Hämta som PDF',
    paper: {
      demonstration: 'Demonstration. Evenemanget och namnet är påhittade.',
      made: (moment) => `Skapad ${moment}`,
      page: { before: 'Sida ', between: ' av ' },
    },
  },
  en: {
    title: 'Certificate of attendance',
    lead: 'A certificate shows that you took part. Whoever receives it can use the code to check that it is genuine.',
    issue: 'Create my certificate',
    notPresent: 'The organiser has not noted that you were there. Contact the organiser if that is wrong.',
    notOver: 'You can create the certificate once the event is over.',
    cancelled: 'The event has been cancelled, so there is no certificate.',
    text: 'This is to certify that',
    name: 'Name',
    event: 'has taken part in',
    days: (count) => (count === 1 ? 'Day' : 'Days'),
    hours: 'Duration',
    hoursWords: (hours) => (hours === '1' ? '1 hour' : `${hours} hours`),
    certifiedBy: 'Certified by',
    issued: 'Issued',
    code: 'Certificate code',
    codeText: (address) => `Check the certificate at ${address}`,
    order: 'Download as PDF',
    paper: {
      demonstration: 'Demonstration. The event and the name are made up.',
      made: (moment) => `Made ${moment}`,
      page: { before: 'Page ', between: ' of ' },
    },
  },
})

type CheckTexts = {
  title: string
  lead: string
  code: string
  codeHint: string
  check: string
  notACode: string
  genuine: string
  genuineText: string
  unknown: string
  unknownText: string
  event: string
  again: string
}

/** Words of the page where anyone checks a certificate. */
export const certificateCheckTexts = texts<CheckTexts>({
  sv: {
    title: 'Kontrollera ett intyg',
    lead: 'Skriv koden som står på intyget. Du får veta om intyget är äkta och vilket evenemang det gäller. Namnet visas inte.',
    code: 'Kontrollkod',
    codeHint: 'Tolv bokstäver och siffror. Mellanslag och bindestreck spelar ingen roll.',
    check: 'Kontrollera',
    notACode: 'En kod har tolv bokstäver och siffror. I den finns aldrig I, L, O, U, 0 eller 1.',
    genuine: 'Intyget är äkta.',
    genuineText: 'Det gäller det här evenemanget. Jämför med det som står på intyget.',
    unknown: 'Det finns inget intyg med den koden.',
    unknownText: `Koden kan vara felskriven. Intyg går att kontrollera så länge deltagarnas uppgifter är kvar, och det är ${participantsKeptMonths} månader efter evenemanget.`,
    event: 'Evenemang',
    again: 'Kontrollera en annan kod',
  },
  en: {
    title: 'Check a certificate',
    lead: 'Enter the code on the certificate. You will see whether it is genuine and which event it is for. The name is not shown.',
    code: 'Certificate code',
    codeHint: 'Twelve letters and digits. Spaces and hyphens do not matter.',
    check: 'Check',
    notACode: 'A code has twelve letters and digits. It never contains I, L, O, U, 0 or 1.',
    genuine: 'The certificate is genuine.',
    genuineText: 'It is for this event. Compare this with what the certificate says.',
    unknown: 'There is no certificate with that code.',
    unknownText: `The code may be mistyped. Certificates can be checked as long as participants' data is kept, which is ${participantsKeptMonths} months after the event.`,
    event: 'Event',
    again: 'Check another code',
  },
})
