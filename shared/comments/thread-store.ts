import { bare } from '#shared/platform/bare-item.ts'
import type { Change, Item, Store } from '#shared/platform/store.ts'
import type { Comment, Conversation, Thread } from './thread.ts'

/** Where a thread stands. */
export type ThreadPlace = { regionCode: string; roundId: string; indicatorId: string }

const prefix = 'THREAD#'
const commentMark = '#COMMENT#'
const partition = (regionCode: string) => `REGION#${regionCode}`
const roundPrefix = (roundId: string) => `${prefix}${roundId}#`
const indicatorPrefix = ({ roundId, indicatorId }: ThreadPlace) => `${roundPrefix(roundId)}${indicatorId}#`
const keyOf = (place: ThreadPlace, id: string) => ({ pk: partition(place.regionCode), sk: indicatorPrefix(place) + id })

/** Threads with their comments from the items of a query: a thread's item sorts before its comments, and they sort by time. */
const toConversations = (items: readonly Item[]): Conversation[] => {
  const threads = new Map<string, Conversation>()
  for (const item of items) {
    const [threadKey = '', comment] = item.sk.split(commentMark)
    if (comment === undefined) threads.set(threadKey, { ...bare<Thread>(item), comments: [] })
    else threads.get(threadKey)?.comments.push(bare<Comment>(item))
  }
  return [...threads.values()].toSorted((a, b) => a.startedAt.localeCompare(b.startedAt))
}

const list = async (store: Store, regionCode: string, sortPrefix: string): Promise<Conversation[]> =>
  toConversations(await store.query('regions', partition(regionCode), sortPrefix))

/** All threads of the region in every round, oldest first. One query. */
export const listRegionThreads = (store: Store, regionCode: string): Promise<Conversation[]> =>
  list(store, regionCode, prefix)

/** All threads of the mapping, oldest first. One query. */
export const listMappingThreads = (store: Store, regionCode: string, roundId: string): Promise<Conversation[]> =>
  list(store, regionCode, roundPrefix(roundId))

/** The threads at one indicator, oldest first. One query. */
export const listIndicatorThreads = (store: Store, place: ThreadPlace): Promise<Conversation[]> =>
  list(store, place.regionCode, indicatorPrefix(place))

/** One thread, or null. One query. */
export const findThread = async (store: Store, place: ThreadPlace, id: string): Promise<Conversation | null> =>
  (await list(store, place.regionCode, indicatorPrefix(place) + id))[0] ?? null

/** Writes the thread over the write before it, or as a new one. */
export const putThread = (thread: Thread): Change => ({
  table: 'regions',
  put: { ...keyOf(thread, thread.id), ...thread },
  condition: thread.writes === 1 ? { absent: true } : { equals: { writes: thread.writes - 1 } },
})

/** Writes a comment of the thread. */
export const putComment = (thread: Thread, comment: Comment): Change => {
  const { pk, sk } = keyOf(thread, thread.id)
  return { table: 'regions', put: { pk, sk: `${sk}${commentMark}${comment.at}#${comment.id}`, ...comment } }
}
