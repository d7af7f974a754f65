import type { Language } from '#shared/platform/language.ts'
import type { SearchRequest } from '#shared/search/search.ts'
import { searchKinds } from '#shared/search/search-document.ts'
import { pathTo } from '../paths.ts'

/** What an address asks to find. What it says of kind and page that does not exist is left out. */
export const requestIn = (query: URLSearchParams): SearchRequest => {
  const kind = query.get('kind')
  const page = query.get('page') ?? ''
  return {
    written: query.get('q') ?? '',
    kind: searchKinds.find((one) => one === kind) ?? null,
    page: /^\d{1,4}$/.test(page) ? Number(page) : 1,
  }
}

/** Where a search is shown. */
export const addressOfSearch = (language: Language, { written, kind, page }: SearchRequest): string => {
  const query = new URLSearchParams({ q: written })
  if (kind) query.set('kind', kind)
  if (page > 1) query.set('page', String(page))
  return `${pathTo('search', language)}?${query}`
}
