import type { DueMail } from '#shared/events/due-mails.ts'
import { texts } from '#shared/platform/language.ts'

type Kind = DueMail['kind'] | 'left'

type EventMailTexts = {
  hello: (name: string) => string
  subjects: Record<Kind, (title: string) => string>
  texts: Record<Exclude<Kind, 'again'>, string>
  again: string
  place: string
  placeInLine: (place: number) => string
  when: string
  where: string
  online: string
  reason: (reason: string) => string
  /** Where she must confirm her place, and by when. */
  confirm: (moment: string) => string
  /** The same where it is too late to give the place to anybody else. */
  sayYouCome: string
  link: Record<'own' | 'confirm' | 'evaluation' | 'after', string>
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
      confirm: (title) => `Bekräfta din plats: ${title}`,
      lapsed: (title) => `Du har inte längre en plats: ${title}`,
      'other-way': (title) => `Du står på en annan väntelista: ${title}`,
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
      confirm: 'Du har en plats, men du har inte bekräftat den än.',
      lapsed:
        'Du bekräftade inte din plats i tid, så den är fri för andra. Vill du fortfarande komma? Bekräfta genom länken, så får du nästa lediga plats. Annars behöver du inte göra något.',
      'other-way':
        'Det går inte längre att delta på det sätt som du valde. Vi har flyttat dig till väntelistan för det sätt som är kvar, och mejlar dig så fort du får en plats. Passar det inte? Avanmäl dig genom länken.',
      moved: 'Tid, plats eller sätt att delta har ändrats. Det här gäller nu:',
      cancelled: 'Evenemanget är inställt. Du behöver inte göra något.',
      week: 'Om ungefär en vecka ses vi. Kan du inte komma? Avanmäl dig, så går platsen till nästa.',
      day: 'Nu är det snart dags.',
      evaluation:
        'Berätta gärna vad du tyckte. Svaren är anonyma. Genom din personliga länk kommer du också till material och ditt intyg.',
      left: 'Du är avanmäld och vi har tagit bort dina uppgifter. Välkommen en annan gång!',
    },
    again:
      'Någon, förhoppningsvis du, har försökt anmäla den här adressen en gång till. Din första anmälan gäller. Du kan ändra den genom länken.',
    place: 'Du har en plats.',
    placeInLine: (place) => `Din plats på väntelistan: ${place}.`,
    when: 'När',
    where: 'Var',
    online: 'På nätet. Länken till mötet finns på din personliga sida.',
    reason: (reason) => `Arrangören skriver: ${reason}`,
    confirm: (moment) =>
      `Bekräfta platsen genom länken senast ${moment}. Annars går den till nästa. Vi frågar för att ingen ska kunna ta platser med påhittade adresser.`,
    sayYouCome: 'Bekräfta gärna genom länken, så vet arrangören att du kommer.',
    link: {
      own: 'Se, ändra eller avanmäl dig här:',
      confirm: 'Bekräfta, ändra eller avanmäl dig här:',
      evaluation: 'Svara på utvärderingen här:',
      after: 'Material och intyg finns här:',
    },
    linkSecret: 'Länken är bara din. Skicka den inte vidare.',
    calendar: 'Lägg in i din kalender:',
    why: 'Du får mejlet för att adressen är anmäld till evenemanget. Var det inte du som anmälde? Avanmäl genom länken, så tar vi bort allt.',
    demonstration: 'Det här är demonstrationsdata. Evenemanget är påhittat.',
  },
  en: {
    hello: (name) => (name ? `Hello ${name}!` : 'Hello!'),
    subjects: {
      place: (title) => `You have a place: ${title}`,
      waiting: (title) => `You are on the waiting list: ${title}`,
      'moved-up': (title) => `You now have a place: ${title}`,
      again: (title) => `You have already registered: ${title}`,
      confirm: (title) => `Confirm your place: ${title}`,
      lapsed: (title) => `You no longer have a place: ${title}`,
      'other-way': (title) => `You are on another waiting list: ${title}`,
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
        'Thank you for registering. The event is full right now, so you are on the waiting list. We will e-mail you as soon as you get a place.',
      'moved-up':
        'A place has become free, and it is yours. If you cannot come, please cancel, and the place will go to the next person.',
      confirm: 'You have a place, but you have not confirmed it yet.',
      lapsed:
        'You did not confirm your place in time, so it is open to others. If you still want to come, confirm through the link, and you will get the next free place. Otherwise you do not need to do anything.',
      'other-way':
        'It is no longer possible to take part in the way you chose. We have moved you to the waiting list for the way that is left, and will e-mail you as soon as you get a place. If that does not suit you, cancel through the link.',
      moved: 'The time, the place or the way to take part has changed. This is what applies now:',
      cancelled: 'The event has been cancelled. You do not need to do anything.',
      week: 'The event is about a week away. If you cannot come, please cancel, and the place will go to the next person.',
      day: 'It is nearly time.',
      evaluation:
        'Please tell us what you thought. The answers are anonymous. Your personal link also leads to the material and your certificate.',
      left: 'Your registration is cancelled, and we have removed your data. We hope to see you another time.',
    },
    again:
      'Somebody, hopefully you, has tried to register this address again. Your first registration still applies. You can change it through the link.',
    place: 'You have a place.',
    placeInLine: (place) => `Your place on the waiting list: ${place}.`,
    when: 'When',
    where: 'Where',
    online: 'Online. The link to the meeting is on your personal page.',
    reason: (reason) => `The organiser writes: ${reason}`,
    confirm: (moment) =>
      `Confirm the place through the link by ${moment}. Otherwise it goes to the next person. We ask so that nobody can take places with made-up addresses.`,
    sayYouCome: 'Please confirm through the link, so that the organiser knows you are coming.',
    link: {
      own: 'See, change or cancel here:',
      confirm: 'Confirm, change or cancel here:',
      evaluation: 'Answer the evaluation here:',
      after: 'The material and your certificate are here:',
    },
    linkSecret: 'The link is yours alone. Do not pass it on.',
    calendar: 'Add to your calendar:',
    why: 'You are getting this e-mail because the address is registered for the event. If you did not register, cancel through the link, and we will remove everything.',
    demonstration: 'This is demonstration data. The event is made up.',
  },
})
