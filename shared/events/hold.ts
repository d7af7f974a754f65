import { addDays } from '#shared/platform/days.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import type { EventContent } from './event.ts'
import { momentOf } from './event-time.ts'
import type { Registration } from './registration.ts'

/** A hold ends at this time of the next day: at whatever hour it began, the job runs once in the morning before that, and reminds. */
const endOfDay = '23:59'
/** She is reminded within so many hours before the end: by the run of that morning, not by what the job does in the night before it. */
const remindHours = 18

type Held = Pick<Registration, 'status' | 'isConfirmed' | 'confirmBy'>

/**
 * Until when a place that she gets now is kept for somebody who has not yet shown that the address is hers: to the end of the next day in Sweden. Null when the event has begun by then: too late to give the place to
 * anybody else.
 */
export const heldUntil = (at: Date, { startsAt }: Pick<EventContent, 'startsAt'>): string | null => {
  const end = momentOf(addDays(swedishDay(at), 1), endOfDay)
  return end && end.getTime() < Date.parse(startsAt) ? end.toISOString() : null
}

/** Whether she has a place that she loses when she does not confirm it. */
const isHeld = ({ status, isConfirmed, confirmBy }: Held): boolean =>
  status === 'in' && !isConfirmed && confirmBy !== null

/** Whether she waits because she did not confirm a place in time: she gets no other before she does. */
export const hasLapsed = ({ status, isConfirmed, confirmBy }: Held): boolean =>
  status === 'waiting' && !isConfirmed && confirmBy !== null

/** Whether she is asked to confirm: to keep her place, to get another, or, where it is too late for that, only so that the hosts know that she comes. */
export const isToConfirm = (registration: Held): boolean =>
  hasLapsed(registration) || (registration.status === 'in' && !registration.isConfirmed)

/** Whether a place is to be given to the next. */
export const isOverdue = (registration: Held, at: Date): boolean =>
  isHeld(registration) && Date.parse(registration.confirmBy ?? '') <= at.getTime()

/** Whether it is time to remind her of confirming. */
export const isToRemind = (registration: Held, at: Date): boolean =>
  isHeld(registration) &&
  !isOverdue(registration, at) &&
  Date.parse(registration.confirmBy ?? '') - at.getTime() <= remindHours * 3_600_000
