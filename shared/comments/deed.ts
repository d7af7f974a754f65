import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import { untilSettled } from '#shared/platform/until-settled.ts'
import { type Comment, type Conversation, isVisibleTo, type Side, type Thread } from './thread.ts'
import { findThread, putComment, putThread, type ThreadPlace } from './thread-store.ts'

/** What every deed in a thread says: where, who and on which side, when, and the key of the form. */
export type Deed = ThreadPlace & { actor: Actor; side: Side; at: Date; formKey?: string }

/** Why a deed in a thread was not carried out. */
export type CommentRefusal =
  /** The same form has been carried out already. */
  | { kind: 'already-done' }
  /** There is no such thread or comment that this person may see. */
  | { kind: 'gone' }
  /** The thread was shared with the coordinator since the page was shown: the writer decides again. */
  | { kind: 'now-shared'; current: Conversation }
  /** Somebody wrote in the thread since the page was shown: what would be shared has not been seen. */
  | { kind: 'changed'; current: Conversation }
  | { kind: 'not-yours' }
  | { kind: 'full'; most: number }

/** What to write: the thread, perhaps a comment, and the word for the audit log. */
type Writing = {
  /** Comments that are read along with a thread are not written with it. */
  after: Omit<Thread, 'writes'> & { comments?: Comment[] }
  comment?: Comment
  before?: unknown
  action: string
}

/** What a deed wants once it has read the thread: something to write, or an outcome without any write. */
export type Intent = Writing | Outcome<Conversation, CommentRefusal>

/** Colleagues write in the same thread at the same time; each try costs one round. */
const maxAttempts = 25

const withComment = (comments: readonly Comment[], comment: Comment | undefined): Comment[] => {
  if (!comment) return [...comments]
  const isNew = comments.every(({ id }) => id !== comment.id)
  return isNew ? [...comments, comment] : comments.map((each) => (each.id === comment.id ? comment : each))
}

/** Writes a deed's thread and comment with the audit line, in one transaction. */
export const writeThread = async (
  store: Store,
  deed: Deed,
  before: Conversation | null,
  { after, comment, action, ...audit }: Writing,
): Promise<Outcome<Conversation, CommentRefusal> | 'read-again'> => {
  const { comments = [], writes = 0 } = before ?? {}
  const { comments: _comments, ...fields } = after
  const thread: Thread = { ...fields, writes: writes + 1 }
  const result = await store.commit({
    changes: [putThread(thread), ...(comment ? [putComment(thread, comment)] : [])],
    audit: {
      scope: deed.regionCode,
      actor: deed.actor,
      action,
      subject: `thread ${deed.roundId} ${deed.indicatorId}`,
      at: deed.at.toISOString(),
      ...(audit.before !== undefined && { before: audit.before }),
      after: { thread: thread.id, audience: thread.audience, ...(comment && { comment }) },
    },
    ...(deed.formKey && { formKey: deed.formKey }),
  })
  if (result.ok) return done({ ...thread, comments: withComment(comments, comment) })
  return result.refusal.kind === 'already-done' ? refused({ kind: 'already-done' }) : 'read-again'
}

/**
 * Reads the thread, asks `intend` what to write, and writes it; reads and asks again when somebody else wrote meanwhile. A thread that the person's side may not see is as if it did not
 * exist. Throws StoreUnavailable when every attempt met another write.
 */
export const carryOut = async (
  store: Store,
  deed: Deed,
  threadId: string,
  intend: (thread: Conversation) => Intent,
): Promise<Outcome<Conversation, CommentRefusal>> =>
  untilSettled(async () => {
    const before = await findThread(store, deed, threadId)
    const isThere = before?.id === threadId && isVisibleTo(before, deed.side)
    const intent = isThere ? intend(before) : refused<CommentRefusal>({ kind: 'gone' })
    if ('ok' in intent)
      return !intent.ok && (await store.wasDone(deed.formKey)) ? refused({ kind: 'already-done' }) : intent
    return writeThread(store, deed, before, intent)
  }, maxAttempts)
