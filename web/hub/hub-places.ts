import type { ArticleKind } from '#shared/articles/article.ts'
import type { ShownArticle } from '#shared/articles/shown-article.ts'
import type { Language } from '#shared/platform/language.ts'
import { pathTo } from '../paths.ts'

/** The text that the hub's own page shows; its address leads there. */
export const hubArticleId = 'what-is-validation'

/** Where a text is read; null for a building block, which is read where regions have put it. */
export const placeOf = (
  { kind, slug, id }: { kind: ArticleKind; slug: ShownArticle['slug']; id: string },
  language: Language,
): string | null => {
  const params = { slug: slug[language] }
  if (kind === 'audience') return pathTo('audience', language, params)
  if (kind === 'guide') return pathTo('guide', language, params)
  if (kind === 'news') return pathTo('hubNewsItem', language, params)
  if (kind === 'block') return null
  return id === hubArticleId ? pathTo('hub', language) : pathTo('hubArticle', language, params)
}
