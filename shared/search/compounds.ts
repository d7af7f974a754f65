import type { Stem } from './stem.ts'

/** The shortest part, the shortest word that is taken apart, in letters; the most parts. */
const limits = { part: 4, word: 8, parts: 4 } as const

/** A derived word that looks as a compound: erfarenhet is not about an enhet, and ändringar are no ring. */
const isDerived = (first: string, rest: string): boolean =>
  /^(?:n?ing|ring|ende|ella)/.test(rest) || (rest.startsWith('enhet') && /[ae]r$/.test(first))

/** They stand before verbs too, and say nothing of their own there: företag, genomgång. */
const particles = new Set(['före', 'genom', 'redo', 'samman', 'till', 'under', 'utan', 'vidare', 'över'])

/** Takes words apart by the words that stand alone in the corpus. */
export type SplitCompound = (word: string) => readonly string[]

/** The word that a first part is of: as it stands, with a linking -s- (valideringssamordnare), or without its last vowel (skolledare). */
const standsAlone = (part: string, isKnown: (word: string) => boolean): string | null => {
  if (isKnown(part)) return part
  if (part.endsWith('s') && part.length > limits.part && isKnown(part.slice(0, -1))) return part.slice(0, -1)
  for (const vowel of ['a', 'e']) if (isKnown(part + vowel)) return part + vowel
  return null
}

type Known = { alone: (word: string) => boolean; last: (word: string) => boolean }

const split = (word: string, known: Known, left: number): readonly string[] => {
  // The longest first part that leaves a known rest: handlings + plan before hand + lingsplan.
  for (let at = word.length - limits.part; at >= limits.part; at -= 1) {
    const rest = word.slice(at)
    const first = standsAlone(word.slice(0, at), known.alone)
    if (first === null || isDerived(first, rest)) continue
    if (known.last(rest)) return [first, rest]
    const deeper = left > 2 ? split(rest, known, left - 1) : []
    if (deeper.length > 0) return [first, ...deeper]
  }
  return []
}

/**
 * Makes the splitter of Swedish compounds from the words that stand alone somewhere: with the longest first part, and the last in any inflection. A word that is no compound of known words has no parts. What was
 * found is remembered.
 */
export const createCompoundSplitter = (words: Iterable<string>, stem: Stem): SplitCompound => {
  const alone = new Set<string>()
  const stems = new Set<string>()
  for (const word of words) {
    if (word.length < limits.part || /\d/.test(word) || particles.has(word)) continue
    alone.add(word)
    stems.add(stem(word))
  }
  const isKnown = {
    alone: (part: string) => alone.has(part),
    last: (part: string) => alone.has(part) || stems.has(stem(part)),
  }
  const known = new Map<string, readonly string[]>()
  return (word) => {
    if (word.length < limits.word || /\d/.test(word)) return []
    const found = known.get(word)
    if (found) return found
    const parts = split(word, isKnown, limits.parts)
    known.set(word, parts)
    return parts
  }
}
