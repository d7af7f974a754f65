import type { Language, Localized } from '#shared/platform/language.ts'
import type { ArticleKind, ArticleText, ShippedArticle, Source } from './article.ts'
import type { WordsOfPictures } from './image.ts'
import { defaultNextReview } from './review-days.ts'

/** A text as anyone may read it now. */
export type ShownArticle = {
  id: string
  kind: ArticleKind
  slug: Localized
  /** Its place among those of its kind. */
  order: number
  texts: Record<Language, ArticleText>
  isExampleMadeUp: boolean
  sources: Source[]
  /** What is said of its pictures, as it was checked. */
  pictures?: WordsOfPictures
  /** Counts what has been published; 0: as it came with the program. */
  edition: number
  publishedAt: string | null
  /** The day on which a text that came with the program was written (YYYY-MM-DD); its first edition here has none. */
  writtenOn?: string
  /** The day on which somebody else than the writer checked it (YYYY-MM-DD), and her name. Null for a text as it came with the program. */
  reviewedOn: string | null
  reviewedBy: string | null
  nextReviewOn: string | null
  /** The Swedish text, which is the original, has been changed since the English was. */
  translationIsOlder: boolean
}

/** A text that was taken away, and why; its addresses answer 410 with that. */
export type WithdrawnArticle = {
  id: string
  kind: ArticleKind
  slug: Localized
  title: Localized
  withdrawnAt: string
  reason: Localized
}

/** The text as it came with the program. */
export const shownOfShipped = ({ writtenOn, ...article }: ShippedArticle): ShownArticle => ({
  ...article,
  writtenOn,
  edition: 0,
  publishedAt: null,
  reviewedOn: null,
  reviewedBy: null,
  nextReviewOn: defaultNextReview(writtenOn),
  translationIsOlder: false,
})

/** As readers meet them: kind by kind, in the order within the kind. */
export const inReadingOrder = <T extends Pick<ShownArticle, 'kind' | 'order' | 'id'>>(
  articles: readonly T[],
  kinds: readonly ArticleKind[],
): T[] =>
  articles.toSorted(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.order - b.order || a.id.localeCompare(b.id),
  )
