import type { Item, Key, Store } from '#shared/platform/store.ts'
import type { QuestionnaireFile } from './questionnaire-file.ts'

export type Place = { regionCode: string; roundId: string }

/** What is exchanged is gone after this long, in seconds: a day. */
export const keptSeconds = 86_400

/** The partition of what one region exchanges in one round. */
export const exchangePartition = ({ regionCode, roundId }: Place): string => `EXCHANGE#${regionCode}#${roundId}`

/** Whether the item is past its end: the store deletes such late. */
export const isOver = (item: Item, now: Date): boolean => Number(item.expiresAtSeconds) * 1000 <= now.getTime()

const prefix = 'FILE#'
const keyOf = (place: Place, id: string): Key => ({ pk: exchangePartition(place), sk: prefix + id })
const toFile = ({ pk: _pk, sk: _sk, ...file }: Item): QuestionnaireFile => file as unknown as QuestionnaireFile

/** The file with this id, or null when there is none any more. */
export const findFile = async (
  store: Store,
  place: Place,
  id: string,
  now: Date,
): Promise<QuestionnaireFile | null> => {
  const item = /^[\w-]{10,64}$/.test(id) ? await store.get('sessions', keyOf(place, id)) : null
  return item && !isOver(item, now) ? toFile(item) : null
}

/** The files of the last day, newest first. */
export const listFiles = async (store: Store, place: Place, now: Date): Promise<QuestionnaireFile[]> =>
  (await store.query('sessions', exchangePartition(place), prefix))
    .filter((item) => !isOver(item, now))
    .map(toFile)
    .sort((a, b) => b.orderedAt.localeCompare(a.orderedAt))

/** Writes the file over the version before it; version 1 only where there is none. False when somebody was first. */
export const putFile = (store: Store, file: QuestionnaireFile): Promise<boolean> =>
  store.putPlain(
    'sessions',
    { ...keyOf(file, file.id), ...file },
    file.version === 1 ? { absent: true } : { version: file.version - 1 },
  )
