import { type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { type CommentRefusal, carryOut, type Deed } from './deed.ts'
import { newComment, type Written } from './start-thread.ts'
import { type Conversation, commentLimits } from './thread.ts'

/** After the words that it answers, however the clocks of two machines differ. */
const momentAfter = (at: string, { comments }: Conversation): string => {
  const last = comments.at(-1)?.at ?? ''
  return at > last ? at : new Date(Date.parse(last) + 1).toISOString()
}

/**
 * Writes in a thread; one that was resolved is open again. Colleagues who write at the same time all get their words in. Refused where the thread has been shared since the writer saw it: nobody
 * speaks to the coordinator without knowing.
 */
export const addComment = (
  store: Store,
  deed: Deed & Written & { threadId: string },
): Promise<Outcome<Conversation, CommentRefusal>> => {
  const comment = newComment(deed, deed)
  return carryOut(store, deed, deed.threadId, (thread) => {
    if (thread.audience !== deed.audience) return refused({ kind: 'now-shared', current: thread })
    if (thread.comments.length >= commentLimits.commentsInThread)
      return refused({ kind: 'full', most: commentLimits.commentsInThread })
    return {
      after: { ...thread, status: 'open' },
      comment: { ...comment, at: momentAfter(comment.at, thread) },
      action: 'add-comment',
    }
  })
}
