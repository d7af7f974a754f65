import SearchableMap from 'minisearch/SearchableMap'
import { folded } from './tokens.ts'

/** The words of a corpus as they are written, each with how often. */
export type Vocabulary = {
  has(word: string): boolean
  /** The words that begin so, the commonest first. */
  beginningWith(start: string, most: number): string[]
  /** The known word that is nearest to a misspelt one, or null. */
  nearest(word: string): string | null
}

/** What one slip costs. Which keys lie beside each other is not asked: people write on many keyboards, and by voice. */
const costs = { accent: 0.2, doubled: 0.5, swapped: 0.9, other: 1 } as const

const cheapest = (a: string, b: string): number => {
  if (a === b) return 0
  return folded(a) === folded(b) ? costs.accent : costs.other
}

/** How far a word is from another: letters changed, left out, put in or swapped. A letter too many of the same costs half. */
export const distance = (from: string, to: string): number => {
  const rows: number[][] = [[0]]
  for (let row = 0; row <= from.length; row += 1) {
    const line: number[] = rows[row] ?? []
    rows[row] = line
    for (let column = 0; column <= to.length; column += 1) {
      if (row === 0 && column === 0) continue
      const [a = '', b = ''] = [from[row - 1], to[column - 1]]
      const left =
        row > 0 ? (rows[row - 1]?.[column] ?? 0) + (a === from[row - 2] ? costs.doubled : costs.other) : Infinity
      const put = column > 0 ? (line[column - 1] ?? 0) + (b === to[column - 2] ? costs.doubled : costs.other) : Infinity
      const changed = row > 0 && column > 0 ? (rows[row - 1]?.[column - 1] ?? 0) + cheapest(a, b) : Infinity
      const isSwap = row > 1 && column > 1 && a === to[column - 2] && from[row - 2] === b
      const swapped = isSwap ? (rows[row - 2]?.[column - 2] ?? 0) + costs.swapped : Infinity
      line[column] = Math.min(left, put, changed, swapped)
    }
  }
  return rows[from.length]?.[to.length] ?? Infinity
}

/** How many slips a word of this length may have, in letters changed, left out or put in: a swap is two of them. */
const mostSlips = (length: number): number => (length < 4 ? 0 : length < 6 ? 1 : length < 10 ? 2 : 3)

/** What the slips of a word of this length may cost. */
const mostCost = (length: number): number => (length < 6 ? 1 : length < 10 ? 1.9 : 2.9)

/** Longer words are looked up as they are, and not guessed at. */
const longestGuess = 40

/** The vocabulary of a corpus from its words with their counts. */
export const createVocabulary = (counts: ReadonlyMap<string, number>): Vocabulary => {
  const tree = new SearchableMap<number>()
  for (const [word, count] of counts) tree.set(word, count)
  return {
    has: (word) => counts.has(word),
    beginningWith: (start, most) =>
      [...tree.atPrefix(start)]
        .toSorted(([, one], [, other]) => other - one)
        .slice(0, most)
        .map(([word]) => word),
    nearest(word) {
      if (word.length > longestGuess || /\d/.test(word)) return null
      const near = [...tree.fuzzyGet(word, mostSlips(word.length))]
        .map(([known, [count]]) => ({ known, count, cost: distance(word, known) }))
        .filter(({ cost }) => cost > 0 && cost <= mostCost(word.length))
      const [best] = near.toSorted((one, other) => one.cost - other.cost || other.count - one.count)
      return best?.known ?? null
    },
  }
}
