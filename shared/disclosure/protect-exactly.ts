import { type Attacker, createAttacker, hideable } from './exact-attacker.ts'
import type { Pattern, ProtectionProblem } from './protection-problem.ts'
import { createProgram, loadSolver, type Solver, type SolverModel } from './solver.ts'

/** Up to so many places that may be hidden, and so many sensitive ones, the cheapest pattern is found in a second or two. */
const mostPlaces = 70
const mostSensitive = 15
/** Then it is given up. Counted and not timed, so that the same table gives the same pattern everywhere. */
const mostRounds = 40
const mostNodes = 500
const tolerance = 1e-6

/** What a pattern costs beyond what must be hidden in any case. */
export const costOf = ({ costs, sensitive, hiddenBefore }: ProtectionProblem, pattern: Pattern): number =>
  [...pattern].reduce(
    (sum, place) => (sensitive.has(place) || hiddenBefore.has(place) ? sum : sum + (costs[place] ?? 0)),
    0,
  )

/** Whether the problem is small enough for the exact method. */
export const isSmall = ({ values, known, sensitive }: ProtectionProblem): boolean =>
  values.length - known.size <= mostPlaces && sensitive.size <= mostSensitive

/** A rule that every safe pattern follows: the hidden places among these weigh `least` or more, if `onlyIf` is hidden. */
type Cut = { weights: readonly (readonly [column: number, weight: number])[]; least: number; onlyIf: number }

/** No hidden place stands alone in a sum, and the hidden rest of a shown sum is no small number. */
const firstCuts = (problem: ProtectionProblem, { places, rows }: ReturnType<typeof hideable>): Cut[] =>
  rows.flatMap((row) =>
    row.flatMap(([column, factor]): Cut[] => {
      const others = row.filter(([other]) => other !== column)
      const alone: Cut = { weights: others.map(([other]) => [other, 1]), least: 1, onlyIf: column }
      if (factor < 0) return [alone]
      const rest: Cut = {
        weights: row.map(([other, sign]) => [
          other,
          sign < 0 ? problem.threshold : Math.min(problem.threshold, problem.values[places[other] ?? 0] ?? 0),
        ]),
        least: problem.threshold,
        onlyIf: column,
      }
      return [alone, rest]
    }),
  )

/** `least` holds only where `onlyIf` is hidden: its own weight falls by as much. */
const asRow = ({ weights, least, onlyIf }: Cut) => {
  const entries = new Map<number, number>()
  for (const [column, weight] of [...weights, [onlyIf, -least] as const])
    entries.set(column, (entries.get(column) ?? 0) + weight)
  return [...entries].filter(([, weight]) => Math.abs(weight) > tolerance)
}

const createMaster = (
  solver: Solver,
  problem: ProtectionProblem,
  cells: ReturnType<typeof hideable>,
  below: number,
): SolverModel => {
  const isGiven = (place: number) => problem.sensitive.has(place) || problem.hiddenBefore.has(place)
  const costs = cells.places.map((place) => (isGiven(place) ? 0 : (problem.costs[place] ?? 0)))
  const cuts = firstCuts(problem, cells).map(asRow)
  const master = createProgram(
    solver,
    cells.places.map((place, column) => ({
      cost: -(costs[column] ?? 0),
      lower: isGiven(place) ? 1 : 0,
      upper: 1,
      isWhole: true,
    })),
    [
      ...cuts.map((entries) => ({ lower: 0, upper: Number.POSITIVE_INFINITY, entries })),
      { lower: 0, upper: below - 1, entries: costs.map((cost, column) => [column, cost] as const) },
    ],
  )
  master.options.set({ mip_max_nodes: mostNodes, mip_rel_gap: 0 })
  return master
}

/** The cut that the pattern breaks at a place, or null where the place is wide enough. */
const brokenCut = (attacker: Attacker, place: number, width: number): Cut | null => {
  const [up, down] = [attacker.reach(place, 1), attacker.reach(place, -1)]
  if (Math.floor(up.distance + tolerance) + Math.floor(down.distance + tolerance) >= width) return null
  // Wide enough but for the rounding: ask for one more.
  const least = up.distance + down.distance < width - tolerance ? width : width + 1
  return {
    least,
    onlyIf: attacker.columnOf.get(place) ?? 0,
    weights: attacker.places.flatMap((_, column) => {
      const share = (up.shares[column] ?? 0) + (down.shares[column] ?? 0)
      return share > tolerance ? [[column, Math.min(least, share)] as const] : []
    }),
  }
}

const widthOf = ({ sensitive, hiddenBefore }: ProtectionProblem, place: number) =>
  sensitive.get(place) ?? (hiddenBefore.has(place) ? 0 : 1)

/** What came of it: a cheaper pattern, or that there is none, or that the problem is too hard for the rounds that it is given. */
export type ExactOutcome = { kind: 'cheaper'; pattern: Pattern } | { kind: 'none-cheaper' } | { kind: 'too-hard' }

/**
 * The cheapest safe pattern below a cost (Benders' decomposition after Fischetti and Salazar-González: a program chooses the hidden cells, an attacker's programs answer with
 * the rules that the choice breaks, until none is broken). Costs are whole numbers.
 */
export const protectExactly = async (problem: ProtectionProblem, below: number): Promise<ExactOutcome> => {
  if (below === 0) return { kind: 'none-cheaper' }
  const cells = hideable(problem)
  // A program without columns is none to the solver.
  if (cells.places.length === 0) return { kind: 'cheaper', pattern: new Set() }
  const solver = await loadSolver()
  const master = createMaster(solver, problem, cells, below)
  const [attacker, wholeAttacker] = [createAttacker(solver, problem), createAttacker(solver, problem, true)]
  try {
    for (let round = 0; round < mostRounds; round += 1) {
      master.run()
      const { optimal, infeasible } = solver.constants.modelStatus
      if (master.getModelStatus() === infeasible) return { kind: 'none-cheaper' }
      if (master.getModelStatus() !== optimal) return { kind: 'too-hard' }
      const chosen = master.getSolution().colValue ?? []
      const pattern = new Set(cells.places.filter((_, column) => (chosen[column] ?? 0) > 0.5))
      attacker.hide(pattern)
      const broken = [...pattern].flatMap((place) => brokenCut(attacker, place, widthOf(problem, place)) ?? [])
      if (broken.length === 0)
        return isSafeInWhole(wholeAttacker, problem, pattern) ? { kind: 'cheaper', pattern } : { kind: 'too-hard' }
      for (const cut of broken) {
        const row = asRow(cut)
        master.addRow(0, Number.POSITIVE_INFINITY, {
          indices: row.map(([column]) => column),
          values: row.map(([, weight]) => weight),
        })
      }
    }
    return { kind: 'too-hard' }
  } finally {
    for (const model of [master, attacker, wholeAttacker]) model.dispose()
  }
}

/** Whether one who knows that counts are whole numbers is no better off. */
const isSafeInWhole = (attacker: Attacker, problem: ProtectionProblem, pattern: Pattern): boolean => {
  attacker.hide(pattern)
  return [...pattern].every((place) => {
    const width = widthOf(problem, place)
    return width === 0 || attacker.reach(place, 1).distance + attacker.reach(place, -1).distance >= width - tolerance
  })
}
