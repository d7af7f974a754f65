import { stemmer as englishStem } from '@orama/stemmers/english'
import { stemmer as swedishStem } from '@orama/stemmers/swedish'
import type { Language } from '#shared/platform/language.ts'

/** The shortest that an ending is taken from here, in letters. */
const shortest = 6

/**
 * What Snowball's Swedish leaves that our texts need: the verb and its noun are the same word to who searches (validera, validering; bedöma, bedömning), and so are skola and skolan, formell and formellt.
 */
const swedishEndings = [
  [/(.{4})n?ing$/, '$1'],
  [/(.{4})an$/, '$1'],
  [/(er)at$/, '$1'],
  [/(al|ll|ig|isk)t$/, '$1'],
  [/([bdgkpst])n$/, '$1'],
] as const

const swedishStep = (word: string): string => {
  const stem = swedishStem(word)
  // Five letters are enough for the last of them: kostnad gives kostn, and kostar kost.
  if (stem.length < shortest - 1) return stem
  return swedishEndings.reduce(
    (left, [ending, kept], index) =>
      left.length < (index === swedishEndings.length - 1 ? shortest - 1 : shortest) ? left : left.replace(ending, kept),
    stem,
  )
}

/** Less than this says nothing any more: erfarenhet is left as erfaren. */
const shortestStem = 4

/** Ending upon ending is taken off (valideringarna, validering, valider), so that all forms of a word meet. */
const swedish = (word: string): string => {
  let stem = swedishStep(word)
  for (;;) {
    const next = swedishStep(stem)
    if (next === stem || next.length < shortestStem) return stem
    stem = next
  }
}

/** American spelling as British; size and prize are too short to be meant. */
const british = (word: string): string =>
  word.length < 7 ? word : word.replace(/([iy])z(e[drs]?|ers|ing|ations?)$/, '$1s$2')

/** To recognise and its recognition, which all this is about, are one word too. */
const english = (word: string): string => englishStem(british(word)).replace(/gnis$/, 'gni')

const stems = { sv: swedish, en: english } as const

/** Enough for all words of a large corpus; then it begins again. */
const mostKept = 50_000

/** The stem of a word in a language, remembered. Words with a digit are their own stem. */
export const createStemmer = (language: Language): ((word: string) => string) => {
  const known = new Map<string, string>()
  return (word) => {
    const found = known.get(word)
    if (found !== undefined) return found
    if (known.size > mostKept) known.clear()
    const stem = /\d/.test(word) ? word : stems[language](word)
    known.set(word, stem)
    return stem
  }
}

export type Stem = ReturnType<typeof createStemmer>
