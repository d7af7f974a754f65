import type { Comment, Conversation } from '#shared/comments/thread.ts'
import { momentWords } from '../assessments/saved-line.ts'
import { formatList } from '../texts/format.ts'
import { threadAnchor } from './comment-context.ts'
import { commentTexts } from './comment-texts.ts'
import type { ThreadFrame } from './thread-frame.ts'

/** Whether the reader wrote it, and it still stands. */
export const canRemove = ({ by, removedAt }: Comment, { reader }: ThreadFrame): boolean =>
  by.id === reader.personId && removedAt === undefined

/** The id of the thread's form that removes. */
export const removeFormId = (thread: Conversation): string => `${threadAnchor(thread.id)}-remove`

/** Asks first; the form itself stands once in the thread. */
const RemoveButton = ({ comment, thread, frame }: { comment: Comment; thread: Conversation; frame: ThreadFrame }) => {
  const t = commentTexts[frame.reader.language]
  return (
    <details class="talk-remove">
      <summary>{t.remove}</summary>
      <p>{t.removeMeans}</p>
      <button
        class="ds-button"
        type="submit"
        data-variant="secondary"
        data-color="danger"
        form={removeFormId(thread)}
        name="comment"
        value={comment.id}
      >
        {t.removeButton}
      </button>
    </details>
  )
}

/** One comment: who, when, the words, and whom they are for. */
export const CommentItem = ({
  comment,
  thread,
  frame,
}: {
  comment: Comment
  thread: Conversation
  frame: ThreadFrame
}) => {
  const { reader } = frame
  const t = commentTexts[reader.language]
  const { by, side, at, mentions } = comment
  return (
    <li class="talk-comment">
      <p class="talk-comment__who">
        <b>{by.name}</b>
        {side === 'national' && ` (${t.coordinator})`}, <time datetime={at}>{momentWords(at, reader)}</time>
      </p>
      {comment.removedAt !== undefined ? (
        <p class="talk-comment__removed">{t.removed}</p>
      ) : (
        <>
          <p class="typed-text">{comment.text}</p>
          {mentions.length > 0 && (
            <p class="talk-comment__mentions">
              {t.mentions(
                formatList(
                  mentions.map(({ name }) => name),
                  reader.language,
                ),
              )}
            </p>
          )}
          {canRemove(comment, frame) && <RemoveButton comment={comment} thread={thread} frame={frame} />}
        </>
      )}
    </li>
  )
}
