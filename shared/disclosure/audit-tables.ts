import type { Pattern, ProtectionProblem } from './protection-problem.ts'

/** Two tables that are said to agree with all that is published, as changes of the true one at some places. */
export type OtherTables = { places: readonly number[]; highs: readonly number[]; lows: readonly number[] }

/** The sums that each place is part of, with its sign in them. */
const sumsThrough = ({ sums }: ProtectionProblem): Map<number, (readonly [sum: number, sign: number])[]> => {
  const through = new Map<number, (readonly [number, number])[]>()
  const add = (place: number, sum: number, sign: number) => {
    const known = through.get(place)
    if (known) known.push([sum, sign])
    else through.set(place, [[sum, sign]])
  }
  sums.forEach(({ total, members }, sum) => {
    add(total, sum, -1)
    for (const member of members) add(member, sum, 1)
  })
  return through
}

/**
 * Over how much each place differs in tables that agree with all that is published. Each table is checked in whole numbers: only hidden places change, none falls below the least that it can be,
 * every sum stays. One that fails shows nothing.
 */
export const shownWidths = (
  problem: ProtectionProblem,
  pattern: Pattern,
  tables: readonly OtherTables[],
): Map<number, number> => {
  const through = tables.length === 0 ? new Map() : sumsThrough(problem)
  const agrees = (places: readonly number[], changes: readonly number[]): boolean => {
    const off = new Map<number, number>()
    for (const [index, place] of places.entries()) {
      const change = changes[index] ?? 0
      if (change === 0) continue
      if (!Number.isInteger(change) || !pattern.has(place)) return false
      if ((problem.values[place] ?? 0) + change < problem.leastHidden) return false
      for (const [sum, sign] of through.get(place) ?? []) off.set(sum, (off.get(sum) ?? 0) + sign * change)
    }
    return [...off.values()].every((difference) => difference === 0)
  }
  const [low, high] = [new Map<number, number>(), new Map<number, number>()]
  for (const { places, highs, lows } of tables)
    for (const changes of [highs, lows]) {
      if (!agrees(places, changes)) continue
      places.forEach((place, index) => {
        const change = changes[index] ?? 0
        low.set(place, Math.min(change, low.get(place) ?? 0))
        high.set(place, Math.max(change, high.get(place) ?? 0))
      })
    }
  return new Map([...high].map(([place, most]) => [place, most - (low.get(place) ?? 0)]))
}
