import type { Outcome } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { addComment } from './add-comment.ts'
import type { CommentRefusal, Deed } from './deed.ts'
import { removeComment } from './remove-comment.ts'
import { settleThread } from './settle-thread.ts'
import { shareThread } from './share-thread.ts'
import { startThread, type Written } from './start-thread.ts'
import { type Conversation, isVisibleTo, type Side, type Thread } from './thread.ts'
import { listMappingThreads, listRegionThreads } from './thread-store.ts'

type Done = Promise<Outcome<Conversation, CommentRefusal>>

/** Conversations about the indicators of mappings. What a side may not see is not handed out, whatever a page does. */
export type Comments = {
  /** The threads of a mapping that this side may see, oldest first. One query. */
  list(regionCode: string, roundId: string, side: Side): Promise<Conversation[]>
  /** Those of the region in every round. One query. */
  listRegion(regionCode: string, side: Side): Promise<Conversation[]>
  start(deed: Deed & Written): Done
  add(deed: Deed & Written & { threadId: string }): Done
  settle(deed: Deed & { threadId: string; status: Thread['status'] }): Done
  share(deed: Deed & { threadId: string; writes: number }): Done
  remove(deed: Deed & { threadId: string; commentId: string }): Done
}

const seenBy =
  (side: Side) =>
  (threads: Conversation[]): Conversation[] =>
    threads.filter((thread) => isVisibleTo(thread, side))

/** Threads over the regions table. */
export const createComments = (store: Store): Comments => ({
  list: (regionCode, roundId, side) => listMappingThreads(store, regionCode, roundId).then(seenBy(side)),
  listRegion: (regionCode, side) => listRegionThreads(store, regionCode).then(seenBy(side)),
  start: (deed) => startThread(store, deed),
  add: (deed) => addComment(store, deed),
  settle: (deed) => settleThread(store, deed),
  share: (deed) => shareThread(store, deed),
  remove: (deed) => removeComment(store, deed),
})
