import type { SearchIndex } from './build-index.ts'
import type { ParsedQuery } from './parse-query.ts'
import { isStopWord } from './stop-words.ts'
import { placedTokens } from './tokens.ts'

/** Whether the search can do something with the word. */
const isKnown = ({ stem, split, frequency, relatives, language }: SearchIndex, word: string): boolean => {
  const own = stem(word)
  return (
    isStopWord(word, language) ||
    /\d/.test(word) ||
    frequency(own) > 0 ||
    relatives.withMarks(own).length > 0 ||
    relatives.compoundsOf(own).length > 0 ||
    split(word).length > 0
  )
}

/** What was probably meant, where a word is in no document but one is near it; null where there is nothing to offer. */
export const suggestQuery = (index: SearchIndex, { text, isOpen }: ParsedQuery): string | null => {
  const placed = placedTokens(text)
  const replaced = placed.map(({ token }, at) => {
    const isBeginning = isOpen && at === placed.length - 1 && index.vocabulary.beginningWith(token, 1).length > 0
    return isBeginning || isKnown(index, token) ? null : index.vocabulary.nearest(token)
  })
  if (replaced.every((one) => one === null)) return null
  return placed.reduceRight(
    (left, { start, end }, at) => (replaced[at] ? left.slice(0, start) + replaced[at] + left.slice(end) : left),
    text,
  )
}
