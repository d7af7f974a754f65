import { isDeepStrictEqual } from 'node:util'
import type { ArticleImage } from '#shared/articles/image.ts'
import { imagesUsedIn } from '#shared/articles/image-references.ts'
import type { ShownArticle } from '#shared/articles/shown-article.ts'
import type { Language } from '#shared/platform/language.ts'

/** A published text that shows a picture, and whether it says of it what was said before. */
export type UsedIn = { id: string; title: string; hasOlderWords: boolean }

/** The published texts among these that show the picture. */
export const usedIn = (
  articles: readonly ShownArticle[],
  { id, alt, isDecoration }: ArticleImage,
  language: Language,
): UsedIn[] =>
  articles
    .filter((article) => imagesUsedIn(article).includes(id))
    .map((article) => {
      const checked = article.pictures?.[id]
      return {
        id: article.id,
        title: article.texts[language].title,
        hasOlderWords: checked !== undefined && !isDeepStrictEqual(checked, { alt, isDecoration }),
      }
    })
