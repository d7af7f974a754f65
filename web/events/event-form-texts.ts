import { eventLimits } from '#shared/events/event.ts'
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

type EventFormTexts = {
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
}

const { days, description } = eventLimits

/** Words of the form in which an event is written. */
export const eventFormTexts = texts<EventFormTexts>({
  sv: {
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
  },
  en: {
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
  },
})
