import type { EventForm, EventKind, Way } from '#shared/events/event.ts'
import { texts } from '#shared/platform/language.ts'

type EventTexts = {
  title: string
  lead: string
  description: string
  subscribe: string
  subscribeHint: string
  filter: string
  all: string
  form: string
  region: string
  theme: string
  show: string
  showAll: string
  coming: string
  noComing: string
  noneChosen: string
  past: string
  timeline: string
  timelineLead: string
  unknown: string
  source: (host: string) => string
  kinds: Record<EventKind, string>
  forms: Record<EventForm, string>
  ways: Record<Way, string>
  nation: string
  cancelled: string
  over: string
  clock: string
  facts: Record<'when' | 'where' | 'organiser' | 'audience' | 'theme' | 'lastDay', string>
  onlineOnly: string
  audienceNote: string
  toCalendar: string
  places: Record<Way, string>
  free: (free: number, seats: number) => string
  full: string
  asMany: string
  wasCancelled: string
  noReason: string
  materials: string
  onlyRegistered: string
  recording: string
  captions: string
  transcript: string
  opensElsewhere: string
  demonstration: string
  feedName: string
}

/** Words about events, for everybody. */
export const eventTexts = texts<EventTexts>({
  sv: {
    title: 'Kalendarium',
    lead: 'Workshoppar, utbildningar och möten om validering. Du anmäler dig utan konto.',
    description: 'Workshoppar, utbildningar och möten om validering, hos projektet och i regionerna.',
    subscribe: 'Prenumerera på kalendariet (ics)',
    subscribeHint: 'Klistra in länken i ditt kalenderprogram, så kommer nya och ändrade evenemang dit av sig själva.',
    filter: 'Välj evenemang',
    all: 'Alla',
    form: 'Hur det hålls',
    region: 'Region',
    theme: 'Tema',
    show: 'Visa',
    showAll: 'Visa alla',
    coming: 'Kommande',
    noComing: 'Inget är planerat just nu.',
    noneChosen: 'Inget evenemang passar det du har valt.',
    past: 'Tidigare',
    timeline: 'Projektets tidslinje',
    timelineLead:
      'Det här är vad som är publicerat om projektet. Åtta tematiska workshoppar hölls. Dag och tema är kända för en av dem.',
    unknown: 'Dag och tema: uppgift saknas',
    source: (host) => `Källa: ${host}`,
    kinds: {
      workshop: 'Workshop',
      training: 'Utbildning',
      meeting: 'Möte',
      'kick-off': 'Uppstart',
      'follow-up': 'Uppföljning',
    },
    forms: { site: 'På plats', online: 'På nätet', both: 'På plats och på nätet' },
    ways: { site: 'På plats', online: 'På nätet' },
    nation: 'Projekt Valideringslyft',
    cancelled: 'Inställt',
    over: 'Har varit',
    clock: 'kl.',
    facts: {
      when: 'När',
      where: 'Var',
      organiser: 'Arrangör',
      audience: 'För',
      theme: 'Tema',
      lastDay: 'Sista dag att anmäla sig',
    },
    onlineOnly: 'På nätet',
    audienceNote: 'Du får anmäla dig även om du arbetar någon annanstans.',
    toCalendar: 'Lägg in i kalendern (ics)',
    places: { site: 'På plats', online: 'På nätet' },
    free: (free, seats) => `${free} av ${seats} lediga`,
    full: 'Fullt. Du kan ställa dig på väntelistan.',
    asMany: 'Alla får plats',
    wasCancelled: 'Evenemanget är inställt.',
    noReason: 'Arrangören har inte skrivit varför.',
    materials: 'Material',
    onlyRegistered: 'Det finns mer material för dig som är anmäld. Öppna den personliga länken i mejlet.',
    recording: 'Inspelning',
    captions: 'Textning',
    transcript: 'Det som sägs, som text',
    opensElsewhere: 'Länkarna leder till andra webbplatser.',
    demonstration: 'Demonstrationsdata',
    feedName: 'Kalendarium, Valideringslyft',
  },
  en: {
    title: 'Calendar',
    lead: 'Workshops, training and meetings about validation. You register without an account.',
    description: 'Workshops, training and meetings about validation, held by the project and in the regions.',
    subscribe: 'Subscribe to the calendar (ics)',
    subscribeHint:
      'Paste the link into your calendar program, and new and changed events will appear there by themselves.',
    filter: 'Choose events',
    all: 'All',
    form: 'How it is held',
    region: 'Region',
    theme: 'Theme',
    show: 'Show',
    showAll: 'Show all',
    coming: 'Upcoming',
    noComing: 'Nothing is planned right now.',
    noneChosen: 'No event matches what you have chosen.',
    past: 'Past',
    timeline: 'Timeline of the project',
    timelineLead:
      'This is what has been published about the project. Eight thematic workshops were held. The day and the theme are known for one of them.',
    unknown: 'Day and theme: data missing',
    source: (host) => `Source: ${host}`,
    kinds: {
      workshop: 'Workshop',
      training: 'Training',
      meeting: 'Meeting',
      'kick-off': 'Kick-off',
      'follow-up': 'Follow-up',
    },
    forms: { site: 'On site', online: 'Online', both: 'On site and online' },
    ways: { site: 'On site', online: 'Online' },
    nation: 'The Valideringslyft project',
    cancelled: 'Cancelled',
    over: 'Over',
    clock: 'at',
    facts: {
      when: 'When',
      where: 'Where',
      organiser: 'Organiser',
      audience: 'For',
      theme: 'Theme',
      lastDay: 'Last day to register',
    },
    onlineOnly: 'Online',
    audienceNote: 'You may register even if you work somewhere else.',
    toCalendar: 'Add to calendar (ics)',
    places: { site: 'On site', online: 'Online' },
    free: (free, seats) => `${free} of ${seats} free`,
    full: 'Full. You can join the waiting list.',
    asMany: 'There is room for everyone',
    wasCancelled: 'The event has been cancelled.',
    noReason: 'The organiser has not said why.',
    materials: 'Material',
    onlyRegistered: 'There is more material if you have registered. Open your personal link in the e-mail.',
    recording: 'Recording',
    captions: 'Captions',
    transcript: 'What is said, as text',
    opensElsewhere: 'The links lead to other websites.',
    demonstration: 'Demonstration data',
    feedName: 'Calendar, Valideringslyft',
  },
})
