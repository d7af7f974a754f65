import type { Change, Store } from '#shared/platform/store.ts'
import { lapsed, lineChanged } from './due-mails.ts'
import { type ProjectEvent, seatsOf, type Way, wayNow } from './event.ts'
import type { Registration } from './registration.ts'
import { changeOne, waitingList } from './registration-deed.ts'
import { queueKey } from './registration-store.ts'
import { freeSeat, freeSeats, listSeats, takeSeat } from './seats.ts'

type Turn = { next: Partial<Registration>; more?: Change[] }

/** Last in the line of the way that is left; she is mailed about it. */
const lastInLine = ({ told: before }: Registration, number: number): Turn => {
  const told = before.filter((key) => key !== 'waiting' && key !== lineChanged && key !== lapsed)
  return { next: { number, told: [...told, lineChanged] } }
}

/** A place in the way that is left, for one who had hers in the other: she has not asked to leave it, and keeps it also where somebody has taken the last seat in the same moment. */
const placeInstead = async (
  store: Store,
  event: ProjectEvent,
  before: Registration,
  { way, number }: { way: Way; number: number },
): Promise<Turn> => {
  const seats = seatsOf(event, way)
  const free = seats === null ? [] : freeSeats(seats, await listSeats(store, event.id, way)).map((one) => one.number)
  // The seat of her own number is the one that nobody else is about to take.
  const seat = free.includes(number) ? number : (free[0] ?? null)
  const taken = seat === null ? [] : [takeSeat(event.id, way, { number: seat, holder: before.id }, { isFresh: false })]
  return {
    next: { number, seat, ...(seats === null && { isConfirmed: true, confirmBy: null }) },
    more: [...freeSeat(event.id, before), ...taken],
  }
}

/**
 * Moves those whose way of taking part the event no longer has to the one that is left: first those who have a place, with a place there, then those who wait, last in the line and in the order in which they stood.
 * `all` are those who have registered, in their order. Gives how many; safe to do again.
 */
export const changeLine = async (
  store: Store,
  event: ProjectEvent,
  all: readonly Registration[],
  at: Date,
): Promise<number> => {
  const stranded = all.filter((one) => !one.isLate && wayNow(event, one) !== one.way)
  const isIn = ({ status }: Registration) => status === 'in'
  for (const { id } of [...stranded.filter(isIn), ...stranded.filter((one) => !isIn(one))])
    await changeOne(store, { event, id, actor: waitingList, at }, 'change-line', async (before) => {
      const way = wayNow(event, before)
      if (way === before.way) return null
      const number = await store.nextNumber('events', queueKey(event.id, way), 0)
      const turn = isIn(before) ? await placeInstead(store, event, before, { way, number }) : lastInLine(before, number)
      return { ...turn, next: { ...turn.next, way }, after: { way, number } }
    })
  return stranded.length
}
