import type { ShownArticle } from '#shared/articles/shown-article.ts'
import type { Language } from '#shared/platform/language.ts'
import { placeOf } from './hub-places.ts'

/** The day from which readers have had the text as it stands. */
export const dayOf = ({ publishedAt, writtenOn }: Pick<ShownArticle, 'publishedAt' | 'writtenOn'>): string =>
  publishedAt ?? writtenOn ?? ''

const newestFirst = (articles: readonly ShownArticle[]): ShownArticle[] =>
  articles.toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)) || a.order - b.order)

/** The news, newest first. */
export const newsOf = (articles: readonly ShownArticle[]): ShownArticle[] =>
  newestFirst(articles.filter(({ kind }) => kind === 'news'))

/** Texts that were published here, newest first: what came with the program is no change. */
export const changesOf = (articles: readonly ShownArticle[], language: Language): ShownArticle[] =>
  newestFirst(
    articles.filter(
      (article) => article.kind !== 'news' && article.publishedAt !== null && placeOf(article, language) !== null,
    ),
  )
