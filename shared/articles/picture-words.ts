import { isDeepStrictEqual } from 'node:util'
import type { Actor } from '#shared/platform/store.ts'
import type { Article, ArticleContent } from './article-record.ts'
import type { ArticleStore } from './article-store.ts'
import { publishedEdition, workingContent } from './content-of.ts'
import type { ArticleImage, WordsOfPictures } from './image.ts'
import { imagesUsedIn } from './image-references.ts'
import { imagesById } from './image-store.ts'

/** What is said now of the pictures that a content shows. */
export const wordsOfPictures = (
  content: Pick<ArticleContent, 'texts'>,
  images: ReadonlyMap<string, ArticleImage>,
): WordsOfPictures =>
  Object.fromEntries(
    imagesUsedIn(content).flatMap((id) => {
      const image = images.get(id)
      return image ? [[id, { alt: image.alt, isDecoration: image.isDecoration }]] : []
    }),
  )

/** The pictures of which something else is said than readers have met. */
const changed = (now: WordsOfPictures, shown: WordsOfPictures): string[] =>
  Object.keys(now).filter((id) => !isDeepStrictEqual(now[id], shown[id]))

/** Who wrote those words that readers have not met: none of them checks the text. */
export const writersOfPictures = (
  images: ReadonlyMap<string, ArticleImage>,
  now: WordsOfPictures,
  shown: WordsOfPictures,
): Actor[] =>
  changed(now, shown).flatMap((id) => {
    const image = images.get(id)
    return image ? [image.describedBy ?? image.addedBy] : []
  })

/** Whether something else is said now of a picture in a text than its readers meet. Editions from before the words were kept with them follow the picture. */
export const hasNewPictureWords = async (articles: ArticleStore, article: Article): Promise<boolean> => {
  const content = await workingContent(articles, article)
  if (imagesUsedIn(content).length === 0) return false
  const shown = (await publishedEdition(articles, article))?.article.pictures
  return shown !== undefined && changed(wordsOfPictures(content, await imagesById(articles.store)), shown).length > 0
}
