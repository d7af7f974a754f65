import type { Store } from '#shared/platform/store.ts'

/**
 * The query that the aggregation has left to Athena, or the last one that ended. `failures` counts how often in a row the same statement (`mark`) has failed. `partitions` is what it reads, each as
 * `2024/03/<hash>`: at most about 200 kB, since the statement that names their files is no longer than Athena takes.
 */
export type PendingQuery = {
  queryId: string
  mark: string
  isRunning: boolean
  failures: number
  partitions: string[]
  startedAt: string
}

const key = { pk: 'CUBES', sk: 'QUERY' }

/** The query, or null before the first. One read. */
export const findPendingQuery = async (store: Store): Promise<PendingQuery | null> => {
  const item = await store.get('statistics', key)
  if (!item) return null
  const { pk: _pk, sk: _sk, ...query } = item
  return query as PendingQuery // written below
}

/** Writes how the query stands. For the run that holds the lock. */
export const keepPendingQuery = async (store: Store, query: PendingQuery): Promise<void> => {
  await store.putPlain('statistics', { ...key, ...query })
}
