import type { Article, ArticleContent, Stamp } from './article-record.ts'
import { type ArticleStore, findEdition, listEditions } from './article-store.ts'
import type { Edition } from './edition.ts'
import { type ShownArticle, shownOfShipped } from './shown-article.ts'

const contentIn = ({ texts, isExampleMadeUp, sources }: ShownArticle): ArticleContent => ({
  texts,
  isExampleMadeUp,
  sources,
})

/** The edition that came with the program, or null. */
const shippedEdition = async ({ shipped }: ArticleStore, id: string): Promise<Edition | null> => {
  const theirs = (await shipped()).find((one) => one.id === id)
  return theirs ? { number: 0, article: shownOfShipped(theirs), published: null, writers: [], checkedBy: null } : null
}

/** All that readers have met of the text, newest first: what came with the program is number 0. */
export const editionsOf = async (articles: ArticleStore, id: string): Promise<Edition[]> => {
  const [ours, first] = await Promise.all([listEditions(articles.store, id), shippedEdition(articles, id)])
  return [...(first ? [first] : []), ...ours].toReversed()
}

/** One edition of the text, or null. */
export const editionOf = (articles: ArticleStore, id: string, number: number): Promise<Edition | null> =>
  number === 0 ? shippedEdition(articles, id) : findEdition(articles.store, id, number)

/** The edition that readers see, or saw before the text was withdrawn; null for one that has never been published. */
export const publishedEdition = (articles: ArticleStore, { id, edition }: Article): Promise<Edition | null> =>
  editionOf(articles, id, edition)

/** What readers see, or saw before the text was withdrawn; null for one that has never been published. */
export const publishedContent = async (articles: ArticleStore, article: Article): Promise<ArticleContent | null> => {
  const edition = await publishedEdition(articles, article)
  return edition && contentIn(edition.article)
}

/** What an editor goes on from: the draft, or what readers see. */
export const workingContent = async (articles: ArticleStore, article: Article): Promise<ArticleContent> => {
  const content = article.draft?.content ?? (await publishedContent(articles, article))
  if (!content) throw new Error(`the text ${article.id} has neither a draft nor an edition`)
  return content
}

/** The text with a draft to write in: the one that is there, or one begun from what readers see. */
export const withDraft = async (
  articles: ArticleStore,
  article: Article,
  begun: Stamp,
): Promise<Article & { draft: NonNullable<Article['draft']> }> => ({
  ...article,
  draft: article.draft ?? {
    content: await workingContent(articles, article),
    state: 'writing',
    begun,
    writers: [],
    sent: null,
    checker: null,
    returned: null,
    latest: null,
  },
})
