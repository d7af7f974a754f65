import type { Objects } from '#shared/platform/objects.ts'
import type { Queue } from '#shared/platform/queue.ts'
import type { Store } from '#shared/platform/store.ts'
import type { Snapshot } from './snapshot.ts'
export type Snapshots = {
  /** The newest national snapshot, or null before the first aggregation. Kept in memory by id: a snapshot never changes. */
  latest(): Promise<Snapshot | null>
  get(id: string): Promise<Snapshot | null>
  /** Asks the aggregation to run now. */
  request(reason: 'coordinator'): Promise<void>
}
export const createSnapshots = (_deps: { store: Store; objects: Objects; queue: Queue }): Snapshots => ({
  latest: async () => null,
  get: async () => null,
  request: async () => {},
})
