import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { type CommentRefusal, carryOut, type Deed } from './deed.ts'
import type { Conversation } from './thread.ts'

/**
 * Lets the national coordinators read and write in the thread, with all that stands there. It cannot be taken back. Refused when something has been written that the person has not seen: `writes`
 * is the count that her page showed.
 */
export const shareThread = (
  store: Store,
  deed: Deed & { threadId: string; writes: number },
): Promise<Outcome<Conversation, CommentRefusal>> =>
  carryOut(store, deed, deed.threadId, (thread) => {
    if (thread.audience === 'shared') return done(thread)
    if (thread.writes !== deed.writes) return refused({ kind: 'changed', current: thread })
    return {
      after: { ...thread, audience: 'shared', sharedAt: deed.at.toISOString(), sharedBy: deed.actor },
      before: { audience: thread.audience },
      action: 'share-thread',
    }
  })
