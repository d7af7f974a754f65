import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { type CommentRefusal, carryOut, type Deed } from './deed.ts'
import type { Conversation } from './thread.ts'

/** Removes a comment's words and mentions; that there was one stays. Only its writer may. */
export const removeComment = (
  store: Store,
  deed: Deed & { threadId: string; commentId: string },
): Promise<Outcome<Conversation, CommentRefusal>> =>
  carryOut(store, deed, deed.threadId, (thread) => {
    const comment = thread.comments.find(({ id }) => id === deed.commentId)
    if (!comment) return refused({ kind: 'gone' })
    if (comment.by.id !== deed.actor.id) return refused({ kind: 'not-yours' })
    if (comment.removedAt !== undefined) return done(thread)
    return {
      after: thread,
      comment: { ...comment, text: '', mentions: [], removedAt: deed.at.toISOString() },
      before: { comment },
      action: 'remove-comment',
    }
  })
