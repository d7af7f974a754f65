import type { DueMail } from '#shared/events/due-mails.ts'
import { type ProjectEvent, titleOf, wayNow } from '#shared/events/event.ts'
import { hasLapsed, isToConfirm } from '#shared/events/hold.ts'
import type { Registration } from '#shared/events/registration.ts'
import type { Mail } from '#shared/platform/mailer.ts'
import { pathTo } from '../paths.ts'
import { eventCalendar } from './event-calendar.ts'
import { eventMailTexts } from './event-mail-texts.ts'
import { momentWords, whenWords } from './event-words.ts'

type Site = { origin: string; isDemonstration: boolean }
type MailFacts = { event: ProjectEvent; registration: Registration; secret: string; place: number } & Site

/** Her name, unless it could be an address: anyone can have a mail sent to anyone by registering her, and it must not lead elsewhere. */
const greeted = (name: string): string => (/[/:@]|\.\S/.test(name) ? '' : name)

const factsOf = ({ event, registration }: Pick<MailFacts, 'event' | 'registration'>): string => {
  const { language } = registration
  const t = eventMailTexts[language]
  return [
    titleOf(event, language === 'en'),
    `${t.when}: ${whenWords(event, language)}`,
    `${t.where}: ${wayNow(event, registration) === 'online' ? t.online : event.place}`,
  ].join('\n')
}

/** What she who has a place is asked to do for it; nothing once she has confirmed it. */
const askedOf = ({ status, isConfirmed, confirmBy, language }: Registration): string[] => {
  const t = eventMailTexts[language]
  if (status !== 'in' || isConfirmed) return []
  return [confirmBy ? t.confirm(momentWords(confirmBy, language)) : t.sayYouCome]
}

/** What is said first, by the kind of mail. */
const bodyOf = (kind: DueMail['kind'], { event, registration, place }: MailFacts): string[] => {
  const t = eventMailTexts[registration.language]
  if (kind === 'again') {
    if (registration.status === 'in') return [t.again, t.place, ...askedOf(registration)]
    return [t.again, hasLapsed(registration) ? t.texts.lapsed : t.placeInLine(place)]
  }
  if (kind === 'waiting' || kind === 'other-way') return [t.texts[kind], t.placeInLine(place)]
  const { announced } = event
  const reason = kind === 'cancelled' && announced?.reason ? [t.reason(announced.reason)] : []
  return [t.texts[kind], ...reason, ...(kind === 'cancelled' || kind === 'evaluation' ? [] : askedOf(registration))]
}

/** The mails with which the event goes into a calendar, or is moved or taken out there. */
const withCalendar: readonly DueMail['kind'][] = ['place', 'moved-up', 'moved', 'cancelled']

const linkOf = (kind: DueMail['kind'], registration: Registration): 'after' | 'confirm' | 'own' => {
  if (kind === 'evaluation') return 'after'
  return isToConfirm(registration) ? 'confirm' : 'own'
}

/** One mail to a participant, in the language that she has chosen, with a personal link that is made for it. */
export const participantMail = (kind: DueMail['kind'], facts: MailFacts): Mail => {
  const { event, registration, secret, origin, isDemonstration } = facts
  const { language, email, name } = registration
  const t = eventMailTexts[language]
  const own = origin + pathTo('ownRegistration', language, { secret })
  const evaluation = origin + pathTo('ownEvaluation', language, { secret })
  const hasCalendar = withCalendar.includes(kind)
  const isOver = kind === 'cancelled' || kind === 'evaluation'
  return {
    to: email,
    subject: t.subjects[kind](titleOf(event, language === 'en')),
    text: [
      t.hello(greeted(name)),
      ...bodyOf(kind, facts),
      factsOf(facts),
      ...(kind === 'evaluation' ? [`${t.link.evaluation}\n${evaluation}`] : []),
      ...(kind === 'cancelled' ? [] : [`${t.link[linkOf(kind, registration)]}\n${own}`, t.linkSecret]),
      ...(hasCalendar ? [`${t.calendar}\n${origin}${pathTo('eventFile', language, { event: event.id })}`] : []),
      ...(isDemonstration ? [t.demonstration] : []),
      ...(isOver ? [] : [t.why]),
    ].join('\n\n'),
    ...(hasCalendar && { calendar: eventCalendar({ events: [event], origin, language, isDemonstration }) }),
  }
}

/** Says that she has left; nothing of her is kept any more. */
export const leftMail = ({ event, registration }: { event: ProjectEvent; registration: Registration }): Mail => {
  const { language, email, name } = registration
  const t = eventMailTexts[language]
  return {
    to: email,
    subject: t.subjects.left(titleOf(event, language === 'en')),
    text: [t.hello(greeted(name)), t.texts.left, factsOf({ event, registration })].join('\n\n'),
  }
}
