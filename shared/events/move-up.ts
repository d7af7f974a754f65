import type { Store } from '#shared/platform/store.ts'
import { untilSettled } from '#shared/platform/until-settled.ts'
import { changeLine } from './change-line.ts'
import { releaseUnconfirmed } from './confirm-registration.ts'
import { hasBegun, type ProjectEvent, seatsOf, type Way, wayNow, waysOf } from './event.ts'
import { hasLapsed, heldUntil } from './hold.ts'
import type { Registration } from './registration.ts'
import { waitingList } from './registration-deed.ts'
import { listRegistrations, putRegistration, queueKey } from './registration-store.ts'
import { freeSeats, listSeats, seatsToGive, takeSeat } from './seats.ts'

/** Gives one who waits her place; false when somebody else was first, or she has left. */
const letIn = async (
  store: Store,
  event: ProjectEvent,
  { registration, seat, at }: { registration: Registration; seat: number | null; at: Date },
): Promise<boolean> => {
  const { id: eventId, organiser } = event
  const { id, way, number, version } = registration
  // Where there is room for everybody nobody is asked.
  const isConfirmed = registration.isConfirmed || seat === null
  const confirmBy = isConfirmed ? null : heldUntil(at, event)
  const next: Registration = { ...registration, status: 'in', seat, isConfirmed, confirmBy, version: version + 1 }
  const result = await store.commit({
    changes: [
      putRegistration(eventId, next),
      ...(seat === null ? [] : [takeSeat(eventId, way, { number: seat, holder: id }, { isFresh: false })]),
    ],
    audit: {
      scope: organiser,
      actor: waitingList,
      action: 'move-up',
      subject: `event ${eventId}`,
      at: at.toISOString(),
      after: { registration: id, way, number, seat },
    },
  })
  return result.ok
}

const moveUpOneWay = (store: Store, event: ProjectEvent, way: Way, at: Date): Promise<Registration[]> =>
  untilSettled<Registration[]>(async () => {
    const count = seatsOf(event, way)
    const free = count === null ? null : freeSeats(count, await listSeats(store, event.id, way))
    if (free?.length === 0) return []
    const everybody = (await listRegistrations(store, event.id)).filter(({ isLate }) => !isLate)
    const all = everybody.filter((one) => one.way === way)
    const waiting = all.filter((one) => one.status === 'waiting' && (count === null || !hasLapsed(one)))
    const [first] = waiting
    if (!first) return []
    const last = Number((await store.get('events', queueKey(event.id, way)))?.last ?? 0)
    const numbers = new Set(all.map(({ number }) => number))
    // Some of those who are in hold no seat that is counted: where there are fewer than there were, and where their own way to take part is gone.
    const inside = everybody.filter((one) => one.status === 'in' && wayNow(event, one) === way).length
    const room = count === null ? waiting.length : Math.max(0, count - inside)
    const toGive =
      free && seatsToGive(free, { numbers, last, firstWaitingSince: first.registeredAt, at }).slice(0, room)
    const lucky = toGive ? waiting.slice(0, toGive.length) : waiting
    for (const [index, registration] of lucky.entries()) {
      const seat = toGive?.[index]?.number ?? null
      // Whoever comes first waits no longer than those after her: when she cannot be let in as things stood, they are read again.
      if (!(await letIn(store, event, { registration, seat, at }))) return 'read-again'
    }
    return lucky
  }, 40)

/**
 * Gives every free place, those among them that nobody has confirmed in time, to the one who has waited longest for it. The job does it, after everything that may free a place and each morning: were it done by everybody who registers, they would stand in each other's
 * way. Once the event has begun everybody stays where she is. Safe to do again, and by several at once.
 */
export const moveUp = async (store: Store, event: ProjectEvent, at: Date): Promise<number> => {
  if (event.status !== 'published') return 0
  const all = await listRegistrations(store, event.id)
  let count = await changeLine(store, event, all, at)
  if (hasBegun(event, at)) return count
  count += await releaseUnconfirmed(store, event, all, at)
  for (const way of waysOf(event)) count += (await moveUpOneWay(store, event, way, at)).length
  return count
}
