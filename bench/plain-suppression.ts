import type { ProtectionProblem, ProtectionSum } from '#shared/disclosure/protection-problem.ts'

const partsOf = ({ values, known }: ProtectionProblem, { total, members }: ProtectionSum): number[] =>
  [...members, total].filter((place) => !known.has(place) && values[place] !== undefined)

/** The smallest place of a sum that still shows. */
const smallestShown = (
  problem: ProtectionProblem,
  sum: ProtectionSum,
  hidden: ReadonlySet<number>,
): number | undefined =>
  partsOf(problem, sum)
    .filter((place) => !hidden.has(place))
    .sort((a, b) => (problem.values[a] ?? 0) - (problem.values[b] ?? 0))[0]

/** Plain two-pass suppression, as by hand: the small ones, then the smallest other one of every sum in which a hidden one stands alone, until none does. */
export const plainSuppression = (problem: ProtectionProblem): Set<number> => {
  const hidden = new Set(problem.sensitive.keys())
  for (let before = -1; before !== hidden.size; ) {
    before = hidden.size
    for (const sum of problem.sums) {
      const inSum = partsOf(problem, sum).filter((place) => hidden.has(place))
      const rest = inSum.reduce((total, place) => total + (place === sum.total ? 0 : (problem.values[place] ?? 0)), 0)
      const isSafe = inSum.length === 0 || (inSum.length > 1 && (hidden.has(sum.total) || rest >= problem.threshold))
      const other = isSafe ? undefined : smallestShown(problem, sum, hidden)
      if (other !== undefined) hidden.add(other)
    }
  }
  return hidden
}
