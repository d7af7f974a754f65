import type { Change, Store } from '#shared/platform/store.ts'
import type { Way } from './event.ts'
import type { Registration } from './registration.ts'

/**
 * Every seat is an item of its own, numbered from one: nobody can take one that is taken, so an event is never overbooked, and no two who register write the same item. Whoever draws a queue number that is no higher
 * than the number of seats takes the seat of that number in the same transaction as she registers; everybody else waits.
 */
const pkOf = (eventId: string, way: Way) => `SEATS#${eventId}#${way}`
const prefix = 'SEAT#'
const keyOf = (eventId: string, way: Way, seat: number) => ({
  pk: pkOf(eventId, way),
  sk: prefix + String(seat).padStart(5, '0'),
})

export type Seat = { number: number; holder: string }

/** Takes a seat that nobody has had (`fresh`) or that nobody has (`any`). */
export const takeSeat = (
  eventId: string,
  way: Way,
  { number, holder }: Seat,
  { isFresh }: { isFresh: boolean },
): Change => ({
  table: 'events',
  put: { ...keyOf(eventId, way, number), number, holder },
  condition: isFresh ? { absent: true } : { anyOf: [{ absent: true }, { equals: { holder: '' } }] },
})

/** Gives a seat back. That somebody has had it stays, so that it is known to be free. */
export const freeSeat = (eventId: string, { id, way, seat }: Registration): Change[] =>
  seat === null
    ? []
    : [
        {
          table: 'events',
          put: { ...keyOf(eventId, way, seat), number: seat, holder: '' },
          condition: { equals: { holder: id } },
        },
      ]

/** Says of a seat that whoever drew its number will not take it. Changes nothing when somebody has it. */
export const offerSeat = async (
  store: Pick<Store, 'putPlain'>,
  eventId: string,
  way: Way,
  number: number,
): Promise<void> => {
  await store.putPlain('events', { ...keyOf(eventId, way, number), number, holder: '' }, { absent: true })
}

/** The seats that somebody has or has had. One query. */
export const listSeats = async (store: Pick<Store, 'query'>, eventId: string, way: Way): Promise<Seat[]> =>
  (await store.query('events', pkOf(eventId, way), prefix)).map(({ number, holder }) => ({
    number: Number(number),
    holder: String(holder),
  }))

/** A seat that nobody holds; `wasHeld` when somebody has given it back. */
export type FreeSeat = { number: number; wasHeld: boolean }

/** The seats that nobody holds, in order. */
export const freeSeats = (count: number, known: readonly Seat[]): FreeSeat[] => {
  const byNumber = new Map(known.map((seat) => [seat.number, seat]))
  return Array.from({ length: count }, (_, index) => index + 1).flatMap((number) => {
    const seat = byNumber.get(number)
    return seat?.holder ? [] : [{ number, wasHeld: seat !== undefined }]
  })
}

/** After so long nobody is still about to take the seat of the number that she drew, in milliseconds: twice the longest that a page may take. */
export const lostAfterMs = 60_000

/**
 * The free seats that those who wait may have. A seat that was never held is left for whoever drew its number and may be about to take it: until a higher number has waited so long that she must have been cut off.
 */
export const seatsToGive = (
  free: readonly FreeSeat[],
  {
    numbers,
    last,
    firstWaitingSince,
    at,
  }: { numbers: ReadonlySet<number>; last: number; firstWaitingSince: string; at: Date },
): FreeSeat[] => {
  const isLost = at.getTime() - Date.parse(firstWaitingSince) >= lostAfterMs
  return free.filter(({ number, wasHeld }) => wasHeld || isLost || numbers.has(number) || number > last)
}
