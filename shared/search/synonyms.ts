import type { Word } from '#shared/articles/word-list.ts'
import type { Language } from '#shared/platform/language.ts'
import type { Stem } from './stem.ts'
import { isStopWord } from './stop-words.ts'
import { folded, tokensOf } from './tokens.ts'

/** What the words from a place in a query also go by, each name as the stems of its telling words in order, and how many of the query's words that is for; null for nothing. */
export type SynonymsOf = (
  words: readonly string[],
  at: number,
) => { length: number; others: readonly string[][] } | null

/** A term without what comes after a comma: its parts are terms of their own (ESF, Europeiska socialfonden). */
const namesIn = (term: string): string[] =>
  term
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')

/** The most words in a name that is looked for. */
const longestName = 5

const endings = { sv: /(?:(?:[aeo]r)?(?:na)?|e?n|e?t)?s?$/, en: /(?:es|s)?$/ } as const

/** A word without the endings of its kind only: a stem would make validerare the same as validering, which it is no other name for. */
const barely = (word: string, language: Language): string =>
  word.length < 5 ? word : folded(word.replace(endings[language], '').replace(/[ae]$/, ''))

/**
 * Finds what a run of words in a query also goes by: the terms of the word list with their other and older words. The longest name that begins at the place counts. A term with a remark, Validering (före 2023), is
 * another meaning and no other name.
 */
export const createSynonyms = (words: readonly Word[], language: Language, stem: Stem): SynonymsOf => {
  const groups = new Map<string, string[][]>()
  const telling = (name: string) => tokensOf(name).filter((word) => !isStopWord(word, language))
  // Without å, ä and ö, so that who has no such keys is helped too.
  const keyOf = (name: readonly string[]) => name.map((word) => barely(word, language)).join(' ')
  for (const { term, otherWords } of words) {
    if (term[language].endsWith(')')) continue
    const names = [...namesIn(term[language]), ...otherWords[language]].map(telling).filter(({ length }) => length > 0)
    for (const name of names) {
      const key = keyOf(name)
      const others = names.filter((other) => keyOf(other) !== key).map((other) => other.map(stem))
      groups.set(key, [...(groups.get(key) ?? []), ...others])
    }
  }
  return (asked, at) => {
    for (let length = Math.min(longestName, asked.length - at); length > 0; length -= 1) {
      const others = groups.get(keyOf(asked.slice(at, at + length)))
      if (others && others.length > 0) return { length, others }
    }
    return null
  }
}
