import { imagesUsedIn } from '#shared/articles/image-references.ts'
import type { ShownArticle } from '#shared/articles/shown-article.ts'
import type { Language } from '#shared/platform/language.ts'
import { shownImages } from '../articles/shown-images.ts'
import type { ShownImage } from '../articles/tame-markdown.ts'
import type { WebDeps } from '../deps.ts'
import { pathTo } from '../paths.ts'
import { createWordLinker, type LinkWords } from './word-links.ts'

/** The linker of terms for one page. */
export const wordLinker = async (deps: WebDeps, language: Language): Promise<LinkWords> =>
  createWordLinker(await deps.articles.words(), {
    language,
    addressOf: (id) => `${pathTo('hubWords', language)}#${id}`,
  })

/** The pictures that a text shows; most show none, and then nothing is read. */
export const imagesOf = async (
  deps: WebDeps,
  article: ShownArticle,
  language: Language,
): Promise<ReadonlyMap<string, ShownImage>> => {
  if (imagesUsedIn(article).length === 0) return new Map()
  return shownImages(await (await deps.articles.images()).byId(), language, 'public', article.pictures)
}
