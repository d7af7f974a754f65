import type { ArticleImage, WordsOfPictures } from '#shared/articles/image.ts'
import type { Language } from '#shared/platform/language.ts'
import { pathTo } from '../paths.ts'
import type { ShownImage } from './tame-markdown.ts'

/** The pictures that a text may show, as Markdown finds them. `editors`: those who write see pictures that no published text shows yet. `checked`: what is said of pictures in the edition that is shown, which what is said of them now does not change. */
export const shownImages = (
  images: ReadonlyMap<string, ArticleImage>,
  language: Language,
  audience: 'public' | 'editors' = 'public',
  checked: WordsOfPictures = {},
): ReadonlyMap<string, ShownImage> =>
  new Map(
    [...images.values()].flatMap(({ id, file, width, height, ...now }) => {
      if (file.state !== 'accepted' || width === null || height === null) return []
      const { alt, isDecoration } = checked[id] ?? now
      const route = audience === 'public' ? 'publishedImage' : 'articleImageFile'
      // One address in both languages: it is kept for good wherever it has been fetched.
      const address = pathTo(route, 'sv', { image: id })
      return [[id, { address, alt: isDecoration ? '' : alt[language], width, height }]]
    }),
  )
