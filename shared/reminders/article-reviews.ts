import { reviewUrgency } from '#shared/articles/review-days.ts'
import type { ShownArticle } from '#shared/articles/shown-article.ts'
import type { Member } from '#shared/people/person.ts'
import type { ForYouItem } from './for-you.ts'

/** Whether the person answers for the texts of the hub. */
export const keepsArticles = ({ roles }: Pick<Member, 'roles'>): boolean => roles.includes('communicator')

/** The texts that are to be looked through within the notice, or should have been, as things to do. `today` is a Swedish day. */
export const articleReviews = (shown: readonly ShownArticle[], today: string): ForYouItem[] =>
  shown.flatMap(({ id, texts, nextReviewOn }): ForYouItem[] => {
    if (!nextReviewOn || reviewUrgency(nextReviewOn, today) === 'later') return []
    const title = { sv: texts.sv.title, en: texts.en.title }
    const isLate = nextReviewOn < today
    return [
      {
        kind: 'article-review',
        regionCode: 'SE',
        day: nextReviewOn,
        articleId: id,
        title,
        dueOn: nextReviewOn,
        isLate,
      },
    ]
  })
