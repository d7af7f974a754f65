import { needsKeptDays } from '#shared/events/kept-time.ts'
import { texts } from '#shared/platform/language.ts'

type AttendanceTexts = {
  title: string
  lead: string
  days: string
  search: string
  present: string
  nobody: string
  save: string
  waitingList: string
  place: string
  name: string
  organisation: string
  region: string
  email: string
  emailHint: string
  way: string
  noRegion: string
  status: string
  statuses: Record<'in' | 'waiting', string>
  isLate: string
  notConfirmed: string
  lateTitle: string
  lateLead: string
  add: string
  alreadyRegistered: string
  closed: string
  remove: string
  removeLead: string
  removeButton: string
  kept: string
  whom: string
  files: string
  fileName: string
  diet: string
  access: string
  count: string
  needs: {
    title: string
    lead: string
    diet: string
    access: string
    none: string
    gone: string
  }
  paper: { title: string; lead: string; signature: string }
}

/** Words on the pages about those who come to an event. */
export const attendanceTexts = texts<AttendanceTexts>({
  sv: {
    title: 'Deltagare och närvaro',
    lead: 'Kryssa för dem som är här. Flera kan kryssa samtidigt: bara det du ändrar sparas.',
    days: 'Dagar',
    search: 'Närvaro',
    present: 'Närvarande',
    nobody: 'Ingen är anmäld än.',
    save: 'Spara närvaron',
    waitingList: 'Väntelistan',
    place: 'Plats i kön',
    name: 'Namn',
    organisation: 'Organisation',
    region: 'Region',
    email: 'E-postadress',
    emailHint: 'Frivilligt. Utan adress får deltagaren ingen länk till sitt intyg.',
    way: 'Deltar',
    noRegion: 'Ingen region',
    status: 'Läge',
    statuses: { in: 'Har en plats', waiting: 'Väntelista' },
    isLate: 'tillagd av arrangören',
    notConfirmed: 'inte bekräftad',
    lateTitle: 'Lägg till någon som kom utan anmälan',
    lateLead: 'Personen räknas som närvarande den valda dagen. Berätta för personen att uppgifterna sparas.',
    add: 'Lägg till',
    closed:
      'Det går inte att lägga till någon: evenemanget är inställt, eller så har deltagarnas uppgifter tagits bort.',
    alreadyRegistered: 'Adressen är redan anmäld. Kryssa för personen i listan.',
    remove: 'Ta bort en anmälan',
    removeLead: 'Allt om personen tas bort. Har evenemanget inte börjat går platsen till nästa på väntelistan.',
    removeButton: 'Ta bort anmälan',
    kept: 'Personen har hämtat sitt intyg. Anmälan sparas så länge intyget kan kontrolleras.',
    whom: 'Vem?',
    files: 'Hämta listan',
    fileName: 'deltagare',
    diet: 'Specialkost',
    access: 'Behov',
    count: 'Antal',
    needs: {
      title: 'Kost och behov',
      lead: `Utan namn, för köket och för dem som ordnar lokalen. Uppgifterna tas bort ${needsKeptDays} dagar efter evenemanget.`,
      diet: 'Specialkost',
      access: 'Behov för att kunna delta',
      none: 'Ingen har skrivit något.',
      gone: 'Uppgifterna är borttagna.',
    },
    paper: {
      title: 'Närvarolista',
      lead: 'Bara namn och organisation.',
      signature: 'Underskrift',
    },
  },
  en: {
    title: 'Participants and attendance',
    lead: 'Tick those who are here. Several people can tick at the same time: only what you change is saved.',
    days: 'Days',
    search: 'Attendance',
    present: 'Present',
    nobody: 'Nobody has registered yet.',
    save: 'Save the attendance',
    waitingList: 'Waiting list',
    place: 'Place in the queue',
    name: 'Name',
    organisation: 'Organisation',
    region: 'Region',
    email: 'E-mail address',
    emailHint: 'Optional. Without an address the participant gets no link to the certificate.',
    way: 'Takes part',
    noRegion: 'No region',
    status: 'Status',
    statuses: { in: 'Has a place', waiting: 'Waiting list' },
    isLate: 'added by the organiser',
    notConfirmed: 'not confirmed',
    lateTitle: 'Add somebody who came without registering',
    lateLead: 'The person counts as present on the chosen day. Tell the person that their data is kept.',
    add: 'Add',
    closed: 'Nobody can be added: the event is cancelled, or the data about its participants has been removed.',
    alreadyRegistered: 'The address is already registered. Tick the person in the list.',
    remove: 'Remove a registration',
    removeLead:
      'Everything about the person is removed. If the event has not begun, the place goes to the next on the waiting list.',
    removeButton: 'Remove the registration',
    kept: 'The person has got a certificate. The registration is kept as long as the certificate can be checked.',
    whom: 'Who?',
    files: 'Download the list',
    fileName: 'participants',
    diet: 'Special diet',
    access: 'Needs',
    count: 'Number',
    needs: {
      title: 'Diet and needs',
      lead: `Without names, for the kitchen and for those who prepare the venue. The data is removed ${needsKeptDays} days after the event.`,
      diet: 'Special diet',
      access: 'What people need in order to take part',
      none: 'Nobody has written anything.',
      gone: 'The data has been removed.',
    },
    paper: {
      title: 'Attendance list',
      lead: 'Only names and organisations.',
      signature: 'Signature',
    },
  },
})
