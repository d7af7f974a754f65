import type { Item, Store } from '#shared/platform/store.ts'

/** An area of a mapping that people may be in at the same time. */
export type Place = { regionCode: string; roundId: string; areaId: string }

/** Somebody who is in an area now, and the indicator that she is on. */
export type Present = { id: string; name: string; indicatorId: string | null }

/** Who is where. Kept in the sessions table for as long as somebody is there; no history of it is. */
export type Presence = {
  /** Notes that the person is there, and tells who else is. One write and one query, side by side. */
  enter(place: Place, person: Present, now: Date): Promise<Present[]>
  /** Forgets the person; harmless when she is not there. */
  leave(place: Place, personId: string): Promise<void>
}

/** Somebody who has not been heard of for this long is gone; a page is heard of at least every 15 seconds (web/islands/presence-pace.ts). */
const goneAfterMs = 20_000

const partition = ({ regionCode, roundId, areaId }: Place) => `PRESENCE#${regionCode}#${roundId}#${areaId}`

type PresentItem = Item & Present & { atMs: number }

/** Presence over the sessions table. Whoever is gone is left out here: the store deletes late. */
export const createPresence = (store: Store): Presence => ({
  async enter(place, person, now) {
    const atMs = now.getTime()
    const item = {
      pk: partition(place),
      sk: person.id,
      ...person,
      atMs,
      expiresAtSeconds: Math.ceil((atMs + goneAfterMs) / 1000),
    }
    const [found] = await Promise.all([
      store.query('sessions', partition(place)) as Promise<PresentItem[]>,
      store.putPlain('sessions', item),
    ])
    return found
      .filter((other) => other.sk !== person.id && atMs - other.atMs < goneAfterMs)
      .map(({ id, name, indicatorId }) => ({ id, name, indicatorId }))
  },

  leave: (place, personId) => store.removePlain('sessions', { pk: partition(place), sk: personId }),
})
