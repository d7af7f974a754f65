import type { Item, Key, Store } from '#shared/platform/store.ts'
import type { FileKind, FileOf, OrderedFile } from './ordered-file.ts'

export type Place = { regionCode: string; roundId: string }

/** What is exchanged is gone after this long, in seconds: a day. */
export const keptSeconds = 86_400

/** The partition of what one region exchanges in one round. */
export const exchangePartition = ({ regionCode, roundId }: Place): string => `EXCHANGE#${regionCode}#${roundId}`

/** Whether the item is past its end: the store deletes such late. */
export const isOver = (item: Item, now: Date): boolean => Number(item.expiresAtSeconds) * 1000 <= now.getTime()

const prefixes = {
  questionnaire: 'FILE#',
  plan: 'PLAN-PAPER#',
  'time-sheet': 'TIME-SHEET#',
  certificate: 'CERTIFICATE#',
} as const satisfies Record<FileKind, string>
const keyOf = (kind: FileKind, place: Place, id: string): Key => ({
  pk: exchangePartition(place),
  sk: prefixes[kind] + id,
})
// The key says the kind.
const toFile = <K extends FileKind>({ pk: _pk, sk: _sk, ...file }: Item): FileOf<K> => file as unknown as FileOf<K>

/** The file of the kind with this id, or null when there is none any more. */
export const findFile = async <K extends FileKind>(
  store: Store,
  kind: K,
  place: Place,
  id: string,
  now: Date,
): Promise<FileOf<K> | null> => {
  const item = /^[\w-]{10,64}$/.test(id) ? await store.get('sessions', keyOf(kind, place, id)) : null
  return item && !isOver(item, now) ? toFile<K>(item) : null
}

/** The files of the kind that were ordered in the last day, newest first. */
export const listFiles = async <K extends FileKind>(
  store: Store,
  kind: K,
  place: Place,
  now: Date,
): Promise<FileOf<K>[]> =>
  (await store.query('sessions', exchangePartition(place), prefixes[kind]))
    .filter((item) => !isOver(item, now))
    .map((item) => toFile<K>(item))
    .sort((a, b) => b.orderedAt.localeCompare(a.orderedAt))

/** Writes the file over the version before it; version 1 only where there is none. False when somebody was first. */
export const putFile = (store: Store, file: OrderedFile): Promise<boolean> =>
  store.putPlain(
    'sessions',
    { ...keyOf(file.kind, file, file.id), ...file },
    file.version === 1 ? { absent: true } : { version: file.version - 1 },
  )
