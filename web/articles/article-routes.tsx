import type { ArticleDesk } from '#shared/articles/article-desk.ts'
import { type Article, articleLimits, hasWritten } from '#shared/articles/article-record.ts'
import type { ArticleOutcome } from '#shared/articles/change-article.ts'
import { defaultNextReview } from '#shared/articles/review-days.ts'
import { asActor } from '#shared/people/person.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import type { RouteId } from '../paths.ts'
import type { Site, Visit } from '../site.tsx'
import { ArticlePage, type ArticleSaid } from './article-page.tsx'
import { articleTexts } from './article-texts.ts'
import { readNextReview } from './next-review.tsx'

type DeedId = Extract<
  RouteId,
  | 'sendArticleToCheck'
  | 'takeUpArticleCheck'
  | 'returnArticle'
  | 'publishArticle'
  | 'withdrawArticle'
  | 'renewArticleReview'
  | 'confirmArticleTranslation'
  | 'undoArticleChange'
  | 'discardArticleDraft'
  | 'beginArticleDraft'
>
type ArticleVisit = Visit<'deskArticle' | DeedId>

/** The furthest that a review may be put off. */
const mostMonths = 36

const isSaid = (word: string | null): word is ArticleSaid => word !== null && Object.hasOwn(articleTexts.sv.said, word)

/** What somebody wrote for a deed: what is to be mended, or why a text is taken away. */
const writtenFor = ({ form }: ArticleVisit): string[] =>
  ['comment', 'reason-sv', 'reason-en'].map((name) => form.raw(name).trim()).filter((words) => words !== '')

/** `refused`: nothing came of the deed, and what was written for it is shown again. */
const show = async (visit: ArticleVisit, article: Article, refused: ArticleSaid | null = null): Promise<Response> => {
  const { deps, language, form, query, now, person } = visit
  const desk = await deps.articles.desk()
  const [content, hasNewPictureWords, blockers, editions] = await Promise.all([
    desk.content(article),
    desk.hasNewPictureWords(article),
    article.draft?.state === 'writing' ? desk.blockers(article) : [],
    desk.editions(article.id),
  ])
  const other = language === 'sv' ? 'en' : 'sv'
  const own = content.texts[language].title
  const title = own || content.texts[other].title || article.id
  const said = refused ?? query.get('said')
  return visit.page({
    title,
    status: form.hasErrors ? 400 : refused ? 409 : 200,
    children: (
      <ArticlePage
        language={language}
        article={{ ...article, version: form.shownVersion(article.version) }}
        content={content}
        title={title}
        titleIn={own ? undefined : other}
        blockers={blockers}
        hasNewPictureWords={hasNewPictureWords}
        editions={editions}
        person={person}
        form={{ errors: form.errors, language }}
        typed={{
          nextReviewOn: form.has('nextReviewOn') ? form.raw('nextReviewOn') : defaultNextReview(swedishDay(now)),
          comment: form.raw('comment'),
          'reason-sv': form.raw('reason-sv'),
          'reason-en': form.raw('reason-en'),
        }}
        said={isSaid(said) && !form.hasErrors ? said : null}
        unsent={refused ? writtenFor(visit) : []}
        newFormKey={visit.newFormKey}
      />
    ),
  })
}

/** What a deed is given of every form. */
type Given = { id: string; actor: ReturnType<typeof asActor>; at: Date; formKey: string; basedOnVersion: number }

const nextReviewIn = ({ form, now, language }: ArticleVisit): string =>
  readNextReview(form, now, mostMonths, articleTexts[language].mustBeLater)

