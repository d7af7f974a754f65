import type { CommentRefusal } from '#shared/comments/deed.ts'
import { type Audience, audiences, type Conversation, commentLimits } from '#shared/comments/thread.ts'
import { findIndicator } from '#shared/instruments/instrument.ts'
import type { Outcome } from '#shared/platform/outcome.ts'
import type { Actor } from '#shared/platform/store.ts'
import { pathTo } from '../paths.ts'
import type { Site, Visit } from '../site.tsx'
import { addressAfter, type CommentVisit, deedOf, readTalk, type Talk } from './comment-context.ts'
import type { TypedComment } from './comment-fields.tsx'
import { type CommentNoticeCode, commentCodeOf } from './comment-notice.ts'
import { commentTexts } from './comment-texts.ts'
import { CommentsPage, type TypedIn } from './comments-page.tsx'
import { commentFilters } from './comments-view.ts'

type ThreadVisit = Visit<'addComment'> | Visit<'settleThread'> | Visit<'shareThread'> | Visit<'removeComment'>

const show = (visit: CommentVisit, talk: Talk, back: { status: 400 | 409; typed: TypedIn } | null = null): Response => {
  const { language, query, region, params } = visit
  const t = commentTexts[language]
  const place = { region: region.code, round: params.round }
  return visit.page({
    title: `${back ? t.problem : t.title} – ${region.name}`,
    status: back?.status ?? 200,
    otherLanguage: pathTo('comments', language === 'sv' ? 'en' : 'sv', place),
    children: (
      <CommentsPage
        visit={visit}
        talk={talk}
        filter={commentFilters.find((filter) => filter === query.get('filter')) ?? 'all'}
        typed={back?.typed ?? null}
      />
    ),
  })
}

const getComments = async (visit: Visit<'comments'>): Promise<Response> => {
  const talk = await readTalk(visit)
  return talk ? show(visit, talk) : visit.notFound()
}

/** The words and who is mentioned; notes what cannot be accepted beside its field. */
const readComment = (
  { form, language }: CommentVisit,
  { people }: Talk,
  audience: Audience,
): { text: string; mentions: Actor[] } => {
  const text = form.text('text', { maxLength: commentLimits.text, isRequired: true })
  const ids = [...new Set(form.all('mention').filter((id) => id !== ''))]
  const mentioned = people.filter(({ id }) => ids.includes(id))
  if (mentioned.length < ids.length) form.fail('mention', { kind: 'not-a-choice' })
  if (audience === 'region' && mentioned.some(({ isCoordinator }) => isCoordinator))
    form.fail('mention', { kind: 'own', message: commentTexts[language].mentionOnlyShared })
  return { text, mentions: mentioned.map(({ id, name }) => ({ id, name })) }
}

const typedOf = ({ form }: CommentVisit, indicatorId: string): TypedComment => ({
  text: form.raw('text'),
  mentions: form.all('mention'),
  audience: form.raw('audience') || 'region',
  indicatorId,
})

const postStart = async (visit: Visit<'startThread'>): Promise<Response> => {
  const { form, deps } = visit
  const talk = await readTalk(visit)
  if (!talk) return visit.notFound()
  const indicatorId = form.raw('indicator')
  if (!findIndicator(talk.instrument, indicatorId)) form.fail('indicator', { kind: 'not-a-choice' })
  const chosen = talk.side === 'region' ? form.choice('audience', audiences, { isRequired: true }) : 'shared'
  const audience = chosen ?? 'region'
  const written = readComment(visit, talk, audience)
  const deed = deedOf(visit, indicatorId)
  const back = (status: 400 | 409) =>
    show(visit, talk, { status, typed: { threadId: null, content: typedOf(visit, indicatorId), isNowShared: false } })
  if (form.hasErrors) return back(400)
  const outcome = await deps.comments.start({ ...deed, ...written, audience })
  return finish(visit, talk, outcome, { indicatorId, say: 'started' })
}

