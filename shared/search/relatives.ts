import type { SplitCompound } from './compounds.ts'
import type { Stem } from './stem.ts'
import { folded } from './tokens.ts'

/** Which other stems of a corpus a stem leads to. */
export type Relatives = {
  /** Those that are the same but for å, ä and ö. */
  withMarks(stem: string): readonly string[]
  /** Those of the compounds that it is a part of, the commonest first. */
  compoundsOf(stem: string): readonly string[]
}

/** The most compounds that one word leads to: validering is in very many. */
const mostCompounds = 40

const add = (map: Map<string, Set<string>>, key: string, stem: string): void => {
  const known = map.get(key)
  if (known) known.add(stem)
  else map.set(key, new Set([stem]))
}

/** Finds the relatives among the words of a corpus, given the commonest first. They are looked up when somebody searches: in the index every word stands once, as its stem. */
export const createRelatives = (words: Iterable<string>, stem: Stem, split: SplitCompound): Relatives => {
  const marked = new Map<string, Set<string>>()
  const compounds = new Map<string, Set<string>>()
  for (const word of words) {
    const own = stem(word)
    const plain = folded(own)
    if (plain !== own) add(marked, plain, own)
    for (const part of split(word))
      for (const one of [part, ...split(part)]) if (stem(one) !== own) add(compounds, stem(one), own)
  }
  return {
    withMarks: (own) => [...(marked.get(own) ?? [])],
    compoundsOf: (own) => [...(compounds.get(own) ?? [])].slice(0, mostCompounds),
  }
}
