import { bare } from '#shared/platform/bare-item.ts'
import type { Language } from '#shared/platform/language.ts'
import type { Change, Key, Store } from '#shared/platform/store.ts'
import type { ArticleKind, ArticleText, ShippedArticle } from './article.ts'
import { type Article, type ArticleContent, articleOfShipped } from './article-record.ts'
import type { Edition } from './edition.ts'
import { defaultNextReview } from './review-days.ts'

/** What every action on a text needs. */
export type ArticleStore = { store: Store; shipped: () => Promise<readonly ShippedArticle[]> }

const desk = 'ARTICLES-DESK'
const keyOf = (id: string): Key => ({ pk: desk, sk: id })
const partitionOf = (id: string): string => `ARTICLE#${id}`

const untouched = (shipped: ShippedArticle): Article => articleOfShipped(shipped, defaultNextReview(shipped.writtenOn))

/** A text whose readers meet the program's own words is not reviewed any more when a newer program has brought others. */
const withoutOldReview = (article: Article, theirs: ShippedArticle | undefined): Article => {
  const reviewed = article.review?.writtenOn
  if (!theirs || article.edition > 0 || reviewed === undefined || reviewed === theirs.writtenOn) return article
  return { ...article, review: null, nextReviewOn: defaultNextReview(theirs.writtenOn) }
}

/** The text as its editors see it, or null. One read. */
export const findArticle = async ({ store, shipped }: ArticleStore, id: string): Promise<Article | null> => {
  const [item, all] = await Promise.all([store.get('content', keyOf(id)), shipped()])
  const theirs = all.find((one) => one.id === id)
  if (item) return item.isGone ? null : withoutOldReview(bare<Article>(item), theirs)
  return theirs ? untouched(theirs) : null
}

/** All texts, those that came with the program too. One query. */
export const listArticles = async ({ store, shipped }: ArticleStore): Promise<Article[]> => {
  const [items, theirs] = await Promise.all([store.query('content', desk), shipped()])
  const ours = items
    .filter(({ isGone }) => !isGone)
    .map((item) => bare<Article>(item))
    .map((article) =>
      withoutOldReview(
        article,
        theirs.find(({ id }) => id === article.id),
      ),
    )
  const touched = new Set(ours.map(({ id }) => id))
  return [...ours, ...theirs.filter(({ id }) => !touched.has(id)).map(untouched)]
}

/** Writes the text over the version before it; the first write of one makes it. */
export const putArticle = (article: Article): Change => ({
  table: 'content',
  put: { ...keyOf(article.id), ...article },
  condition: article.version === 1 ? { absent: true } : { version: article.version - 1 },
})

/** Lays a text that no reader has met aside for good, as it stands: from then on there is none. Nothing is deleted from the table, which nobody may. */
export const layAside = ({ id, version }: Article): Change => ({
  table: 'content',
  put: { ...keyOf(id), id, isGone: true, version: version + 1 },
  condition: { version },
})

const editionKey = (id: string, number: number): Key => ({
  pk: partitionOf(id),
  sk: `EDITION#${String(number).padStart(5, '0')}`,
})

export const putEdition = (edition: Edition): Change => ({
  table: 'content',
  put: { ...editionKey(edition.article.id, edition.number), ...edition },
  condition: { absent: true },
})

/** An edition of the text that was published here, or null. That of the program's own is made by its caller. */
export const findEdition = async (store: Store, id: string, number: number): Promise<Edition | null> => {
  const item = await store.get('content', editionKey(id, number))
  return item ? bare<Edition>(item) : null
}

/** What was published here, oldest first. One query. */
export const listEditions = async (store: Store, id: string): Promise<Edition[]> =>
  (await store.query('content', partitionOf(id), 'EDITION#')).map((item) => bare<Edition>(item))

/** What stood in a draft before its latest change. `version` is the text's own after that change: anything done since makes it void. */
export type BeforeLatest = {
  version: number
  content: ArticleContent
  changed: Article['changed']
  place: Pick<Article, 'slug' | 'order'>
}

const undoKey = (id: string): Key => ({ pk: partitionOf(id), sk: 'UNDO' })

export const putBeforeLatest = (id: string, before: BeforeLatest): Change => ({
  table: 'content',
  put: { ...undoKey(id), ...before },
})

export const findBeforeLatest = async (store: Store, id: string): Promise<BeforeLatest | null> => {
  const item = await store.get('content', undoKey(id))
  return item ? bare<BeforeLatest>(item) : null
}

/** The Swedish text that the English was written from. `at` is when that was: only then does it belong to the English that stands. */
type TranslatedFrom = { at: string; text: ArticleText }

const translatedKey = (id: string): Key => ({ pk: partitionOf(id), sk: 'TRANSLATED' })

export const putTranslatedFrom = (id: string, from: TranslatedFrom): Change => ({
  table: 'content',
  put: { ...translatedKey(id), ...from },
})

export const findTranslatedFrom = async (store: Store, id: string): Promise<TranslatedFrom | null> => {
  const item = await store.get('content', translatedKey(id))
  return item ? bare<TranslatedFrom>(item) : null
}

/** Has an address that has been given up. */
const nobody = ''

const slugKey = (kind: ArticleKind, language: Language, slug: string): Key => ({
  pk: 'ARTICLE-SLUGS',
  sk: `${kind}#${language}#${slug}`,
})

/** Takes an address for a text, and holds that no other has it. */
export const takeSlug = (kind: ArticleKind, language: Language, slug: string, id: string): Change => ({
  table: 'content',
  put: { ...slugKey(kind, language, slug), id },
  condition: { anyOf: [{ absent: true }, { equals: { id: nobody } }] },
})

/** Whether a text made here has the address. */
export const hasSlug = async (store: Store, kind: ArticleKind, language: Language, slug: string): Promise<boolean> => {
  const item = await store.get('content', slugKey(kind, language, slug))
  return item !== null && item.id !== nobody
}

/** Gives up an address that no reader has met. */
export const freeSlug = (kind: ArticleKind, language: Language, slug: string): Change => ({
  table: 'content',
  put: { ...slugKey(kind, language, slug), id: nobody },
})
