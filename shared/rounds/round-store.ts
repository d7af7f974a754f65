import type { Change, Item, Store } from '#shared/platform/store.ts'
import type { Round } from './round.ts'
import { roundKey, roundsPartition } from './round-is-open.ts'

const toRound = ({ pk: _pk, sk: _sk, ...round }: Item): Round => round as unknown as Round

/** All rounds, newest first. One query. */
export const listRounds = async (store: Store): Promise<Round[]> =>
  (await store.query('content', roundsPartition, 'ROUND#', { descending: true })).map(toRound)

/** The round, or null. */
export const findRound = async (store: Store, id: string): Promise<Round | null> => {
  const item = await store.get('content', roundKey(id))
  return item && toRound(item)
}

/** Writes an open round over the version before it; the first version only where there is none. */
export const putRound = (round: Round): Change => ({
  table: 'content',
  put: { ...roundKey(round.id), ...round },
  condition: round.version === 1 ? { absent: true } : { version: round.version - 1, statusIn: ['open'] },
})
