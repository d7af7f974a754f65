import type { EventStatus } from '#shared/events/event.ts'
import type { NoRoom } from '#shared/events/removed-way.ts'
import { texts } from '#shared/platform/language.ts'

export const saidWords = [
  'created',
  'saved',
  'published',
  'published-closed',
  'cancelled',
  'discarded',
  'material-added',
  'material-removed',
  'file-removed',
  'marked',
  'added',
  'removed',
] as const
export type Said = (typeof saidWords)[number]

type DeskTexts = {
  title: string
  lead: string
  leadRegion: string
  new: string
  none: string
  columns: Record<'event' | 'when' | 'status', string>
  statuses: Record<EventStatus | 'discarded', string>
  otherEvents: string
  otherLead: string
  refusals: Record<'cancelled' | 'over' | 'recording-incomplete' | 'too-many-materials' | 'stale', string>
  noRoom: (facts: NoRoom) => string
  said: Record<Said, string>
  toPublic: string
  change: string
  publish: string
  publishLead: string
  publishLeadClosed: string
  cancel: string
  cancelLead: string
  cancelReason: string
  cancelButton: string
  discard: string
  discardLead: string
  discardButton: string
  wasDiscarded: string
  registered: string
  counts: (facts: { inside: number; waiting: number }) => string
  people: string
  needs: string
  evaluation: string
  paper: string
  meeting: string
  themeTitle: string
  themeText: (theme: string) => string
  toTheme: string
}