/** Goes back to where the person was, with what happened. */
const finish = (
  visit: CommentVisit,
  talk: Talk,
  outcome: Outcome<Conversation, CommentRefusal>,
  { say, ...place }: { indicatorId: string; threadId?: string; say: CommentNoticeCode },
): Response => {
  const code = outcome.ok ? null : commentCodeOf(outcome.refusal)
  const threadId = outcome.ok ? outcome.value.id : place.threadId
  return visit.redirect(
    addressAfter(visit, talk, { indicatorId: place.indicatorId, ...(threadId && { threadId }), say: code ?? say }),
  )
}

/** The thread that the address names, among those that the person may see. */
const findIn = ({ params }: ThreadVisit, { threads }: Talk): Conversation | null =>
  threads.find(({ id, indicatorId }) => id === params.thread && indicatorId === params.indicator) ?? null

const postComment = async (visit: Visit<'addComment'>): Promise<Response> => {
  const { form, deps } = visit
  const talk = await readTalk(visit)
  const thread = talk && findIn(visit, talk)
  if (!talk || !thread) return visit.notFound()
  // What she saw when she wrote; anything else than shared is held to be the region's own.
  const audience: Audience = form.raw('seen') === 'shared' ? 'shared' : 'region'
  const written = readComment(visit, talk, audience)
  const { indicatorId, id: threadId } = thread
  const deed = deedOf(visit, indicatorId)
  const back = (status: 400 | 409) =>
    show(visit, talk, {
      status,
      typed: { threadId, content: typedOf(visit, indicatorId), isNowShared: status === 409 },
    })
  if (form.hasErrors) return back(400)
  const outcome = await deps.comments.add({ ...deed, ...written, audience, threadId })
  if (!outcome.ok && outcome.refusal.kind === 'now-shared') return back(409)
  return finish(visit, talk, outcome, { indicatorId, threadId, say: 'written' })
}

/** What the buttons of a thread have in common: the thread must be there for the person, and the form fresh. */
const deedInThread = async (
  visit: Exclude<ThreadVisit, Visit<'addComment'>>,
  act: (deed: ReturnType<typeof deedOf> & { threadId: string }) => Promise<Outcome<Conversation, CommentRefusal>>,
  say: CommentNoticeCode,
): Promise<Response> => {
  const talk = await readTalk(visit)
  const thread = talk && findIn(visit, talk)
  if (!talk || !thread) return visit.notFound()
  const { indicatorId, id: threadId } = thread
  const deed = { ...deedOf(visit, indicatorId), threadId }
  if (visit.form.hasErrors) {
    const wrong = visit.form.errors.formKey ? 'old-form' : 'not-a-choice'
    return visit.redirect(addressAfter(visit, talk, { indicatorId, threadId, say: wrong }))
  }
  return finish(visit, talk, await act(deed), { indicatorId, threadId, say })
}

const postSettle = (visit: Visit<'settleThread'>): Promise<Response> => {
  const status = visit.form.choice('status', ['open', 'resolved'], { isRequired: true }) ?? 'open'
  return deedInThread(visit, (deed) => visit.deps.comments.settle({ ...deed, status }), 'settled')
}

const postShare = (visit: Visit<'shareThread'>): Promise<Response> => {
  const writes = visit.form.wholeNumber('writes', { min: 0, max: Number.MAX_SAFE_INTEGER, isRequired: true }) ?? 0
  return deedInThread(visit, (deed) => visit.deps.comments.share({ ...deed, writes }), 'shared')
}

const postRemove = (visit: Visit<'removeComment'>): Promise<Response> => {
  const commentId = visit.form.text('comment', { maxLength: 100, isRequired: true })
  return deedInThread(visit, (deed) => visit.deps.comments.remove({ ...deed, commentId }), 'removed')
}

/** Threads about the questions of a mapping. */
export const registerComments = (site: Site): void => {
  site.on('comments', getComments)
  site.on('startThread', postStart)
  site.on('addComment', postComment)
  site.on('settleThread', postSettle)
  site.on('shareThread', postShare)
  site.on('removeComment', postRemove)
}
