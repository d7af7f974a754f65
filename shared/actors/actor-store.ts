import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bare } from '#shared/platform/bare-item.ts'
import { once } from '#shared/platform/once.ts'
import type { Change, Key, Store } from '#shared/platform/store.ts'
import { type ActorRecord, untouched } from './actor-record.ts'
import { type ListedActor, regionActors } from './listed-actor.ts'

/** What every action on the register needs. */
export type ActorStore = { store: Store; shipped: () => Promise<ListedActor[]> }

const partition = 'ACTORS'
const keyOf = (id: string): Key => ({ pk: partition, sk: id })
const versionsOf = (id: string): string => `ACTOR#${id}`

/** The register that comes with the program (made by the build of data/actors.yaml), with the regions before the others. Read once. */
export const shippedActors = (folder: string): (() => Promise<ListedActor[]>) =>
  once(async () => {
    const { actors } = JSON.parse(await readFile(join(folder, 'actors.json'), 'utf8')) as { actors: ListedActor[] }
    return [...regionActors(), ...actors]
  })

/** All entries, hidden ones too, as they stand. One query. */
export const listRecords = async ({ store, shipped }: ActorStore): Promise<ActorRecord[]> => {
  const [items, theirs] = await Promise.all([store.query('content', partition), shipped()])
  const ours = new Map(items.map((item) => [item.sk, bare<ActorRecord>(item)]))
  const known = theirs.map((actor) => ours.get(actor.id) ?? untouched(actor))
  const ids = new Set(theirs.map(({ id }) => id))
  return [...known, ...[...ours.values()].filter(({ actor }) => !ids.has(actor.id))]
}

/** One entry, or null. One read. */
export const findRecord = async ({ store, shipped }: ActorStore, id: string): Promise<ActorRecord | null> => {
  const item = await store.get('content', keyOf(id))
  if (item) return bare<ActorRecord>(item)
  const actor = (await shipped()).find((one) => one.id === id)
  return actor ? untouched(actor) : null
}

/** Writes the entry over the version before it, and keeps this version for good. */
export const putRecord = (record: ActorRecord): Change[] => [
  {
    table: 'content',
    put: { ...keyOf(record.actor.id), ...record },
    condition: record.version === 1 ? { absent: true } : { version: record.version - 1 },
  },
  {
    table: 'content',
    put: { pk: versionsOf(record.actor.id), sk: `VERSION#${String(record.version).padStart(5, '0')}`, ...record },
    condition: { absent: true },
  },
]

/** The versions that were written here, newest first. One query. */
export const listVersions = async (store: Store, id: string): Promise<ActorRecord[]> =>
  (await store.query('content', versionsOf(id), 'VERSION#', { descending: true })).map((item) =>
    bare<ActorRecord>(item),
  )
