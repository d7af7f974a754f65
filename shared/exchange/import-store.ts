import { keepValue, valueIn } from '#shared/platform/kept-value.ts'
import type { Store } from '#shared/platform/store.ts'
import { keptSeconds } from './file-store.ts'

/** What is kept of any file that was read in: when it was read. What else it says is for whoever reads such files. */
type Kept = { id: string; readAt: string }

/** What became of a file's rows, by what the reader calls them. */
type Results = { results: Record<string, string> }

const keyOf = (partition: string, id: string, part: string) => ({ pk: partition, sk: `IMPORT#${id}#${part}` })

const expiresAtSeconds = ({ readAt }: Kept): number => Math.floor(Date.parse(readAt) / 1000) + keptSeconds

/** Keeps what a file said, for a day, in the partition of what is exchanged. */
export const keepImport = (store: Store, partition: string, kept: Kept): Promise<void> =>
  keepValue(store, keyOf(partition, kept.id, 'PART#'), kept, expiresAtSeconds(kept))

/** Notes what became of rows, beside what is known of others. */
export const noteResults = async (store: Store, partition: string, kept: Kept & Results): Promise<void> => {
  const { id, results } = kept
  await store.putPlain('sessions', {
    ...keyOf(partition, id, 'RESULTS'),
    results,
    expiresAtSeconds: expiresAtSeconds(kept),
  })
}

/** What was kept with this id, or null when there is nothing any more. One query. The caller knows what it keeps in the partition. */
export const findImport = async <T extends Kept & Results>(
  store: Store,
  partition: string,
  id: string,
  now: Date,
): Promise<T | null> => {
  if (!/^[\w-]{10,64}$/.test(id)) return null
  const items = await store.query('sessions', partition, `IMPORT#${id}#`)
  // Items of this partition are written above only.
  const kept = valueIn(
    items.filter(({ sk }) => sk.includes('#PART#')),
    now,
  ) as Omit<T, 'results'> | null
  const results = (items.find(({ sk }) => sk.endsWith('#RESULTS'))?.results ?? {}) as T['results']
  return kept && ({ ...kept, results } as T)
}
