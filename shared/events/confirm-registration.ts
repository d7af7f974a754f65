import type { Outcome } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { lapsed, reminderKey } from './due-mails.ts'
import { type ProjectEvent, seatsOf } from './event.ts'
import { heldUntil, isOverdue } from './hold.ts'
import type { Registration } from './registration.ts'
import {
  changeOne,
  participant,
  type RegistrationDeed,
  type RegistrationNext,
  type RegistrationRefusal,
  waitingList,
} from './registration-deed.ts'
import { queueKey } from './registration-store.ts'
import { freeSeat } from './seats.ts'

/** Notes that the address is hers: a place that she has is hers until she leaves, and one who waits may get one. Doing it again changes nothing. */
export const confirmRegistration = (
  store: Store,
  deed: Omit<RegistrationDeed, 'actor'>,
): Promise<Outcome<Registration, RegistrationRefusal>> =>
  changeOne(store, { ...deed, actor: participant }, 'confirm-registration', ({ isConfirmed }) =>
    isConfirmed ? null : { next: { isConfirmed: true, confirmBy: null } },
  )

/** What becomes of a place that has not been confirmed in time; null when it has been meanwhile. */
const endHold = async (
  store: Store,
  event: ProjectEvent,
  before: Registration,
  at: Date,
): Promise<RegistrationNext | null> => {
  if (!isOverdue(before, at)) return null
  const { way, told } = before
  // Where there is room for everybody she keeps it.
  if (seatsOf(event, way) === null) return { next: { isConfirmed: true, confirmBy: null } }
  // Nobody loses a place without having been reminded: where that mail has not gone, her time begins anew.
  if (!told.includes(reminderKey(before))) return { next: { confirmBy: heldUntil(at, event) } }
  const number = await store.nextNumber('events', queueKey(event.id, way), 0)
  return {
    next: {
      status: 'waiting',
      seat: null,
      number,
      told: [...told.filter((key) => key !== 'place' && key !== 'waiting'), lapsed],
    },
    more: freeSeat(event.id, before),
    after: { way, number },
  }
}

/**
 * Takes the places back that nobody has confirmed in time, so that made-up addresses keep no person out: their holders wait last in the line, and get no other place before they confirm. `all` are those who have
 * registered, in their order. Gives how many; safe to do again.
 */
export const releaseUnconfirmed = async (
  store: Store,
  event: ProjectEvent,
  all: readonly Registration[],
  at: Date,
): Promise<number> => {
  const overdue = all.filter((one) => isOverdue(one, at))
  for (const { id } of overdue)
    await changeOne(store, { event, id, actor: waitingList, at }, 'end-hold', (before) =>
      endHold(store, event, before, at),
    )
  return overdue.length
}
