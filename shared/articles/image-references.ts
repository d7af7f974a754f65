import type { Language } from '#shared/platform/language.ts'
import { languages } from '#shared/platform/language.ts'
import type { ArticleContent } from './article-record.ts'

/** The words before the address may hold brackets, in pairs or after a backslash. */
const reference = /!\[(?:\\.|[^[\]\\]|\[[^\]]*\])*\]\(\s*<?([^\s)>]+)/g

/** The addresses of all pictures in a Markdown text, in the order they come. */
export const imageAddressesIn = (markdown: string): string[] =>
  [...markdown.matchAll(reference)].flatMap(([, to]) => to ?? [])

/** The id of one of our own pictures in an address, or null. */
export const imageIdIn = (address: string): string | null => /^bild:([\w-]{22})$/.exec(address)?.[1] ?? null

/** All Markdown of a content in one language. */
const markdownIn = ({ texts }: Pick<ArticleContent, 'texts'>, language: Language): string[] =>
  Object.values(texts[language].sections)

/** The ids of the pictures that a content shows, each once. */
export const imagesUsedIn = (content: Pick<ArticleContent, 'texts'>): string[] => [
  ...new Set(
    languages
      .flatMap((language) => markdownIn(content, language))
      .flatMap(imageAddressesIn)
      .flatMap((address) => imageIdIn(address) ?? []),
  ),
]
