import type { Language } from '#shared/platform/language.ts'
import { type ArticleKind, articleKinds, type ShippedArticle } from './article.ts'
import { articleLimits } from './article-record.ts'

/** Whether it can be the last part of an address: lower case letters a to z, digits, single hyphens. */
export const isSlug = (word: string): boolean =>
  word.length <= articleLimits.slug && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(word)

/** The last part of an address from a title; empty when nothing of it can be used. */
export const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, articleLimits.slug)
    .replace(/^-+|-+$/g, '')

/** Addresses beside those of the basic texts that the site's own pages have. */
const reserved = new Set(
  [
    'ord mallar nytta vagledning hitta-ratt sok aktorer byggstenar nyheter lag lagen fyra-steg bilder myter region regioner',
    'words templates benefit guidance find-your-way search actors blocks news law the-law four-steps images myths region regions',
  ].flatMap((words) => words.split(' ')),
)

/** Whether the address is one of the site's own pages, or of a text that came with the program. */
export const isTakenSlug = (
  { id, kind, language, slug }: { id: string; kind: ArticleKind; language: Language; slug: string },
  shipped: readonly ShippedArticle[],
): boolean =>
  (kind === articleKinds[0] && reserved.has(slug)) ||
  shipped.some((one) => one.id !== id && one.kind === kind && one.slug[language] === slug)
