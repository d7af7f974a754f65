import type { ListedActor } from '#shared/actors/listed-actor.ts'
import type { ArticleKind } from '#shared/articles/article.ts'
import type { ShownArticle } from '#shared/articles/shown-article.ts'
import type { Word } from '#shared/articles/word-list.ts'
import { type Language, languages } from '#shared/platform/language.ts'

/** Where a link stands. */
export type LinkPlace =
  | { kind: 'article'; id: string; articleKind: ArticleKind; language: Language | null }
  | { kind: 'actor'; id: string }
  | { kind: 'word'; id: string }

/** Addresses in Markdown: in a link's parentheses, between angle brackets, or bare. What follows a bare one as punctuation is not part of it. */
const inMarkdown = (text: string): string[] =>
  [...text.matchAll(/https?:\/\/(?:[^\s<>()[\]"`]|\([^\s()]*\))+/g)].map(([url]) => url.replace(/[.,;:!?*_]+$/, ''))

/** Every address of another site in what anyone may read, with where it stands. */
export const linksIn = ({
  articles,
  actors,
  words,
}: {
  articles: readonly ShownArticle[]
  actors: readonly ListedActor[]
  words: readonly Word[]
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
  return places
}
