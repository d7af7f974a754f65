import { type EventStatus, eventLimits } from '#shared/events/event.ts'
import type { NoRoom } from '#shared/events/removed-way.ts'
import { texts } from '#shared/platform/language.ts'
import { formatNumber } from '../texts/format.ts'

export type EventField =
  | 'title'
  | 'titleEn'
  | 'description'
  | 'descriptionEn'
  | 'kind'
  | 'form'
  | 'startDay'
  | 'startTime'
  | 'endDay'
  | 'endTime'
  | 'place'
  | 'meetingUrl'
  | 'siteSeats'
  | 'onlineSeats'
  | 'lastDay'
  | 'hours'
  | 'regions'

export const saidWords = [
  'created',
  'saved',
  'published',
  'cancelled',
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
  columns: Record<'event' | 'when' | 'status' | 'signed', string>
  statuses: Record<EventStatus, string>
  otherEvents: string
  otherLead: string
  newTitle: string
  newLead: string
  fromTheme: (theme: string) => string
  changeTitle: string
  changeLead: string
  labels: Record<EventField, string>
  hints: Partial<Record<EventField, string>>
  time: string
  create: string
  save: string
  noSuchTime: string
  endsBefore: string
  tooLong: string
  lastDayAfter: string
  notALink: string
  placeMissing: string
  conflict: { title: string; text: string }
  refusals: Record<'cancelled' | 'over' | 'recording-incomplete' | 'too-many-materials' | 'stale', string>
  noRoom: (facts: NoRoom) => string
  said: Record<Said, string>
  toPublic: string
  change: string
  publish: string
  publishLead: string
  cancel: string
  cancelLead: string
  cancelReason: string
  cancelButton: string
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
  material: {
    title: string
    none: string
    add: string
    kind: string
    kinds: Record<'material' | 'recording', string>
    name: string
    url: string
    captions: string
    captionsHint: string
    hasCaptions: string
    captionsMissing: string
    transcript: string
    transcriptHint: string
    transcriptMissing: string
    isPublic: string
    addButton: string
    remove: (title: string) => string
    onlyRegistered: string
  }
}

const { days, description } = eventLimits

