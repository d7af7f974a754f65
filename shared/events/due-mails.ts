import { addDays } from '#shared/platform/days.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import { evaluationDays, isEvaluated } from './evaluation.ts'
import { hasBegun, hasEnded, type ProjectEvent } from './event.ts'
import { isToRemind } from './hold.ts'
import type { Registration } from './registration.ts'

/** One mail to a participant. `key` is noted when it is sent, so that it is sent once. */
export type DueMail = {
  kind:
    | 'place'
    | 'waiting'
    | 'moved-up'
    | 'again'
    | 'confirm'
    | 'lapsed'
    | 'other-way'
    | 'moved'
    | 'cancelled'
    | 'week'
    | 'day'
    | 'evaluation'
  key: string
}

/** A week and a day before it begins: the first is passed over when the second is near, and each when she registered after it. One that could not go on its day goes on the next. */
const reminderOf = (event: ProjectEvent, { registeredAt }: Registration, now: Date): DueMail[] => {
  const first = swedishDay(new Date(event.startsAt))
  const [today, since] = [swedishDay(now), swedishDay(new Date(registeredAt))]
  const week = addDays(first, -7)
  const day = addDays(first, -1)
  if (today >= day) return since < day ? [{ kind: 'day', key: `day#${first}` }] : []
  return today >= week && since < week ? [{ kind: 'week', key: `week#${first}` }] : []
}

/** Noted with the mails of who has been moved to the line of another way to take part: where she stands there is news. */
export const lineChanged = 'line-changed'

/** Noted with the mails of who has lost a place that she did not confirm in time. */
export const lapsed = 'lapsed'

/** Where she stands: told at first, and when she has got a place. */
const standingOf = ({ status, told, askedAgainAt }: Registration): DueMail[] => {
  const hasChangedLine = told.includes(lineChanged)
  if (status === 'waiting') {
    const kind = told.includes(lapsed) ? 'lapsed' : hasChangedLine ? 'other-way' : 'waiting'
    if (!told.includes('waiting')) return [{ kind, key: 'waiting' }]
  } else if (!told.includes('place'))
    return [{ kind: told.includes('waiting') || hasChangedLine ? 'moved-up' : 'place', key: 'place' }]
  return askedAgainAt === null ? [] : [{ kind: 'again', key: `again#${askedAgainAt}` }]
}

/** What is noted when she has been reminded of a place that is kept for her until then. */
export const reminderKey = ({ confirmBy }: Pick<Registration, 'confirmBy'>): string => `confirm#${confirmBy}`

/** Before her place goes to the next; the mail about the place asks her first. */
const confirmOf = (registration: Registration, now: Date): DueMail[] =>
  registration.told.includes('place') && isToRemind(registration, now)
    ? [{ kind: 'confirm', key: reminderKey(registration) }]
    : []

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
 * begun nothing is told but that the rest of it is moved or cancelled, and what comes after it.
 */
export const dueMails = (
  event: ProjectEvent,
  registration: Registration,
  { now, isAttendanceTaken }: { now: Date; isAttendanceTaken: boolean },
): DueMail[] => {
  if (registration.email === '' || event.status === 'draft') return []
  const due = hasEnded(event, now)
    ? evaluationOf(event, registration, isAttendanceTaken, now)
    : event.status === 'cancelled' || hasBegun(event, now)
      ? newsOf(event, registration)
      : [
          ...standingOf(registration),
          ...confirmOf(registration, now),
          ...newsOf(event, registration),
          ...(registration.status === 'in' ? reminderOf(event, registration, now) : []),
        ]
  return due.filter(({ key }) => !registration.told.includes(key))
}

/** Whether any mail about the event can be due. */
export const isMailed = (event: ProjectEvent, now: Date): boolean =>
  event.status !== 'draft' && now.getTime() - Date.parse(event.endsAt) < evaluationDays * 86_400_000
