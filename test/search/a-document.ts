import type { SearchDocument } from '#shared/search/search-document.ts'

/** A text of the hub in Swedish, of which only the title says something. */
export const aDocument = (some: Partial<SearchDocument> = {}): SearchDocument => ({
  id: 'one',
  kind: 'article',
  language: 'sv',
  title: 'Validering',
  words: '',
  lead: '',
  body: '',
  url: '/validering',
  date: null,
  weight: 1,
  ...some,
})
