import { refused } from '#shared/platform/outcome.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import { isShown } from './article-record.ts'
import type { ArticleStore } from './article-store.ts'
import { type ArticleDeed, type ArticleOutcome, changeArticle } from './change-article.ts'
import { editionOf } from './content-of.ts'
import { putPublished, putReviewed } from './read-shown.ts'

/** Somebody else than those who wrote it has looked the text through and finds that it still holds: it gets a new day of review, and no new edition. Refuses its writers, and a text that no reader sees or that has moved on since it was seen. */
export const renewReview = (
  articles: ArticleStore,
  deed: ArticleDeed & { nextReviewOn: string; basedOnVersion: number },
): ArticleOutcome =>
  changeArticle(articles, deed, async (before) => {
    const { id, edition: number, writers, version } = before
    const edition = isShown(before) ? await editionOf(articles, id, number) : null
    if (!edition || version !== deed.basedOnVersion) return refused({ kind: 'moved-on', current: before })
    if (writers.some((writer) => writer.id === deed.actor.id)) return refused({ kind: 'own-work' })
    const { nextReviewOn, actor } = deed
    const review = { reviewedOn: swedishDay(deed.at), reviewedBy: actor.name, nextReviewOn }
    const { writtenOn } = edition.article
    return {
      after: { ...before, review: { on: review.reviewedOn, by: actor, ...(writtenOn && { writtenOn }) }, nextReviewOn },
      action: 'renew-article-review',
      // What came with the program is not copied: a newer program brings a newer text.
      also: [writtenOn ? putReviewed(id, review, writtenOn) : putPublished({ ...edition.article, ...review })],
    }
  })
