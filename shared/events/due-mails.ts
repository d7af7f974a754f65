import { addDays } from '#shared/platform/days.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import { evaluationDays, isEvaluated } from './evaluation.ts'
import { hasBegun, hasEnded, type ProjectEvent } from './event.ts'
import type { Registration } from './registration.ts'

/** One mail to a participant. `key` is noted when it is sent, so that it is sent once. */
export type DueMail = {
  kind: 'place' | 'waiting' | 'moved-up' | 'again' | 'other-way' | 'moved' | 'cancelled' | 'week' | 'day' | 'evaluation'
  key: string
}

/** The mails go out on weekdays: the last such day before a day. */
export const weekdayBefore = (day: string): string => {
  const before = addDays(day, -1)
  const weekday = new Date(`${before}T00:00:00Z`).getUTCDay()
  return weekday === 0 ? addDays(before, -2) : weekday === 6 ? addDays(before, -1) : before
}

/** A day before on which mails go out, a week and a day before it begins: each is passed over when the other one is near, or when she registered after it. */
const reminderOf = (event: ProjectEvent, { registeredAt }: Registration, now: Date): DueMail[] => {
  const first = swedishDay(new Date(event.startsAt))
  const [today, since] = [swedishDay(now), swedishDay(new Date(registeredAt))]
  const week = addDays(first, -7)
  const day = weekdayBefore(first)
  if (today >= day) return since < day ? [{ kind: 'day', key: `day#${first}` }] : []
  return today >= week && since < week ? [{ kind: 'week', key: `week#${first}` }] : []
}

/** Noted with the mails of who has been moved to the line of another way to take part: where she stands there is news. */
export const lineChanged = 'line-changed'

/** Where she stands: told at first, and when she has got a place. */
const standingOf = ({ status, told, askedAgainAt }: Registration): DueMail[] => {
  const hasChangedLine = told.includes(lineChanged)
  if (status === 'waiting') {
    if (!told.includes('waiting')) return [{ kind: hasChangedLine ? 'other-way' : 'waiting', key: 'waiting' }]
  } else if (!told.includes('place'))
    return [{ kind: told.includes('waiting') || hasChangedLine ? 'moved-up' : 'place', key: 'place' }]
  return askedAgainAt === null ? [] : [{ kind: 'again', key: `again#${askedAgainAt}` }]
}

const newsOf = ({ announced }: ProjectEvent, { sinceSequence }: Registration): DueMail[] =>
  announced && announced.sequence > sinceSequence ? [{ kind: announced.kind, key: `change#${announced.sequence}` }] : []

/** A late joiner gets a mail after the event, and so does everybody who was there; where nobody has noted who was, everybody who had a place. */
const evaluationOf = (
  event: ProjectEvent,
  { status, present }: Registration,
  isAttendanceTaken: boolean,
  now: Date,
): DueMail[] => {
  const isDayAfter = swedishDay(now) > swedishDay(new Date(event.endsAt))
  const wasThere = isAttendanceTaken ? present.length > 0 : status === 'in'
  return isDayAfter && wasThere && isEvaluated(event, now) ? [{ kind: 'evaluation', key: 'evaluation' }] : []
}

/**
 * The mails that she should have had by now and has not, in the order in which they are to go. Worked out from what stands, so that a message that is lost, or comes twice, changes nothing. Of an event that has
 * begun nothing is told but what comes after it.
 */
export const dueMails = (
  event: ProjectEvent,
  registration: Registration,
  { now, isAttendanceTaken }: { now: Date; isAttendanceTaken: boolean },
): DueMail[] => {
  if (registration.email === '' || event.status === 'draft') return []
  const due = hasEnded(event, now)
    ? evaluationOf(event, registration, isAttendanceTaken, now)
    : hasBegun(event, now)
      ? []
      : event.status === 'cancelled'
        ? newsOf(event, registration)
        : [
            ...standingOf(registration),
            ...newsOf(event, registration),
            ...(registration.status === 'in' ? reminderOf(event, registration, now) : []),
          ]
  return due.filter(({ key }) => !registration.told.includes(key))
}

/** Whether any mail about the event can be due. */
export const isMailed = (event: ProjectEvent, now: Date): boolean =>
  event.status !== 'draft' && now.getTime() - Date.parse(event.endsAt) < evaluationDays * 86_400_000
