import type { Language } from '#shared/platform/language.ts'

export type Link = { rel: string; hreflang: Language; href: string }

/** What the answers say of where they come from. */
export type PxSite = {
  /** The API's own address, `https://…/api/px/v2`. */
  base: string
  /** The site's, without a slash at its end. */
  origin: string
  /** The e-mail address for questions. */
  contact: string
  version: string
}

type Query = Readonly<Record<string, string | number>>

/** The address of something in the API; the language first, then the rest of the query. */
export const addressOf = ({ base }: PxSite, path: string, language: Language, query: Query = {}): string => {
  const search = new URLSearchParams({ lang: language })
  for (const [name, value] of Object.entries(query)) search.set(name, String(value))
  return `${base}${path}?${search}`
}

export const linkTo = (site: PxSite, rel: string, path: string, language: Language, query?: Query): Link => ({
  rel,
  hreflang: language,
  href: addressOf(site, path, language, query),
})

const tablePath = (id: string, part = ''): string => `/tables/${encodeURIComponent(id)}${part}`

/** A table's own links; `self` is the one asked for. */
export const tableLinks = (site: PxSite, id: string, language: Language): Link[] => [
  linkTo(site, 'self', tablePath(id), language),
  linkTo(site, 'metadata', tablePath(id, '/metadata'), language),
  linkTo(site, 'data', tablePath(id, '/data'), language),
]
