import { keepValue, valueIn } from '#shared/platform/kept-value.ts'
import type { Store } from '#shared/platform/store.ts'
import { exchangePartition, keptSeconds, type Place } from './file-store.ts'
import type { Import } from './import.ts'

const keyOf = (place: Place, id: string, part: string) => ({ pk: exchangePartition(place), sk: `IMPORT#${id}#${part}` })

/** Keeps the rows of a file. */
export const keepImport = (store: Store, place: Place, kept: Omit<Import, 'results'>): Promise<void> =>
  keepValue(store, keyOf(place, kept.id, 'PART#'), kept, Math.floor(Date.parse(kept.readAt) / 1000) + keptSeconds)

/** Notes what became of rows, beside what is known of others. */
export const noteResults = async (
  store: Store,
  place: Place,
  { id, readAt }: Pick<Import, 'id' | 'readAt'>,
  results: Import['results'],
): Promise<void> => {
  const expiresAtSeconds = Math.floor(Date.parse(readAt) / 1000) + keptSeconds
  await store.putPlain('sessions', { ...keyOf(place, id, 'RESULTS'), results, expiresAtSeconds })
}

/** The import with this id, or null when there is none any more. One query. */
export const findImport = async (store: Store, place: Place, id: string, now: Date): Promise<Import | null> => {
  if (!/^[\w-]{10,64}$/.test(id)) return null
  const items = await store.query('sessions', exchangePartition(place), `IMPORT#${id}#`)
  // Items of this partition are written above only.
  const kept = valueIn(
    items.filter(({ sk }) => sk.includes('#PART#')),
    now,
  ) as Omit<Import, 'results'> | null
  const results = (items.find(({ sk }) => sk.endsWith('#RESULTS'))?.results ?? {}) as Import['results']
  return kept && { ...kept, results }
}