/** Registers a form of the text's page: what is wrong in it stands beside its field; what the desk says, on the page that follows. */
const onDeed = <Id extends DeedId>(
  site: Site,
  id: Id,
  said: ArticleSaid,
  act: (desk: ArticleDesk, given: Given, visit: ArticleVisit, article: Article) => ArticleOutcome,
): void =>
  site.on(id, async (own) => {
    // All these addresses have the same parameter; the compiler does not see it through `Id`.
    const visit = own as unknown as ArticleVisit
    const { deps, form, person, now, params } = visit
    const desk = await deps.articles.desk()
    const article = await desk.find(params.article)
    const formKey = form.formKey()
    const list = visit.path('articleDesk')
    const here = visit.path('deskArticle', { article: params.article })
    // A discarded text is gone when its form comes a second time.
    if (!article) return id === 'discardArticleDraft' && !form.hasErrors ? visit.redirect(list) : visit.notFound()
    const given = { id: article.id, actor: asActor(person), at: now, formKey, basedOnVersion: form.version() }
    const acting = act(desk, given, visit, article)
    const outcome = await acting
    if (form.hasErrors) return show(visit, article)
    if (!outcome.ok && outcome.refusal.kind === 'unknown') return visit.redirect(list)
    const isDone = outcome.ok || outcome.refusal.kind === 'already-done'
    if (isDone && id === 'discardArticleDraft' && !(await desk.find(article.id))) return visit.redirect(list)
    const refusal = outcome.ok ? null : outcome.refusal.kind
    const word = isDone ? said : refusal === 'own-work' || refusal === 'blocked' ? refusal : 'moved-on'
    const current = (!isDone && writtenFor(visit).length > 0 && (await desk.find(article.id))) || null
    return current ? show(visit, current, word) : visit.redirect(`${here}?said=${word}`)
  })

/** Nothing is done with a form in which something is wrong. */
const unless = (visit: ArticleVisit, article: Article, act: () => ArticleOutcome): ArticleOutcome =>
  visit.form.hasErrors ? Promise.resolve({ ok: false, refusal: { kind: 'moved-on', current: article } }) : act()

/** The page of one text and all that is done there. */
export const registerArticle = (site: Site): void => {
  site.on('deskArticle', async (visit) => {
    const article = await (await visit.deps.articles.desk()).find(visit.params.article)
    return article ? show(visit, article) : visit.notFound()
  })
  const simple = [
    ['sendArticleToCheck', 'sent', 'sendToCheck'],
    ['takeUpArticleCheck', 'taken', 'takeUpCheck'],
    ['confirmArticleTranslation', 'translation', 'confirmTranslation'],
    ['undoArticleChange', 'undone', 'undo'],
    ['discardArticleDraft', 'discarded', 'discard'],
    ['beginArticleDraft', 'begun', 'beginDraft'],
  ] as const
  for (const [id, said, deed] of simple)
    onDeed(site, id, said, (desk, given, visit, article) => unless(visit, article, () => desk[deed](given)))
  onDeed(site, 'publishArticle', 'published', (desk, given, visit, article) => {
    const nextReviewOn = nextReviewIn(visit)
    return unless(visit, article, () => desk.publish({ ...given, nextReviewOn }))
  })
  onDeed(site, 'renewArticleReview', 'renewed', (desk, given, visit, article) => {
    const nextReviewOn = nextReviewIn(visit)
    return unless(visit, article, () => desk.renewReview({ ...given, nextReviewOn }))
  })
  onDeed(site, 'returnArticle', 'back', (desk, given, visit, article) => {
    const { form, person } = visit
    const isOwn = article.draft !== null && hasWritten(article.draft, person.email) && form.isChecked('mine')
    const comment = isOwn ? '' : form.text('comment', { maxLength: articleLimits.comment, isRequired: true })
    return unless(visit, article, () => desk.sendBack({ ...given, comment }))
  })
  onDeed(site, 'withdrawArticle', 'withdrawn', (desk, given, visit, article) => {
    const read = (each: 'sv' | 'en') =>
      visit.form.text(`reason-${each}`, { maxLength: articleLimits.reason, isRequired: true })
    const reason = { sv: read('sv'), en: read('en') }
    return unless(visit, article, () => desk.withdraw({ ...given, reason }))
  })
}