/** Words on the desks of those who hold events. */
export const deskTexts = texts<DeskTexts>({
  sv: {
    title: 'Evenemang',
    lead: 'Projektets workshoppar, utbildningar och möten. De syns i kalendariet när du publicerar dem.',
    leadRegion: 'Regionens egna evenemang. De syns i kalendariet när ni publicerar dem.',
    new: 'Nytt evenemang',
    none: 'Här finns inga evenemang än.',
    columns: { event: 'Evenemang', when: 'När', status: 'Läge', signed: 'Anmälda' },
    statuses: { draft: 'Utkast', published: 'Publicerat', cancelled: 'Inställt' },
    otherEvents: 'Regionernas evenemang',
    otherLead: 'De sköts av regionerna själva.',
    newTitle: 'Nytt evenemang',
    newLead: 'Evenemanget blir ett utkast. Ingen annan ser det förrän du publicerar.',
    fromTheme: (theme) => `Evenemanget tar upp temat ${theme}. Länken till temat och dess siffror följer med.`,
    changeTitle: 'Ändra evenemanget',
    changeLead:
      'Ändrar du tid, plats eller länk mejlar vi alla anmälda. Tar du bort ett sätt att delta flyttar vi dem som har en plats till det sätt som är kvar.',
    labels: {
      title: 'Titel',
      titleEn: 'Titel på engelska',
      description: 'Beskrivning',
      descriptionEn: 'Beskrivning på engelska',
      kind: 'Slag',
      form: 'Hur det hålls',
      startDay: 'Startdag',
      startTime: 'Starttid',
      endDay: 'Slutdag',
      endTime: 'Sluttid',
      place: 'Plats',
      meetingUrl: 'Länk till mötet',
      siteSeats: 'Platser i lokalen',
      onlineSeats: 'Platser på nätet',
      lastDay: 'Sista dag att anmäla sig',
      hours: 'Omfattning i timmar',
      regions: 'Inbjudna regioner',
    },
    hints: {
      titleEn: 'Lämna tomt om du inte har någon. Då visas den svenska.',
      description: `Högst ${formatNumber(description, 'sv')} tecken. En tom rad ger ett nytt stycke.`,
      place: 'Adress och lokal. Behövs inte när allt är på nätet.',
      meetingUrl: 'Bara den som har en plats ser länken.',
      siteSeats: 'Lämna tomt om alla får plats.',
      onlineSeats: 'Lämna tomt om alla får plats.',
      lastDay: 'Lämna tomt för att ta emot anmälningar tills det börjar.',
      hours:
        'Står på intyget för den som var med alla dagar. Lämnar du tomt räknar vi tiden från start till slut om evenemanget är en enda dag. Är det flera dagar står inga timmar på intyget.',
      regions: 'De visas på sidan. Andra får också anmäla sig.',
    },
    time: 'Svensk tid',
    create: 'Spara utkastet',
    save: 'Spara ändringen',
    noSuchTime: 'Det klockslaget finns inte den dagen. Skriv till exempel 09:00.',
    endsBefore: 'Evenemanget måste sluta efter att det har börjat.',
    tooLong: `Ett evenemang kan vara högst ${days} dagar.`,
    lastDayAfter: 'Sista dagen kan inte vara efter att evenemanget har börjat.',
    notALink: 'Skriv en hel webbadress som börjar med https://',
    placeMissing: 'Skriv var evenemanget hålls.',
    conflict: {
      title: 'Någon annan har ändrat evenemanget',
      text: 'Din ändring är inte sparad. Jämför med det som står nu. Spara igen om din text ska gälla.',
    },
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
      cancelled: 'Evenemanget är inställt. Alla anmälda får ett mejl.',
      'material-added': 'Länken är upplagd.',
      'material-removed': 'Länken är borttagen.',
      'file-removed': 'Filen är borttagen.',
      marked: 'Närvaron är sparad.',
      added: 'Deltagaren är tillagd.',
      removed: 'Anmälan är borttagen. Platsen går till nästa på väntelistan.',
    },
    toPublic: 'Visa i kalendariet',
    change: 'Ändra',
    publish: 'Publicera',
    publishLead: 'Evenemanget visas i kalendariet och vem som helst kan anmäla sig.',
    cancel: 'Ställ in',
    cancelLead: 'Evenemanget står kvar i kalendariet som inställt. Alla anmälda får ett mejl. Det går inte att ångra.',
    cancelReason: 'Varför? Det du skriver står i mejlet och på sidan.',
    cancelButton: 'Ja, ställ in evenemanget',
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
    material: {
      title: 'Material och inspelningar',
      none: 'Inget är upplagt än.',
      add: 'Lägg upp en länk',
      kind: 'Slag',
      kinds: { material: 'Material', recording: 'Inspelning' },
      name: 'Titel',
      url: 'Webbadress',
      captions: 'Var finns textningen?',
      captionsHint: 'Bara för inspelningar. Till exempel: slås på i spelaren, på svenska.',
      hasCaptions: 'Inspelningen är textad',
      captionsMissing: 'En inspelning måste vara textad. Kryssa i rutan och skriv var textningen finns.',
      transcript: 'Webbadress till det som sägs, som text',
      transcriptHint: 'Bara för inspelningar.',
      transcriptMissing: 'En inspelning måste ha en text med det som sägs.',
      isPublic: 'Visa för alla, inte bara för anmälda',
      addButton: 'Lägg upp',
      remove: (title) => `Ta bort ${title}`,
      onlyRegistered: 'bara för anmälda',
    },
  },
  en: {
    title: 'Events',
    lead: "The project's workshops, training and meetings. They appear in the calendar once you publish them.",
    leadRegion: "The region's own events. They appear in the calendar once you publish them.",
    new: 'New event',
    none: 'There are no events here yet.',
    columns: { event: 'Event', when: 'When', status: 'Status', signed: 'Registered' },
    statuses: { draft: 'Draft', published: 'Published', cancelled: 'Cancelled' },
    otherEvents: "The regions' events",
    otherLead: 'The regions run them themselves.',
    newTitle: 'New event',
    newLead: 'The event becomes a draft. Nobody else sees it until you publish.',
    fromTheme: (theme) => `The event is about the theme ${theme}. The link to the theme and its figures come with it.`,
    changeTitle: 'Change the event',
    changeLead:
      'If you change the time, the place or the link, we e-mail everyone who has registered. If you remove a way of taking part, we move those who have a place to the way that is left.',
    labels: {
      title: 'Title',
      titleEn: 'Title in English',
      description: 'Description',
      descriptionEn: 'Description in English',
      kind: 'Kind',
      form: 'How it is held',
      startDay: 'Start day',
      startTime: 'Start time',
      endDay: 'End day',
      endTime: 'End time',
      place: 'Place',
      meetingUrl: 'Link to the meeting',
      siteSeats: 'Places in the room',
      onlineSeats: 'Places online',
      lastDay: 'Last day to register',
      hours: 'Duration in hours',
      regions: 'Invited regions',
    },
    hints: {
      titleEn: 'Leave empty if you have none. The Swedish title is then shown.',
      description: `At most ${formatNumber(description, 'en')} characters. An empty line gives a new paragraph.`,
      place: 'Address and room. Not needed when everything is online.',
      meetingUrl: 'Only those who have a place see the link.',
      siteSeats: 'Leave empty if there is room for everyone.',
      onlineSeats: 'Leave empty if there is room for everyone.',
      lastDay: 'Leave empty to take registrations until it begins.',
      hours:
        'Shown on the certificate of those who were there every day. If you leave it empty, we count from start to end for a one-day event. For an event over several days the certificate then shows no hours.',
      regions: 'They are shown on the page. Others may register too.',
    },
    time: 'Swedish time',
    create: 'Save the draft',
    save: 'Save the change',
    noSuchTime: 'There is no such time on that day. Write 09:00, for example.',
    endsBefore: 'The event must end after it has begun.',
    tooLong: `An event can be at most ${days} days.`,
    lastDayAfter: 'The last day cannot be after the event has begun.',
    notALink: 'Write a whole web address that begins with https://',
    placeMissing: 'Write where the event is held.',
    conflict: {
      title: 'Somebody else has changed the event',
      text: 'Your change is not saved. Compare it with what is saved now. Save again if yours should stand.',
    },
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
      cancelled: 'The event is cancelled. Everyone who has registered gets an e-mail.',
      'material-added': 'The link has been added.',
      'material-removed': 'The link has been removed.',
      'file-removed': 'The file has been removed.',
      marked: 'The attendance is saved.',
      added: 'The participant has been added.',
      removed: 'The registration is removed. The place goes to the next on the waiting list.',
    },
    toPublic: 'Show in the calendar',
    change: 'Change',
    publish: 'Publish',
    publishLead: 'The event appears in the calendar and anyone can register.',
    cancel: 'Cancel',
    cancelLead:
      'The event stays in the calendar as cancelled. Everyone who has registered gets an e-mail. This cannot be undone.',
    cancelReason: 'Why? What you write is in the e-mail and on the page.',
    cancelButton: 'Yes, cancel the event',
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
    material: {
      title: 'Material and recordings',
      none: 'Nothing has been added yet.',
      add: 'Add a link',
      kind: 'Kind',
      kinds: { material: 'Material', recording: 'Recording' },
      name: 'Title',
      url: 'Web address',
      captions: 'Where are the captions?',
      captionsHint: 'Only for recordings. For example: turned on in the player, in Swedish.',
      hasCaptions: 'The recording has captions',
      captionsMissing: 'A recording must have captions. Tick the box and say where they are.',
      transcript: 'Web address of what is said, as text',
      transcriptHint: 'Only for recordings.',
      transcriptMissing: 'A recording must have a text of what is said.',
      isPublic: 'Show to everyone, not only to those who have registered',
      addButton: 'Add',
      remove: (title) => `Remove ${title}`,
      onlyRegistered: 'only for those who have registered',
    },
  },
})
