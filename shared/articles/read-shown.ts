import { bare } from '#shared/platform/bare-item.ts'
import type { Language } from '#shared/platform/language.ts'
import type { Change, Store } from '#shared/platform/store.ts'
import { type ArticleKind, articleKinds, type ShippedArticle } from './article.ts'
import { inReadingOrder, type ShownArticle, shownOfShipped, type WithdrawnArticle } from './shown-article.ts'

/** When and by whom a text was looked through, and when next. */
type ReviewFacts = Pick<ShownArticle, 'reviewedOn' | 'reviewedBy' | 'nextReviewOn'>

/** What stands for readers over what came with the program: a published text, a review of the program's own, or that it was withdrawn. One item a text, all in one partition, apart from drafts. */
type Standing =
  /** `writtenOn`: the text that was looked through; a newer program may bring another. */
  | { state: 'reviewed'; id: string; review: ReviewFacts; writtenOn: string }
  | { state: 'published'; id: string; article: ShownArticle }
  | { state: 'withdrawn'; id: string; withdrawn: WithdrawnArticle }

const partition = 'ARTICLES-SHOWN'

/** Puts the text before its readers. It goes with the write of the text it belongs to, whose version is held there. */
export const putPublished = (article: ShownArticle): Change => ({
  table: 'content',
  put: { pk: partition, sk: article.id, state: 'published', id: article.id, article },
})

/** Notes that the program's own text, as it was written that day, has been looked through. */
export const putReviewed = (id: string, review: ReviewFacts, writtenOn: string): Change => ({
  table: 'content',
  put: { pk: partition, sk: id, state: 'reviewed', id, review, writtenOn },
})

/** Takes the text from its readers, with the reason. */
export const putWithdrawn = (withdrawn: WithdrawnArticle): Change => ({
  table: 'content',
  put: { pk: partition, sk: withdrawn.id, state: 'withdrawn', id: withdrawn.id, withdrawn },
})

/** The ids of the texts that have been withdrawn from their readers. One query, without the texts themselves. */
export const listWithdrawnIds = async (store: Pick<Store, 'query'>): Promise<Set<string>> =>
  new Set(
    (await store.query('content', partition, undefined, { only: ['state'] })).flatMap(({ sk, state }) =>
      state === 'withdrawn' ? [sk] : [],
    ),
  )

export type ShownReader = {
  shown(): Promise<ShownArticle[]>
  findShown(kind: ArticleKind, language: Language, slug: string): Promise<ShownArticle | null>
  findWithdrawn(kind: ArticleKind, language: Language, slug: string): Promise<WithdrawnArticle | null>
}

/** Reads what anyone may read. One query each; what is a draft or waits for its check is never read here. */
export const createShownReader = (
  store: Pick<Store, 'query'>,
  shipped: () => Promise<readonly ShippedArticle[]>,
): ShownReader => {
  const standing = async () => (await store.query('content', partition)).map((item) => bare<Standing>(item))

  const shown = async (): Promise<ShownArticle[]> => {
    const [ours, theirs] = await Promise.all([standing(), shipped()])
    const byId = new Map(ours.map((one) => [one.id, one]))
    const unchanged = theirs.flatMap((article) => {
      const own = byId.get(article.id)
      if (own && own.state !== 'reviewed') return []
      const isOfThis = own?.writtenOn === article.writtenOn
      return [{ ...shownOfShipped(article), ...(isOfThis && own?.review) }]
    })
    const published = ours.flatMap((one) => (one.state === 'published' ? [one.article] : []))
    return inReadingOrder([...unchanged, ...published], articleKinds)
  }

  return {
    shown,
    findShown: async (kind, language, slug) =>
      (await shown()).find((one) => one.kind === kind && one.slug[language] === slug) ?? null,
    findWithdrawn: async (kind, language, slug) =>
      (await standing())
        .flatMap((one) => (one.state === 'withdrawn' ? [one.withdrawn] : []))
        .find((one) => one.kind === kind && one.slug[language] === slug) ?? null,
  }
}
