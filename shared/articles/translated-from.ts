import type { ArticleText } from './article.ts'
import { type Article, translationIsOlder } from './article-record.ts'
import { type ArticleStore, findTranslatedFrom } from './article-store.ts'
import { editionOf } from './content-of.ts'

/** The Swedish text as it was when the English was last written or found to hold, where it has been changed since; null where it has not, or where that text is not known. */
export const translatedFrom = async (articles: ArticleStore, article: Article): Promise<ArticleText | null> => {
  const { id, changed, isShipped } = article
  if (!translationIsOlder(changed)) return null
  if (changed.en === null) return isShipped ? ((await editionOf(articles, id, 0))?.article.texts.sv ?? null) : null
  const from = await findTranslatedFrom(articles.store, id)
  return from?.at === changed.en.at ? from.text : null
}
