import type { SearchIndex } from './build-index.ts'
import { findDocuments } from './find-documents.ts'
import { parseQuery } from './parse-query.ts'
import type { SearchDocument, SearchKind } from './search-document.ts'
import { markedText, type Piece, snippetOf } from './snippet.ts'
import { suggestQuery } from './suggest-query.ts'
import { termsIn, wantedOf } from './wanted.ts'

/** So many results stand on a page. */
export const pageSize = 10

export type Result = Pick<SearchDocument, 'id' | 'kind' | 'url' | 'date'> & { title: Piece[]; snippet: Piece[] }

/** What was asked for. Pages count from 1. */
export type SearchRequest = { written: string; kind: SearchKind | null; page: number }

export type SearchAnswer = {
  /** What was searched for, and whether it was longer. */
  text: string
  isCut: boolean
  /** How many are found of the kind that is asked for, and of each kind. */
  total: number
  counts: Partial<Record<SearchKind, number>>
  page: number
  pages: number
  results: Result[]
  /** No page has all the words: those that are shown have some of them. */
  isPartial: boolean
  /** What was probably meant; offered, and not done. */
  suggestion: string | null
}

/** Searches an index. A page that is not there is the last one. */
export const search = (index: SearchIndex, { written, kind, page }: SearchRequest): SearchAnswer => {
  const query = parseQuery(written)
  const wanted = wantedOf(index, query)
  const found = findDocuments(index, query, wanted)
  const counts: SearchAnswer['counts'] = {}
  for (const { document } of found) counts[document.kind] = (counts[document.kind] ?? 0) + 1
  const ofKind = kind === null ? found : found.filter(({ document }) => document.kind === kind)
  const pages = Math.max(1, Math.ceil(ofKind.length / pageSize))
  const shown = Math.min(Math.max(1, page), pages)
  const hits = new Set(wanted.flatMap(termsIn))
  return {
    text: query.text,
    isCut: query.isCut,
    total: ofKind.length,
    counts,
    page: shown,
    pages,
    results: ofKind.slice((shown - 1) * pageSize, shown * pageSize).map(({ document }) => ({
      id: document.id,
      kind: document.kind,
      url: document.url,
      date: document.date,
      title: markedText(index, document.title, hits),
      snippet: snippetOf(index, document, hits),
    })),
    isPartial: found.length > 0 && !found.some(({ hasAll }) => hasAll),
    suggestion: suggestQuery(index, query),
  }
}
