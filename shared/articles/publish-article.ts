import { refused } from '#shared/platform/outcome.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import { tellWriters } from './article-notices.ts'
import { type Article, type Draft, hasWritten, translationIsOlder } from './article-record.ts'
import { type ArticleStore, putEdition } from './article-store.ts'
import { blockersOf } from './blockers.ts'
import { type ArticleDeed, type ArticleOutcome, changeArticle } from './change-article.ts'
import { imagesById } from './image-store.ts'
import { putPublished } from './read-shown.ts'
import type { ShownArticle } from './shown-article.ts'

type Publishing = ArticleDeed & {
  /** The day on which the text is to be looked through again. The caller holds that it is to come. */
  nextReviewOn: string
  basedOnVersion: number
}

const published = (before: Article, draft: Draft, { at, actor, nextReviewOn }: Publishing): ShownArticle => ({
  id: before.id,
  kind: before.kind,
  slug: before.slug,
  order: before.order,
  ...draft.content,
  ...(draft.pictures && { pictures: draft.pictures }),
  edition: before.edition + 1,
  publishedAt: at.toISOString(),
  reviewedOn: swedishDay(at),
  reviewedBy: actor.name,
  nextReviewOn,
  translationIsOlder: translationIsOlder(before.changed),
})

/** A second person has checked the facts and puts the text before its readers, as a new edition. Refuses whoever has written in it, and a text that has moved on since she saw it or lacks something. */
export const publishArticle = (articles: ArticleStore, deed: Publishing): ArticleOutcome =>
  changeArticle(articles, deed, async (before) => {
    const { draft } = before
    if (draft?.state !== 'in-check' || before.version !== deed.basedOnVersion)
      return refused({ kind: 'moved-on', current: before })
    if (hasWritten(draft, deed.actor.id)) return refused({ kind: 'own-work' })
    const blockers = blockersOf(before.kind, draft.content, await imagesById(articles.store))
    if (blockers.length > 0) return refused({ kind: 'blocked', blockers })
    const article = published(before, draft, deed)
    const stamp = { at: deed.at.toISOString(), by: deed.actor }
    return {
      after: {
        ...before,
        draft: null,
        shownChanged: before.changed,
        edition: article.edition,
        published: stamp,
        writers: draft.writers,
        review: { on: article.reviewedOn ?? '', by: deed.actor },
        nextReviewOn: deed.nextReviewOn,
        withdrawn: null,
      },
      action: 'publish-article',
      tell: tellWriters({ id: before.id, draft }, 'article-published'),
      also: [
        putPublished(article),
        putEdition({
          number: article.edition,
          article,
          published: stamp,
          writers: draft.writers,
          checkedBy: deed.actor,
        }),
      ],
    }
  })
