import type { Objects } from '#shared/platform/objects.ts'
import type { Queue } from '#shared/platform/queue.ts'
import type { Store } from '#shared/platform/store.ts'
import type { Snapshot } from './snapshot.ts'
import { findLatestId, readSnapshot } from './snapshot-store.ts'

export type Snapshots = {
  /** The newest national snapshot, or null before the first aggregation. Kept in memory by id: a snapshot never changes. */
  latest(): Promise<Snapshot | null>
  /** The newest of one round, or null when none is kept for it; snapshots from before schema 2 are found only while they are the newest of all. */
  ofRound(roundId: string): Promise<Snapshot | null>
  get(id: string): Promise<Snapshot | null>
  /** Asks the aggregation to run now. */
  request(reason: 'coordinator'): Promise<void>
}

/** How many snapshots are kept in memory; one may be a megabyte of JSON. */
const keptInMemory = 4

/** Snapshots over the lake and the statistics table. `latest` and `ofRound` cost one or two small reads once the snapshot is in memory. */
export const createSnapshots = ({
  store,
  objects,
  queue,
}: {
  store: Store
  objects: Objects
  queue: Queue
}): Snapshots => {
  const kept = new Map<string, Promise<Snapshot | null>>()
  const get = (id: string): Promise<Snapshot | null> => {
    const known = kept.get(id)
    if (known) return known
    const read = readSnapshot(objects, id)
    kept.set(id, read)
    const [oldest] = kept.keys()
    if (kept.size > keptInMemory && oldest !== undefined) kept.delete(oldest)
    // What was not there, or could not be read, is asked for again the next time.
    read.then((found) => found ?? kept.delete(id)).catch(() => kept.delete(id))
    return read
  }
  return {
    get,
    async latest() {
      const id = await findLatestId(store)
      return id === null ? null : get(id)
    },
    async ofRound(roundId) {
      const id = (await findLatestId(store, roundId)) ?? (await findLatestId(store))
      const found = id === null ? null : await get(id)
      return found?.roundId === roundId ? found : null
    },
    request: (reason) => queue.send({ reason }),
  }
}
