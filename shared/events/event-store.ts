import { bare } from '#shared/platform/bare-item.ts'
import type { Change, Item, Key, Store } from '#shared/platform/store.ts'
import type { ProjectEvent } from './event.ts'

/** All events stand together: there are some hundreds in many years. */
const pk = 'EVENTS'
const prefix = 'EVENT#'
const keyOf = (id: string): Key => ({ pk, sk: prefix + id })

export const toEvent = (item: Item): ProjectEvent => bare<ProjectEvent>(item)

/** Writes an event over the version before it, or as the first. */
export const putEvent = (event: ProjectEvent): Change => ({
  table: 'events',
  put: { ...keyOf(event.id), ...event },
  condition: event.version === 1 ? { absent: true } : { version: event.version - 1 },
})

export const findEvent = async (store: Pick<Store, 'get'>, id: string): Promise<ProjectEvent | null> => {
  const item = await store.get('events', keyOf(id))
  return item && toEvent(item)
}

/** All of them, drafts too, the earliest first. One query. */
export const listEvents = async (store: Pick<Store, 'query'>): Promise<ProjectEvent[]> =>
  (await store.query('events', pk, prefix))
    .map(toEvent)
    .toSorted((a, b) => a.startsAt.localeCompare(b.startsAt) || a.id.localeCompare(b.id))
