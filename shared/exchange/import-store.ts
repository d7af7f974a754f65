import type { Item, Store } from '#shared/platform/store.ts'
import { exchangePartition, isOver, keptSeconds, type Place } from './file-store.ts'
import type { Import } from './import.ts'
import type { FileRow } from './read-answers.ts'

/** An item holds 400 KB at most, keys and names counted; a row of the longest texts is about 30 KB. */
const maxPartBytes = 300_000

const keyOf = (place: Place, id: string, part: string) => ({ pk: exchangePartition(place), sk: `IMPORT#${id}#${part}` })

/** The rows in groups that each fit in an item. */
export const inParts = (rows: readonly FileRow[], maxBytes = maxPartBytes): FileRow[][] => {
  const parts: FileRow[][] = [[]]
  let size = 0
  for (const row of rows) {
    const bytes = Buffer.byteLength(JSON.stringify(row))
    if (size + bytes > maxBytes && size > 0) {
      parts.push([])
      size = 0
    }
    parts.at(-1)?.push(row)
    size += bytes
  }
  return parts
}

/** Keeps the rows of a file. The head is written last: without it there is no import. */
export const keepImport = async (
  store: Store,
  place: Place,
  { id, rows, readAt, readBy }: Omit<Import, 'results'>,
): Promise<void> => {
  const expiresAtSeconds = Math.floor(Date.parse(readAt) / 1000) + keptSeconds
  const parts = inParts(rows)
  for (const [index, part] of parts.entries())
    await store.putPlain('sessions', { ...keyOf(place, id, `PART#${index}`), rows: part, expiresAtSeconds })
  await store.putPlain('sessions', {
    ...keyOf(place, id, 'HEAD'),
    id,
    readAt,
    readBy,
    parts: parts.length,
    expiresAtSeconds,
  })
}

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

const partNumber = ({ sk }: Item): number => Number(sk.split('#').at(-1))

/** The import with this id, or null when there is none any more. One query. */
export const findImport = async (store: Store, place: Place, id: string, now: Date): Promise<Import | null> => {
  if (!/^[\w-]{10,64}$/.test(id)) return null
  const items = await store.query('sessions', exchangePartition(place), `IMPORT#${id}#`)
  const head = items.find(({ sk }) => sk.endsWith('#HEAD'))
  const parts = items.filter(({ sk }) => sk.includes('#PART#'))
  if (!head || isOver(head, now) || parts.length !== head.parts) return null
  // Items of this partition are written above only.
  const { readAt, readBy } = head as unknown as Pick<Import, 'readAt' | 'readBy'>
  return {
    id,
    readAt,
    readBy,
    rows: parts.toSorted((a, b) => partNumber(a) - partNumber(b)).flatMap(({ rows }) => rows as FileRow[]),
    results: (items.find(({ sk }) => sk.endsWith('#RESULTS'))?.results ?? {}) as Import['results'],
  }
}
