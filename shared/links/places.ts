import type { ListedActor } from '#shared/actors/listed-actor.ts'
import type { ArticleKind } from '#shared/articles/article.ts'
import type { ShownArticle } from '#shared/articles/shown-article.ts'
import type { Word } from '#shared/articles/word-list.ts'
import { type Language, type Localized, languages } from '#shared/platform/language.ts'
import type { PageKey, ShownPage } from '#shared/region-pages/page-record.ts'
import type { PageContent } from '#shared/region-pages/region-page.ts'
import type { ShownPages } from '#shared/region-pages/region-pages.ts'

/** Where a link stands. */
export type LinkPlace =
  | { kind: 'article'; id: string; articleKind: ArticleKind; language: Language | null }
  | { kind: 'actor'; id: string }
  | { kind: 'word'; id: string }
  | { kind: 'region-page'; id: string }

const address = /(?:https?:\/\/|(?<![\p{L}\p{N}@./_-])www\.)(?:[^\s<>()[\]"`]|\([^\s()]*\))+/giu

/** Addresses in Markdown: in a link's parentheses, between angle brackets, or bare; a bare one may begin with www. What follows a bare one as punctuation is not part of it. */
const inMarkdown = (text: string): string[] =>
  [...text.matchAll(address)].map(([found]) => {
    const url = found.replace(/[.,;:!?*_]+$/, '')
    return /^www/i.test(url) ? `http://${url}` : url
  })

/** The regions' pages as anyone reads them. One query, and a read for each that is published. */
export const readPages = async (pages: Pick<ShownPages, 'summaries' | 'shown'>): Promise<ShownPage[]> => {
  const found = await Promise.all((await pages.summaries()).map(({ regionCode }) => pages.shown(regionCode)))
  return found.filter((page) => page !== null)
}

/** Addresses in a text in both languages, each once. */
export const linksOfText = (text: Localized): string[] => [
  ...new Set(languages.flatMap((language) => inMarkdown(text[language]))),
]

/** Addresses in what a region has written itself, by what can be written apart; those in building blocks that it refers to are the hub's. */
export const linksOfPage = ({ contact, role, news, parts }: PageContent): Map<PageKey, string[]> =>
  new Map([
    ['contact', contact.web === '' ? [] : [contact.web]],
    ['role', linksOfText(role)],
    ['news', linksOfText(news)],
    ...parts.map(({ id, ...part }): [PageKey, string[]] => [
      id,
      part.kind === 'reference' ? [] : linksOfText(part.body),
    ]),
  ])

/** Every address of another site in what anyone may read, with where it stands. */
export const linksIn = ({
  articles,
  actors,
  words,
  pages,
}: {
  articles: readonly ShownArticle[]
  actors: readonly ListedActor[]
  words: readonly Word[]
  pages: readonly ShownPage[]
}): Map<string, LinkPlace[]> => {
  const places = new Map<string, LinkPlace[]>()
  const add = (url: string | null | undefined, place: LinkPlace) => {
    if (url) places.set(url, [...(places.get(url) ?? []), place])
  }
  for (const { id, kind: articleKind, texts, sources } of articles) {
    for (const { url } of sources) add(url, { kind: 'article', id, articleKind, language: null })
    for (const language of languages)
      for (const url of new Set(Object.values(texts[language].sections).flatMap(inMarkdown)))
        add(url, { kind: 'article', id, articleKind, language })
  }
  for (const { id, address, source } of actors)
    for (const url of new Set([address, source?.url])) add(url, { kind: 'actor', id })
  for (const { id, source } of words) add(source?.url, { kind: 'word', id })
  for (const { regionCode, content } of pages)
    for (const url of new Set([...linksOfPage(content).values()].flat()))
      add(url, { kind: 'region-page', id: regionCode })
  return places
}
