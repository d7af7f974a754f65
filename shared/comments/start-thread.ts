import { newId } from '#shared/platform/ids.ts'
import { type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import { type CommentRefusal, type Deed, writeThread } from './deed.ts'
import { type Audience, type Comment, type Conversation, commentLimits } from './thread.ts'
import { listIndicatorThreads } from './thread-store.ts'

/** What somebody writes. `audience` is who she believes will read it. */
export type Written = { text: string; mentions: readonly Actor[]; audience: Audience }

/** A comment of the deed's person, as it is stored. */
export const newComment = ({ actor, side, at }: Deed, { text, mentions }: Written): Comment => ({
  id: newId(),
  text,
  mentions: mentions.slice(0, commentLimits.mentions),
  side,
  at: at.toISOString(),
  by: actor,
})

/** Begins a thread with its first comment. What a coordinator begins is always shared. Refused where the indicator has as many threads as are kept. */
export const startThread = async (
  store: Store,
  deed: Deed & Written,
): Promise<Outcome<Conversation, CommentRefusal>> => {
  if ((await listIndicatorThreads(store, deed)).length >= commentLimits.threadsAtIndicator)
    return refused(
      (await store.wasDone(deed.formKey))
        ? { kind: 'already-done' }
        : { kind: 'full', most: commentLimits.threadsAtIndicator },
    )
  const { regionCode, roundId, indicatorId, actor, side, at } = deed
  const written = await writeThread(store, deed, null, {
    after: {
      id: newId(),
      regionCode,
      roundId,
      indicatorId,
      audience: side === 'national' ? 'shared' : deed.audience,
      status: 'open',
      startedAt: at.toISOString(),
      startedBy: actor,
    },
    comment: newComment(deed, deed),
    action: 'start-thread',
  })
  // The id is new: only the form's key can have stood in the way.
  return written === 'read-again' ? refused({ kind: 'already-done' }) : written
}
