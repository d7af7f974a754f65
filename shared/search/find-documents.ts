import type { Query } from 'minisearch'
import type { SearchIndex } from './build-index.ts'
import type { ParsedQuery } from './parse-query.ts'
import type { SearchDocument, SearchedField } from './search-document.ts'
import type { Wanted } from './wanted.ts'

/** How much a word counts by where it stands. */
const fieldWeights = { title: 6, words: 4, lead: 2, body: 1 } as const satisfies Record<SearchedField, number>

/** The factor of a document whose title says what was searched for and nothing else. */
const titleIsQuery = 3

/** When fewer documents than this have every word, those that have some of them follow. */
const enough = 5

/** The document, and whether it has everything that was asked for. */
export type Found = { document: SearchDocument; score: number; hasAll: boolean }

const boosted = (weight: number) => ({
  boost: Object.fromEntries(Object.entries(fieldWeights).map(([field, own]) => [field, own * weight])),
})

const queryOf = (wanted: Wanted, weight: number): Query => {
  const own = weight * wanted.weight
  if ('term' in wanted) return { queries: [wanted.term], ...boosted(own) }
  if ('all' in wanted) return { combineWith: 'AND', queries: wanted.all.map((one) => queryOf(one, own)) }
  return { combineWith: 'OR', queries: wanted.any.map((one) => queryOf(one, own)) }
}

type Scored = { id: string; score: number }

const run = ({ index, documents }: SearchIndex, wanted: readonly Wanted[], combineWith: 'AND' | 'OR'): Scored[] => {
  if (wanted.length === 0) return []
  return index.search(
    { combineWith, queries: wanted.map((one) => queryOf(one, 1)) },
    {
      // The words are terms of the index already.
      tokenize: (term) => [term],
      processTerm: (term) => term,
      boostDocument: (id: string) => documents.get(id)?.document.weight ?? 1,
    },
  )
}

const hasPhrases = (index: SearchIndex, id: string, phrases: ParsedQuery['phrases']): boolean => {
  const text = index.documents.get(id)?.text ?? ''
  return phrases.every((words) => text.includes(` ${words.join(' ')} `))
}

/**
 * The documents that are found, the best first: those that have all that is wanted, and where they are few, those that have some of it. What stands in quotation marks must stand in each of them.
 */
export const findDocuments = (index: SearchIndex, query: ParsedQuery, wanted: readonly Wanted[]): Found[] => {
  const { phrases } = query
  const all: Scored[] =
    wanted.length > 0
      ? run(index, wanted, 'AND')
      : phrases.length > 0
        ? [...index.documents.keys()].map((id) => ({ id, score: 1 }))
        : []
  const isFitting = ({ id }: Scored) => hasPhrases(index, id, phrases)
  const whole = all.filter(isFitting)
  const isInWhole = new Set(whole.map(({ id }) => id))
  const partial =
    whole.length < enough && wanted.length > 1
      ? run(index, wanted, 'OR').filter((one) => !isInWhole.has(one.id) && isFitting(one))
      : []
  const asked = index.gistOf([...query.words, ...phrases.flat()])
  const found =
    (hasAll: boolean) =>
    (scored: Scored): Found[] => {
      const known = index.documents.get(scored.id)
      if (!known) return []
      const { document, gist } = known
      const factor = gist === asked ? titleIsQuery : 1
      return [{ document, score: scored.score * factor, hasAll }]
    }
  const ranked = (list: Found[]) => list.toSorted((one, other) => other.score - one.score)
  return [...ranked(whole.flatMap(found(true))), ...ranked(partial.flatMap(found(false)))]
}