/** Words on the desks of those who hold events: their list, and the page of one. */
export const deskTexts = texts<DeskTexts>({
  sv: {
    title: 'Evenemang',
    lead: 'Projektets workshoppar, utbildningar och möten. De syns i kalendariet när du publicerar dem.',
    leadRegion: 'Regionens egna evenemang. De syns i kalendariet när ni publicerar dem.',
    new: 'Nytt evenemang',
    none: 'Här finns inga evenemang än.',
    columns: { event: 'Evenemang', when: 'När', status: 'Läge' },
    statuses: { draft: 'Utkast', published: 'Publicerat', cancelled: 'Inställt', discarded: 'Kastat utkast' },
    otherEvents: 'Regionernas evenemang',
    otherLead: 'De sköts av regionerna själva.',
    refusals: {
      cancelled: 'Evenemanget är inställt och går inte att ändra.',
      over: 'Evenemanget är slut. Tid och plats går inte att ändra, och det går inte att ställa in.',
      'recording-incomplete': 'En inspelning måste ha textning och en text med det som sägs.',
      'too-many-materials': 'Det finns inte plats för fler länkar.',
      stale: 'Någon annan har ändrat evenemanget. Titta igenom det och försök igen.',
    },
    noRoom: ({ removed, holders, room }) =>
      removed === 'site'
        ? `${holders} har en plats i lokalen. På nätet finns det plats för ${room} av dem. Öka antalet platser på nätet, eller behåll båda sätten att delta.`
        : `${holders} har en plats på nätet. I lokalen finns det plats för ${room} av dem. Öka antalet platser i lokalen, eller behåll båda sätten att delta.`,
    said: {
      created: 'Utkastet är sparat.',
      saved: 'Ändringen är sparad.',
      published: 'Evenemanget är publicerat och anmälan är öppen.',
      'published-closed': 'Evenemanget är publicerat. Tiden för anmälan är ute, så ingen kan anmäla sig.',
      cancelled: 'Evenemanget är inställt. Alla anmälda får ett mejl.',
      discarded: 'Utkastet är kastat.',
      'material-added': 'Länken är upplagd.',
      'material-removed': 'Länken är borttagen.',
      'file-removed': 'Filen är borttagen.',
      marked: 'Närvaron är sparad.',
      added: 'Deltagaren är tillagd.',
      removed: 'Anmälan är borttagen.',
    },
    toPublic: 'Visa i kalendariet',
    change: 'Ändra',
    publish: 'Publicera',
    publishLead: 'Evenemanget visas i kalendariet och vem som helst kan anmäla sig.',
    publishLeadClosed:
      'Evenemanget visas i kalendariet, men ingen kan anmäla sig: tiden för anmälan är ute. Ändra först om du vill ta emot anmälningar.',
    cancel: 'Ställ in',
    cancelLead: 'Evenemanget står kvar i kalendariet som inställt. Alla anmälda får ett mejl. Det går inte att ångra.',
    cancelReason: 'Varför? Det du skriver står i mejlet och på sidan.',
    cancelButton: 'Ja, ställ in evenemanget',
    discard: 'Kasta utkastet',
    discardLead: 'Utkastet har inte visats i kalendariet. Det går inte att ångra.',
    discardButton: 'Ja, kasta utkastet',
    wasDiscarded: 'Utkastet har aldrig synts i kalendariet och går inte att publicera.',
    registered: 'Anmälda',
    counts: ({ inside, waiting }) => `${inside} har en plats och ${waiting} står på väntelistan.`,
    people: 'Deltagare och närvaro',
    needs: 'Kost och behov',
    evaluation: 'Utvärdering',
    paper: 'Närvarolista på papper',
    meeting: 'Länk till mötet',
    themeTitle: 'Därför tas temat upp',
    themeText: (theme) => `Evenemanget bygger på temat ${theme}. Så här såg det ut när det beslutades:`,
    toTheme: 'Till temat',
  },
  en: {
    title: 'Events',
    lead: "The project's workshops, training and meetings. They appear in the calendar once you publish them.",
    leadRegion: "The region's own events. They appear in the calendar once you publish them.",
    new: 'New event',
    none: 'There are no events here yet.',
    columns: { event: 'Event', when: 'When', status: 'Status' },
    statuses: { draft: 'Draft', published: 'Published', cancelled: 'Cancelled', discarded: 'Discarded draft' },
    otherEvents: "The regions' events",
    otherLead: 'The regions run them themselves.',
    refusals: {
      cancelled: 'The event is cancelled and cannot be changed.',
      over: 'The event is over. Its time and place cannot be changed, and it cannot be cancelled.',
      'recording-incomplete': 'A recording must have captions and a text of what is said.',
      'too-many-materials': 'There is no room for more links.',
      stale: 'Somebody else has changed the event. Look through it and try again.',
    },
    noRoom: ({ removed, holders, room }) =>
      removed === 'site'
        ? `${holders} ${holders === 1 ? 'person has' : 'people have'} a place in the room. Online there is room for ${room} of them. Add places online, or keep both ways of taking part.`
        : `${holders} ${holders === 1 ? 'person has' : 'people have'} a place online. In the room there is space for ${room} of them. Add places in the room, or keep both ways of taking part.`,
    said: {
      created: 'The draft is saved.',
      saved: 'The change is saved.',
      published: 'The event is published and open for registration.',
      'published-closed': 'The event is published. The time to register has passed, so nobody can register.',
      cancelled: 'The event is cancelled. Everyone who has registered gets an e-mail.',
      discarded: 'The draft has been discarded.',
      'material-added': 'The link has been added.',
      'material-removed': 'The link has been removed.',
      'file-removed': 'The file has been removed.',
      marked: 'The attendance is saved.',
      added: 'The participant has been added.',
      removed: 'The registration has been removed.',
    },
    toPublic: 'Show in the calendar',
    change: 'Change',
    publish: 'Publish',
    publishLead: 'The event appears in the calendar and anyone can register.',
    publishLeadClosed:
      'The event appears in the calendar, but nobody can register: the time for that has passed. Change the event first if you want registrations.',
    cancel: 'Cancel',
    cancelLead:
      'The event stays in the calendar as cancelled. Everyone who has registered gets an e-mail. This cannot be undone.',
    cancelReason: 'Why? What you write is in the e-mail and on the page.',
    cancelButton: 'Yes, cancel the event',
    discard: 'Discard the draft',
    discardLead: 'The draft has not been shown in the calendar. This cannot be undone.',
    discardButton: 'Yes, discard the draft',
    wasDiscarded: 'The draft was never in the calendar and cannot be published.',
    registered: 'Registered',
    counts: ({ inside, waiting }) =>
      `${inside} ${inside === 1 ? 'has' : 'have'} a place and ${waiting} ${waiting === 1 ? 'is' : 'are'} on the waiting list.`,
    people: 'Participants and attendance',
    needs: 'Diet and needs',
    evaluation: 'Evaluation',
    paper: 'Attendance list on paper',
    meeting: 'Link to the meeting',
    themeTitle: 'Why this theme',
    themeText: (theme) => `The event builds on the theme ${theme}. This is how things stood when it was decided:`,
    toTheme: 'To the theme',
  },
})
