import { queryLimits } from './query-limits.ts'
import { tokensOf } from './tokens.ts'

/** What somebody searches for. */
export type ParsedQuery = {
  /** As she wrote it, on one line and cut to its longest. */
  text: string
  isCut: boolean
  /** The words outside quotation marks, normalised, in order. */
  words: readonly string[]
  /** What stands in quotation marks: words that must stand together, as they are. */
  phrases: readonly (readonly string[])[]
  /** Whether the last word may be the beginning of a longer one: nothing stands after it. */
  isOpen: boolean
}

const quoted = /["“”„»«]([^"“”„»«]*)["“”„»«]/g

/** Reads what was written. Anything can be searched for: what is no letter or digit only parts words. */
export const parseQuery = (written: string): ParsedQuery => {
  const line = written
    .slice(0, queryLimits.length * 2)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
  const text = line.slice(0, queryLimits.length).toWellFormed().trim()
  const phrases = [...text.matchAll(quoted)]
    .map(([, inside = '']) => tokensOf(inside))
    .filter((words) => words.length > 0)
  const words = tokensOf(text.replace(quoted, ' '))
  const isTooMany = words.length > queryLimits.words || phrases.length > queryLimits.words
  return {
    text,
    isCut: line.length > text.length || written.trim().length > queryLimits.length * 2 || isTooMany,
    words: words.slice(0, queryLimits.words),
    phrases: phrases.slice(0, queryLimits.words),
    isOpen: /[\p{L}\p{N}]$/u.test(text),
  }
}
