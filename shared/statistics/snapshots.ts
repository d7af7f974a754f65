import type { Objects } from '#shared/platform/objects.ts'
import type { Queue } from '#shared/platform/queue.ts'
import type { Store } from '#shared/platform/store.ts'
import { asPublic } from './public-spread.ts'
import type { Snapshot } from './snapshot.ts'
import { newestByPeriod, type SnapshotFacts } from './snapshot-periods.ts'
import { findLatest, findLatestId, listFacts, readSnapshot } from './snapshot-store.ts'

/** The months that have a snapshot, newest first, each with its newest. */
export type Periods = { period: string; facts: SnapshotFacts }[]

export type Snapshots = {
  /** The newest national snapshot as it is compiled, with what is not public yet: for the coordinator only. All others below are as the public sees them (public-spread.ts). */
  compiled(): Promise<Snapshot | null>
  /** The newest national snapshot, or null before the first aggregation. Kept in memory by id: a snapshot never changes. */
  latest(): Promise<Snapshot | null>
  /** The newest of one round, or null when none is kept for it; snapshots from before schema 2 are found only while they are the newest of all. */
  ofRound(roundId: string): Promise<Snapshot | null>
  get(id: string): Promise<Snapshot | null>
  /** All that is kept, newest first: facts only. One small read while no new one has come. */
  list(): Promise<SnapshotFacts[]>
  /** The months that have a snapshot, newest first. Costs what `list` costs. */
  periods(): Promise<Periods>
  /** The newest snapshot of a month (`YYYY-MM`, in Sweden), or null when none is kept from it. */
  ofPeriod(period: string): Promise<Snapshot | null>
  /** Asks the aggregation to run now. */
  request(reason: 'coordinator'): Promise<void>
}

/** How many snapshots are kept in memory; one may be a megabyte of JSON. */
const keptInMemory = 6

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
  const whole = (id: string): Promise<Snapshot | null> => {
    const known = kept.get(id)
    if (known) {
      // Last in the line to go: whoever leafs through old pictures does not push out the one that all read.
      kept.delete(id)
      kept.set(id, known)
      return known
    }
    const read = readSnapshot(objects, id)
    kept.set(id, read)
    const [oldest] = kept.keys()
    if (kept.size > keptInMemory && oldest !== undefined) kept.delete(oldest)
    // What was not there, or could not be read, is asked for again the next time.
    read.then((found) => found ?? kept.delete(id)).catch(() => kept.delete(id))
    return read
  }
  const get = async (id: string): Promise<Snapshot | null> => {
    const found = await whole(id)
    return found && asPublic(found)
  }
  // A new snapshot moves the pointer to the newest, which has a number of its own: until then the list is as it was.
  let listed: { version: number; facts: Promise<SnapshotFacts[]> } | null = null
  const listing = async (): Promise<{ latestId: string | null; facts: SnapshotFacts[] }> => {
    const latest = await findLatest(store)
    if (!latest) return { latestId: null, facts: [] }
    if (listed?.version !== latest.version) {
      const facts = listFacts(store)
      listed = { version: latest.version, facts }
      facts.catch(() => {
        listed = null
      })
    }
    return { latestId: latest.id, facts: await listed.facts }
  }
  const periods = async (): Promise<Periods> => {
    const { facts, latestId } = await listing()
    return newestByPeriod(facts, latestId)
  }
  return {
    get,
    periods,
    async list() {
      const { facts } = await listing()
      return facts.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1))
    },
    async ofPeriod(period) {
      const found = (await periods()).find((one) => one.period === period)
      return found ? get(found.facts.id) : null
    },
    async compiled() {
      const id = await findLatestId(store)
      return id === null ? null : whole(id)
    },
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
