import { imagesUsedIn } from '#shared/articles/image-references.ts'
import type { ShownArticle } from '#shared/articles/shown-article.ts'
import type { Language } from '#shared/platform/language.ts'
import { shownImages } from '../articles/shown-images.ts'
import type { ShownImage } from '../articles/tame-markdown.ts'
import type { WebDeps } from '../deps.ts'

export type BlockImages = Record<Language, ReadonlyMap<string, ShownImage>>

const none: BlockImages = { sv: new Map(), en: new Map() }

/** The pictures that a region's page may show: those of the building blocks, as they were checked with them. Most blocks show none, and then nothing is read. */
export const blockImages = async (
  { articles }: Pick<WebDeps, 'articles'>,
  blocks: readonly ShownArticle[],
): Promise<BlockImages> => {
  const ids = new Set(blocks.flatMap(imagesUsedIn))
  if (ids.size === 0) return none
  const checked = Object.assign({}, ...blocks.map(({ pictures }) => pictures))
  const all = await (await articles.images()).byId()
  const images = new Map([...all].filter(([id]) => ids.has(id)))
  return { sv: shownImages(images, 'sv', 'public', checked), en: shownImages(images, 'en', 'public', checked) }
}
