import { createAttacker } from './exact-attacker.ts'
import type { Pattern, ProtectionProblem } from './protection-problem.ts'
import { loadSolver } from './solver.ts'

const tolerance = 1e-6

/** The cheapest of the places that may be hidden and are not, or null. */
const cheapest = ({ costs, known }: ProtectionProblem, pattern: Pattern, places: Iterable<number>): number | null => {
  let best: number | null = null
  for (const place of places)
    if (!known.has(place) && !pattern.has(place) && (best === null || (costs[place] ?? 0) < (costs[best] ?? 0)))
      best = place
  return best
}

/** Hides one more in every shown sum whose hidden rest is small. What an earlier version has shown stays shown. */
const hideSmallRests = (problem: ProtectionProblem, pattern: Set<number>): void => {
  for (const { total, members } of problem.sums)
    while (!pattern.has(total)) {
      const hidden = members.filter((place) => pattern.has(place))
      const rest = hidden.reduce((sum, place) => sum + (problem.values[place] ?? 0), 0)
      if (hidden.length === 0 || rest >= problem.threshold) break
      const next = cheapest(problem, pattern, [total, ...members])
      if (next === null) break
      pattern.add(next)
    }
}

/** The place that is not hidden and widens most for its cost, or null when none does. */
const mostWidening = (
  { costs }: ProtectionProblem,
  pattern: Pattern,
  places: readonly number[],
  shareOf: (column: number) => number,
): number | null => {
  let [next, best]: [number | null, number] = [null, 0]
  places.forEach((place, column) => {
    const share = shareOf(column)
    const worth = share / (costs[place] ?? 1)
    if (share > tolerance && !pattern.has(place) && worth > best) [next, best] = [place, worth]
  })
  return next
}

/** All that may be hidden. */
const everything = ({ values, known }: ProtectionProblem): Pattern =>
  new Set(values.flatMap((_, place) => (known.has(place) ? [] : [place])))

/**
 * Hides more until the `open` places are as wide as they must be, for those that no move was found for: an attacker's program tells each time which places would have to be hidden to widen one, and the
 * one that does most for its cost is. What widens one narrows no other. All that may be hidden when nothing is left to choose from.
 */
export const protectOpen = async (
  problem: ProtectionProblem,
  hidden: Pattern,
  open: readonly number[],
): Promise<Pattern> => {
  const attacker = createAttacker(await loadSolver(), problem)
  const pattern = new Set(hidden)
  try {
    hideSmallRests(problem, pattern)
    for (const place of open) {
      const wanted = problem.sensitive.get(place) ?? 0
      for (;;) {
        attacker.hide(pattern)
        const [up, down] = [attacker.reach(place, 1), attacker.reach(place, -1)]
        const width = Math.floor(up.distance + tolerance) + Math.floor(down.distance + tolerance)
        if (width >= wanted) break
        const next = mostWidening(problem, pattern, attacker.places, (column) =>
          Math.min(wanted, (up.shares[column] ?? 0) + (down.shares[column] ?? 0)),
        )
        if (next === null) return everything(problem)
        pattern.add(next)
      }
    }
    hideSmallRests(problem, pattern)
    return pattern
  } finally {
    attacker.dispose()
  }
}
