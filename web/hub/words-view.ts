import type { Word } from '#shared/articles/word-list.ts'
import type { Language } from '#shared/platform/language.ts'

const collators = { sv: new Intl.Collator('sv'), en: new Intl.Collator('en') } as const

/** A text without accents and case: what is typed finds a word whichever way it is written. */
const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** All by which a search finds the word: in both languages its term and other words, and in the page's own what it means. */
export const wordsOf = ({ term, definition, otherWords }: Word, language: Language): string =>
  [term.sv, term.en, ...otherWords.sv, ...otherWords.en, definition[language]].join(' ')

const letterOf = (term: string): string => (term[0] ?? '').toLocaleUpperCase('sv')

export type LetterGroup = { letter: string; words: Word[] }

export type WordsView = {
  /** Every letter that some word begins with. */
  letters: string[]
  groups: LetterGroup[]
  count: number
}

const grouped = (words: readonly Word[], language: Language): LetterGroup[] => {
  const sorted = words.toSorted((a, b) => collators[language].compare(a.term[language], b.term[language]))
  const groups: LetterGroup[] = []
  for (const word of sorted) {
    const letter = letterOf(word.term[language])
    const last = groups.at(-1)
    if (last?.letter === letter) last.words.push(word)
    else groups.push({ letter, words: [word] })
  }
  return groups
}

/** The word list under its letters, in the order of the language; only words that have `search` somewhere, and of these only those that begin with `letter`. */
export const wordsView = (
  words: readonly Word[],
  { language, search, letter }: { language: Language; search: string; letter: string },
): WordsView => {
  const wanted = bare(search.trim())
  const fitting = words.filter(
    (word) =>
      bare(wordsOf(word, language)).includes(wanted) && (letter === '' || letterOf(word.term[language]) === letter),
  )
  return {
    letters: grouped(words, language).map((group) => group.letter),
    groups: grouped(fitting, language),
    count: fitting.length,
  }
}
