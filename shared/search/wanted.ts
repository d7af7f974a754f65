import type { SearchIndex } from './build-index.ts'
import type { ParsedQuery } from './parse-query.ts'
import { isStopWord } from './stop-words.ts'

/** What a document must have: a term, all of some, or any of some. `weight` says how much it counts beside the word as it was written. */
export type Wanted =
  | { term: string; weight: number }
  | { all: readonly Wanted[]; weight: number }
  | { any: readonly Wanted[]; weight: number }

/** How much the ways count in which a word can be found. */
const weights = { folded: 0.7, part: 0.3, parts: 0.4, beginning: 0.4, synonym: 0.35, joined: 1 } as const

/** A word of fewer letters is no beginning of others; the most words that it begins. */
const beginning = { shortest: 3, most: 12 } as const

const term = (word: string, weight = 1): Wanted => ({ term: word, weight })

const anyOf = (ways: readonly Wanted[]): Wanted => ({ any: ways, weight: 1 })

/** How telling a term is that so many of all documents have: the part of BM25 that does not depend on the document. */
const rarity = (all: number, having: number): number => Math.log(1 + (all - having + 0.5) / (having + 0.5))

/** Another way to find a word (`own`), which counts as if it were as common as that: else one that is rare, as a part of compounds, would count for more than the word itself. */
const otherWay = ({ documents, frequency }: SearchIndex, own: string, other: string, weight: number): Wanted => {
  const [common, rare] = [rarity(documents.size, frequency(own)), rarity(documents.size, frequency(other))]
  return term(other, weight * Math.min(1, common / rare))
}

/** A stem as it is, and with less weight within compounds. */
const stemWanted = (index: SearchIndex, own: string): Wanted[] => [
  term(own),
  ...index.relatives.compoundsOf(own).map((compound) => otherWay(index, own, compound, weights.part)),
]

/** A word as it is, and with less weight: within compounds, with å, ä and ö, and for a compound its parts. */
const wordWanted = (index: SearchIndex, word: string): Wanted[] => {
  const { stem, split, relatives } = index
  const own = stem(word)
  const marked = relatives.withMarks(own)
  const parts = split(word)
  return [
    ...stemWanted(index, own),
    ...marked.map((other) => otherWay(index, own, other, weights.folded)),
    ...marked.flatMap((other) =>
      relatives.compoundsOf(other).map((compound) => otherWay(index, own, compound, weights.folded * weights.part)),
    ),
    ...(parts.length === 0
      ? []
      : [{ all: parts.map((part) => anyOf(stemWanted(index, stem(part)))), weight: weights.parts }]),
  ]
}

/** The words that begin so; the longer they are beside it, the less. What is a word already is no beginning. */
const begunWith = (index: SearchIndex, word: string): Wanted[] => {
  const { vocabulary, stem } = index
  if (word.length < beginning.shortest || vocabulary.has(word)) return []
  const own = stem(word)
  const stems = new Set(vocabulary.beginningWith(word, beginning.most).map(stem))
  stems.delete(own)
  return [...stems].map((one) => otherWay(index, own, one, weights.beginning * Math.min(1, word.length / one.length)))
}

/** A run of words with what it also goes by. */
const withSynonyms = (index: SearchIndex, words: readonly string[], own: Wanted[]): Wanted => {
  const known = index.synonymsOf(words, 0)
  if (known?.length !== words.length) return anyOf(own)
  const stems = words.map(index.stem)
  const commonest = stems.toSorted((one, other) => index.frequency(other) - index.frequency(one))[0] ?? ''
  const others = known.others.map(
    (other): Wanted => ({ all: other.map((one) => otherWay(index, commonest, one, 1)), weight: weights.synonym }),
  )
  return anyOf([...own, ...others])
}

/**
 * What is wanted of a document, one for each word that says something: a run of words that is a term of the word list is one, and so are two that are written as one word elsewhere (yrkes bevis). Of a query
 * with nothing but words that stand everywhere, nothing.
 */
export const wantedOf = (index: SearchIndex, { words, phrases, isOpen }: ParsedQuery): Wanted[] => {
  const telling = words.filter((word) => !isStopWord(word, index.language))
  const isLast = (at: number) => isOpen && at === telling.length - 1 && telling[at] === words.at(-1)
  const one = (at: number): Wanted[] => {
    const word = telling[at] ?? ''
    return [...wordWanted(index, word), ...(isLast(at) ? begunWith(index, word) : [])]
  }
  const wanted: Wanted[] = []
  for (let at = 0; at < telling.length; at += 1) {
    const [word = '', next] = telling.slice(at, at + 2)
    const both = next === undefined ? '' : word + next
    const named = index.synonymsOf(telling, at)
    if (named && named.length > 1) {
      const run = telling.slice(at, at + named.length)
      const own: Wanted = { all: run.map((_, step) => anyOf(one(at + step))), weight: 1 }
      wanted.push(withSynonyms(index, run, [own]))
      at += named.length - 1
    } else if (both !== '' && index.vocabulary.has(both)) {
      const apart: Wanted = { all: [anyOf(one(at)), anyOf(one(at + 1))], weight: weights.joined }
      wanted.push(withSynonyms(index, [both], [apart, ...wordWanted(index, both)]))
      at += 1
    } else wanted.push(withSynonyms(index, [word], one(at)))
  }
  const inPhrases = phrases.flat().filter((word) => !isStopWord(word, index.language))
  return [...wanted, ...inPhrases.map((word) => anyOf([term(index.stem(word))]))]
}

/** Every term that is wanted in some way: what is marked in a result. Of another name of several words none is: each alone says something else. */
export const termsIn = (wanted: Wanted): string[] => {
  if ('term' in wanted) return [wanted.term]
  if ('any' in wanted) return wanted.any.flatMap(termsIn)
  return wanted.weight === weights.synonym && wanted.all.length > 1 ? [] : wanted.all.flatMap(termsIn)
}
