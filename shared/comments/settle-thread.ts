import { done, type Outcome } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { type CommentRefusal, carryOut, type Deed } from './deed.ts'
import type { Conversation, Thread } from './thread.ts'

/** Resolves a thread or opens it again. One that stands so already is left as it is. */
export const settleThread = (
  store: Store,
  deed: Deed & { threadId: string; status: Thread['status'] },
): Promise<Outcome<Conversation, CommentRefusal>> =>
  carryOut(store, deed, deed.threadId, (thread) => {
    if (thread.status === deed.status) return done(thread)
    return {
      after: { ...thread, status: deed.status, settledAt: deed.at.toISOString(), settledBy: deed.actor },
      before: { status: thread.status },
      action: deed.status === 'resolved' ? 'resolve-thread' : 'reopen-thread',
    }
  })
