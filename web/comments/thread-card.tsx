import type { Child } from 'hono/jsx'
import type { Conversation } from '#shared/comments/thread.ts'
import { momentWords, type Reader } from '../assessments/saved-line.ts'
import { FormSecrets, SubmitButton } from '../components/form-parts.tsx'
import { Notice, Tag } from '../components/page-parts.tsx'
import { threadAnchor } from './comment-context.ts'
import { CommentText, MentionBoxes, type TypedComment } from './comment-fields.tsx'
import { CommentItem, canRemove, removeFormId } from './comment-item.tsx'
import type { CommentNotice } from './comment-notice.ts'
import { commentTexts } from './comment-texts.ts'
import type { ThreadFrame } from './thread-frame.ts'

type Props = { thread: Conversation; frame: ThreadFrame; typed: { content: TypedComment; isNowShared: boolean } | null }

const PostForm = ({
  id,
  action,
  frame,
  children,
}: {
  id?: string
  action: string
  frame: ThreadFrame
  children?: Child
}) => (
  <form method="post" action={action} class="talk-form" id={id}>
    <FormSecrets formKey={frame.newFormKey()} />
    <input type="hidden" name="from" value={frame.from} />
    {children}
  </form>
)

const ReplyForm = ({ thread, frame, typed }: Props) => {
  const { form, people, reader } = frame
  const t = commentTexts[reader.language]
  const canMention = people.filter(({ isCoordinator }) => thread.audience === 'shared' || !isCoordinator)
  const fields = { id: thread.id, form, typed: typed?.content ?? null }
  return (
    <details class="talk-reply" open={typed !== null}>
      <summary>
        {t.reply}
        <span class="ds-sr-only">{t.replyIn(thread.indicatorId)}</span>
      </summary>
      <PostForm action={frame.addresses(thread).add} frame={frame}>
        <input type="hidden" name="seen" value={thread.audience} />
        {typed?.isNowShared && (
          <Notice color="warning">
            <p>{t.nowShared}</p>
          </Notice>
        )}
        <CommentText {...fields} />
        <MentionBoxes {...fields} people={canMention} isAnyAudience={false} />
        <p class="form-field__hint">
          {t.readBy[thread.audience]} {thread.status === 'resolved' && t.replyReopens}
        </p>
        <SubmitButton variant="secondary">{t.replyButton}</SubmitButton>
      </PostForm>
    </details>
  )
}

const ShareForm = ({ thread, frame }: { thread: Conversation; frame: ThreadFrame }) => {
  const t = commentTexts[frame.reader.language]
  if (thread.audience === 'shared' || frame.side === 'national') return null
  return (
    <details class="talk-share">
      <summary>{t.share}</summary>
      <PostForm action={frame.addresses(thread).share} frame={frame}>
        <input type="hidden" name="writes" value={String(thread.writes)} />
        <p>{t.shareMeans}</p>
        <SubmitButton variant="secondary">{t.shareButton}</SubmitButton>
      </PostForm>
    </details>
  )
}

const StateLine = ({ thread, reader }: { thread: Conversation; reader: Reader }) => {
  const t = commentTexts[reader.language]
  const { audience, status, settledAt, settledBy, sharedAt, sharedBy } = thread
  return (
    <>
      <p class="talk-thread__state">
        <Tag color={audience === 'shared' ? 'info' : 'neutral'}>{t.audiences[audience]}</Tag>
        {status === 'resolved' && <Tag color="success">{t.resolved}</Tag>}
      </p>
      {sharedAt && sharedBy && (
        <p class="talk-thread__note">{t.sharedBy(sharedBy.name, momentWords(sharedAt, reader))}</p>
      )}
      {status === 'resolved' && settledAt && settledBy && (
        <p class="talk-thread__note">{t.resolvedBy(settledBy.name, momentWords(settledAt, reader))}</p>
      )}
    </>
  )
}

/** What was just done. */
export const Said = ({ color, text }: CommentNotice) => (
  <Notice color={color} isStatus>
    <p>{text}</p>
  </Notice>
)

/** One thread: who may read it, the comments, and what can be done in it. Works as ordinary forms. */
export const ThreadCard = ({ thread, frame, typed }: Props) => {
  const t = commentTexts[frame.reader.language]
  return (
    <div class="talk-thread" id={threadAnchor(thread.id)} tabindex={-1}>
      {frame.said?.threadId === thread.id && <Said {...frame.said} />}
      <StateLine thread={thread} reader={frame.reader} />
      <ol class="talk-comments">
        {thread.comments.map((comment) => (
          <CommentItem comment={comment} thread={thread} frame={frame} />
        ))}
      </ol>
      {thread.comments.some((comment) => canRemove(comment, frame)) && (
        <PostForm id={removeFormId(thread)} action={frame.addresses(thread).remove} frame={frame} />
      )}
      <div class="talk-thread__deeds">
        <ReplyForm thread={thread} frame={frame} typed={typed} />
        <ShareForm thread={thread} frame={frame} />
        <PostForm action={frame.addresses(thread).settle} frame={frame}>
          <SubmitButton variant="tertiary" name="status" value={thread.status === 'open' ? 'resolved' : 'open'}>
            {thread.status === 'open' ? t.resolve : t.reopen}
            <span class="ds-sr-only">{t.at(thread.indicatorId)}</span>
          </SubmitButton>
        </PostForm>
      </div>
    </div>
  )
}
