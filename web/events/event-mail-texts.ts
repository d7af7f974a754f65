import type { DueMail } from '#shared/events/due-mails.ts'
import { texts } from '#shared/platform/language.ts'

type Kind = DueMail['kind'] | 'left'

type EventMailTexts = {
  hello: (name: string) => string
  subjects: Record<Kind, (title: string) => string>
  texts: Record<Exclude<Kind, 'again'>, string>
  again: string
  place: string
  waiting: string
  placeInLine: (place: number) => string
  when: string
  where: string
  online: string
  reason: (reason: string) => string
  link: Record<'own' | 'evaluation', string>
  linkSecret: string
  calendar: string
  why: string
  demonstration: string
}

/** Words of the mails to those who have registered for an event. */
export const eventMailTexts = texts<EventMailTexts>({
  sv: {
    hello: (name) => (name ? `Hej ${name}!` : 'Hej!'),
    subjects: {
      place: (title) => `Du har en plats: ${title}`,
      waiting: (title) => `Du står på väntelistan: ${title}`,
      'moved-up': (title) => `Du har fått en plats: ${title}`,
      again: (title) => `Du är redan anmäld: ${title}`,
      moved: (title) => `Ändrat: ${title}`,
      cancelled: (title) => `Inställt: ${title}`,
      week: (title) => `Snart: ${title}`,
      day: (title) => `Påminnelse: ${title}`,
      evaluation: (title) => `Tack för att du var med: ${title}`,
      left: (title) => `Du är avanmäld: ${title}`,
    },
    texts: {
      place: 'Tack för din anmälan. Du har en plats.',
      waiting:
        'Tack för din anmälan. Just nu är det fullt, så du står på väntelistan. Vi mejlar dig så fort du får en plats.',
      'moved-up':
        'En plats har blivit ledig, och den är din. Kan du inte komma? Avanmäl dig, så går platsen till nästa.',
      moved: 'Tid, plats eller sätt att delta har ändrats. Så här gäller nu:',
      cancelled: 'Evenemanget är inställt. Du behöver inte göra något.',
      week: 'Om ungefär en vecka ses vi. Kan du inte komma? Avanmäl dig, så går platsen till nästa.',
      day: 'Nu är det strax dags.',
      evaluation:
        'Berätta gärna vad du tyckte. Svaren är anonyma. Genom din personliga länk kommer du också till material och ditt intyg.',
      left: 'Du är avanmäld och vi har tagit bort dina uppgifter. Välkommen en annan gång!',
    },
    again:
      'Någon, förhoppningsvis du, har försökt anmäla den här adressen en gång till. Din första anmälan gäller. Du kan ändra den genom länken.',
    place: 'Du har en plats.',
    waiting: 'Du står på väntelistan.',
    placeInLine: (place) => `Din plats på väntelistan: ${place}.`,
    when: 'När',
    where: 'Var',
    online: 'På nätet. Länken till mötet finns på din personliga sida.',
    reason: (reason) => `Arrangören skriver: ${reason}`,
    link: {
      own: 'Se, ändra eller avanmäl dig här:',
      evaluation: 'Svara på utvärderingen här:',
    },
    linkSecret: 'Länken är bara din. Skicka den inte vidare.',
    calendar: 'Lägg in i din kalender:',
    why: 'Du får mejlet för att adressen är anmäld till evenemanget. Var det inte du? Avanmäl genom länken, så tar vi bort allt.',
    demonstration: 'Evenemanget är demonstrationsdata och påhittat.',
  },
  en: {
    hello: (name) => (name ? `Hello ${name}!` : 'Hello!'),
    subjects: {
      place: (title) => `You have a place: ${title}`,
      waiting: (title) => `You are on the waiting list: ${title}`,
      'moved-up': (title) => `You have got a place: ${title}`,
      again: (title) => `You have already registered: ${title}`,
      moved: (title) => `Changed: ${title}`,
      cancelled: (title) => `Cancelled: ${title}`,
      week: (title) => `Soon: ${title}`,
      day: (title) => `Reminder: ${title}`,
      evaluation: (title) => `Thank you for taking part: ${title}`,
      left: (title) => `Your registration is cancelled: ${title}`,
    },
    texts: {
      place: 'Thank you for registering. You have a place.',
      waiting:
        'Thank you for registering. It is full right now, so you are on the waiting list. We e-mail you as soon as you get a place.',
      'moved-up':
        'A place has become free, and it is yours. If you cannot come, cancel, and the place goes to the next.',
      moved: 'The time, the place or the way to take part has changed. This holds now:',
      cancelled: 'The event has been cancelled. You do not need to do anything.',
      week: 'It is about a week until the event. If you cannot come, cancel, and the place goes to the next.',
      day: 'It is soon time.',
      evaluation:
        'Please tell us what you thought. The answers are anonymous. Your personal link also leads to the material and your certificate.',
      left: 'Your registration is cancelled, and we have removed your data. Welcome another time!',
    },
    again:
      'Somebody, hopefully you, has tried to register this address once more. Your first registration holds. You can change it through the link.',
    place: 'You have a place.',
    waiting: 'You are on the waiting list.',
    placeInLine: (place) => `Your place on the waiting list: ${place}.`,
    when: 'When',
    where: 'Where',
    online: 'Online. The link to the meeting is on your personal page.',
    reason: (reason) => `The organiser writes: ${reason}`,
    link: {
      own: 'See, change or cancel here:',
      evaluation: 'Answer the evaluation here:',
    },
    linkSecret: 'The link is yours alone. Do not pass it on.',
    calendar: 'Add to your calendar:',
    why: 'You get this e-mail because the address is registered for the event. If it was not you, cancel through the link, and we remove everything.',
    demonstration: 'The event is demonstration data and made up.',
  },
})
