import type { Objects } from '#shared/platform/objects.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import type { Snapshot } from './snapshot.ts'
import type { SnapshotFacts } from './snapshot-periods.ts'

const partition = 'SNAPSHOTS'
const latestKey = { pk: partition, sk: 'LATEST' }
const latestOfRoundKey = (roundId: string) => ({ pk: partition, sk: `LATEST#${roundId}` })
const objectKey = (id: string) => `snapshots/${id}.json`

/** What snapshots from before schema 2 lack; `sharedWithPrevious` those from before schema 3, `effects` and `chosen` those from before 4, `release` those from before 6, `publication` and `heldBack` those from before 7, `collected` those from before 8. */
const addedLater = {
  targetLevel: null,
  total: null,
  bySize: [],
  sharedWithPrevious: null,
  effects: null,
  chosen: [],
  release: null,
  publication: null,
  heldBack: {},
  collected: null,
} satisfies Partial<Snapshot>

const parse = (bytes: Uint8Array): Snapshot => ({
  ...addedLater,
  // Written by `keepSnapshot`, in this type or an older one that lacks what stands above.
  ...(JSON.parse(new TextDecoder().decode(bytes)) as Omit<Snapshot, keyof typeof addedLater>),
})

/** The snapshot, or null when there is none under the id. */
export const readSnapshot = async (objects: Objects, id: string): Promise<Snapshot | null> => {
  if (!/^[\w-]{1,100}$/.test(id)) return null
  const bytes = await objects.get(objectKey(id))
  return bytes && parse(bytes)
}

/** The id of the newest snapshot, of all or of one round; null before the first. One small read. */
export const findLatestId = async (store: Store, roundId?: string): Promise<string | null> => {
  const item = await store.get('statistics', roundId === undefined ? latestKey : latestOfRoundKey(roundId))
  return typeof item?.id === 'string' ? item.id : null
}

/** The newest snapshot of a round as it is compiled; null before the first. Two reads. */
export const readLatest = async (
  { store, objects }: { store: Store; objects: Objects },
  roundId: string,
): Promise<Snapshot | null> => {
  const id = await findLatestId(store, roundId)
  return id === null ? null : readSnapshot(objects, id)
}

/** The newest snapshot of all, and how many times the newest has changed until then; null before the first. One small read. */
export const findLatest = async (store: Store): Promise<{ id: string; version: number } | null> => {
  const item = await store.get('statistics', latestKey)
  return typeof item?.id === 'string' ? { id: item.id, version: Number(item.version) } : null
}

/** What is known of every kept snapshot without reading it. One query, some 300 bytes for each. */
export const listFacts = async (store: Store): Promise<SnapshotFacts[]> =>
  (await store.query('statistics', partition, 'SNAPSHOT#')).map(
    // Written by `keepSnapshot`.
    ({ pk: _pk, sk: _sk, ...facts }) => facts as unknown as SnapshotFacts,
  )

/**
 * Keeps a snapshot and makes it the newest. The object is written once and never changes; its line in the table, the pointers to it (of all, and of its round) and the audit line follow
 * in one transaction. Returns false, having changed nothing, when it is the newest already; a run that stopped half-way is finished. Throws when a run with other
 * inputs moved the pointer at the same moment.
 */
export const keepSnapshot = async (
  { store, objects }: { store: Store; objects: Objects },
  snapshot: Snapshot,
  actor: Actor,
): Promise<boolean> => {
  const pointer = await store.get('statistics', latestKey)
  if (pointer?.id === snapshot.id) return false
  const isNew = await objects.putNew(
    objectKey(snapshot.id),
    new TextEncoder().encode(JSON.stringify(snapshot)),
    'application/json',
  )
  const kept = isNew ? snapshot : await readSnapshot(objects, snapshot.id)
  if (!kept) throw new Error('a snapshot that exists cannot be read')
  const { id, createdAt, roundId, isDemonstration, inputs } = kept
  const version = Number(pointer?.version ?? 0)
  const facts = { id, createdAt, roundId, isDemonstration, inputs }
  const result = await store.commit({
    changes: [
      { table: 'statistics', put: { pk: partition, sk: `SNAPSHOT#${id}`, ...facts } },
      {
        table: 'statistics',
        put: { ...latestKey, id, createdAt, version: version + 1 },
        condition: pointer ? { version } : { absent: true },
      },
      { table: 'statistics', put: { ...latestOfRoundKey(roundId), id, createdAt } },
    ],
    audit: {
      scope: 'SE',
      actor,
      action: 'aggregate-statistics',
      subject: `snapshot ${id}`,
      at: createdAt,
      ...(pointer && { before: { id: pointer.id } }),
      after: facts,
    },
  })
  if (result.ok) return true
  if ((await findLatestId(store)) === id) return false
  // The message comes again and finds how things stand then.
  throw new Error('the newest snapshot changed meanwhile')
}
