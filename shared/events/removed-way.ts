import type { Store } from '#shared/platform/store.ts'
import { type EventContent, seatsOf, type Way, wayNow, waysOf } from './event.ts'
import { listRegistrations } from './registration-store.ts'

/** A way of taking part that cannot be taken away: `holders` have a place in it, and `left`, the only way that would be left, has places for no more than `room` of them. */
export type NoRoom = { removed: Way; left: Way; holders: number; room: number }

/** What is in the way of taking a way of taking part away from an event; null when nobody has a place in it, or all of them have room in the one that is left. One query where a way is taken away. */
export const roomWithout = async (
  store: Pick<Store, 'query'>,
  before: EventContent & { id: string },
  after: EventContent,
): Promise<NoRoom | null> => {
  const kept = waysOf(after)
  const removed = waysOf(before).find((way) => !kept.includes(way))
  const [left] = kept
  const seats = left ? seatsOf(after, left) : null
  if (!removed || !left || seats === null) return null
  // Those who came without having registered hold no place.
  const inside = (await listRegistrations(store, before.id)).filter((one) => one.status === 'in' && !one.isLate)
  const holders = inside.filter((one) => wayNow(before, one) === removed).length
  const room = Math.max(0, seats - (inside.length - holders))
  return holders > room ? { removed, left, holders, room } : null
}
