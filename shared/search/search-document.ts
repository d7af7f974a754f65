import type { Language } from '#shared/platform/language.ts'

/**
 * What is found. `article`: a text of the information hub. `word`: one of the word list. `region`: a region's public page. `report`: a status report or one of the project's own. `figure`: a key figure or
 * a table of statistics. `area`: an area of the mapping. `barrier`: a national barrier. `result`: what a survey or interviews showed. `page`: what the service says of itself, its training and its lists.
 */
export const searchKinds = [
  'article',
  'word',
  'actor',
  'region',
  'event',
  'report',
  'figure',
  'area',
  'barrier',
  'result',
  'page',
] as const
export type SearchKind = (typeof searchKinds)[number]

/** One page, or part of one, as the search knows it. Texts are plain, without marks. */
export type SearchDocument = {
  /** Unique among those of its language. */
  id: string
  kind: SearchKind
  language: Language
  title: string
  /** What else it goes by: other names, older words, abbreviations. It is searched and never shown. */
  words: string
  lead: string
  body: string
  url: string
  /** The day that it is of, or was last changed (YYYY-MM-DD); null where there is none. */
  date: string | null
  /** How much it counts beside others that have the same words; 1 for most. */
  weight: number
}

/** The fields that are searched, the most telling first. */
export const searchedFields = ['title', 'words', 'lead', 'body'] as const
export type SearchedField = (typeof searchedFields)[number]
