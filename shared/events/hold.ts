import type { EventContent } from './event.ts'
import type { Registration } from './registration.ts'

/** How long a place is kept for somebody who has not yet shown that the address is hers, in hours. */
export const holdHours = 24
/** She is reminded by the run of the job that falls within so long before that, in hours; where none does, by none. */
const remindHours = 18

type Held = Pick<Registration, 'status' | 'isConfirmed' | 'confirmBy'>

/** Until when a place that she gets now is kept for her: at the longest until the event begins, when no place is taken back any more. */
export const heldUntil = (at: Date, { startsAt }: Pick<EventContent, 'startsAt'>): string =>
  new Date(Math.min(at.getTime() + holdHours * 3_600_000, Date.parse(startsAt))).toISOString()

/** Whether she has a place that she loses when she does not confirm it. */
export const isHeld = ({ status, isConfirmed, confirmBy }: Held): boolean =>
  status === 'in' && !isConfirmed && confirmBy !== null

/** Whether she waits because she did not confirm a place in time: she gets no other before she does. */
export const hasLapsed = ({ status, isConfirmed, confirmBy }: Held): boolean =>
  status === 'waiting' && !isConfirmed && confirmBy !== null

/** Whether a place is to be given to the next. */
export const isOverdue = (registration: Held, at: Date): boolean =>
  isHeld(registration) && Date.parse(registration.confirmBy ?? '') <= at.getTime()

/** Whether it is time to remind her of confirming. */
export const isToRemind = (registration: Held, at: Date): boolean =>
  isHeld(registration) &&
  !isOverdue(registration, at) &&
  Date.parse(registration.confirmBy ?? '') - at.getTime() <= remindHours * 3_600_000
