import type { Outcome } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { lapsed } from './due-mails.ts'
import { hasBegun, type ProjectEvent } from './event.ts'
import { isOverdue } from './hold.ts'
import type { Registration } from './registration.ts'
import { changeOne, participant, type RegistrationDeed, type RegistrationRefusal } from './registration-deed.ts'
import { listRegistrations, queueKey } from './registration-store.ts'
import { freeSeat } from './seats.ts'

const system = { id: 'waiting-list', name: 'Väntelistan' }

/** Notes that the address is hers: a place that she has is hers until she leaves, and one who waits may get one. Doing it again changes nothing. */
export const confirmRegistration = (
  store: Store,
  deed: Omit<RegistrationDeed, 'actor'>,
): Promise<Outcome<Registration, RegistrationRefusal>> =>
  changeOne(store, { ...deed, actor: participant }, 'confirm-registration', ({ isConfirmed }) =>
    isConfirmed ? null : { next: { isConfirmed: true, confirmBy: null } },
  )

/**
 * Takes the places back that nobody has confirmed in time, so that made-up addresses keep no person out: their holders wait last in the line, and get no other place before they confirm. Once the event has begun
 * everybody keeps hers. Gives how many; safe to do again.
 */
export const releaseUnconfirmed = async (store: Store, event: ProjectEvent, at: Date): Promise<number> => {
  if (hasBegun(event, at)) return 0
  const overdue = (await listRegistrations(store, event.id)).filter((one) => isOverdue(one, at))
  for (const { id } of overdue)
    await changeOne(store, { event, id, actor: system, at }, 'release-place', async (before) => {
      if (!isOverdue(before, at)) return null
      const { way } = before
      const number = await store.nextNumber('events', queueKey(event.id, way), 0)
      const told = before.told.filter((key) => key !== 'place' && key !== 'waiting')
      return {
        next: { status: 'waiting', seat: null, number, told: [...told, lapsed] },
        more: freeSeat(event.id, before),
        after: { way, number },
      }
    })
  return overdue.length
}
