import type { Objects } from '#shared/platform/objects.ts'
import type { Queue } from '#shared/platform/queue.ts'
import type { Store } from '#shared/platform/store.ts'
import type { Snapshot } from './snapshot.ts'
import { findLatestId, readSnapshot } from './snapshot-store.ts'

export type Snapshots = {
  /** The newest national snapshot, or null before the first aggregation. Kept in memory by id: a snapshot never changes. */
  latest(): Promise<Snapshot | null>
  get(id: string): Promise<Snapshot | null>
  /** Asks the aggregation to run now. */
  request(reason: 'coordinator'): Promise<void>
}

/** How many snapshots are kept in memory; one may be a megabyte of JSON. */
const keptInMemory = 4

/** Snapshots over the lake and the statistics table. `latest` costs one small read once its snapshot is in memory. */
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
    request: (reason) => queue.send({ reason }),
  }
}
