import { findNarrow, type Range } from './audit-rounds.ts'
import type { Pattern, ProtectionProblem } from './protection-problem.ts'
import { createProgram, loadSolver, type Solver, type SolverModel } from './solver.ts'

/** The hidden places that published numbers tie together, and the sums that do it. */
type Part = { places: number[]; rows: (readonly [place: number, factor: number])[][] }

/** Parts of the pattern that have no sum in common are programs of their own. */
const partsOf = ({ sums }: ProtectionProblem, pattern: Pattern): Part[] => {
  const roots = new Map<number, number>([...pattern].map((place) => [place, place]))
  const rootOf = (place: number): number => {
    let root = place
    for (let up = roots.get(root) ?? root; up !== root; up = roots.get(root) ?? root) root = up
    roots.set(place, root)
    return root
  }
  const rows = sums
    .map(({ total, members }) => [
      ...members.filter((place) => pattern.has(place)).map((place) => [place, 1] as const),
      ...(pattern.has(total) ? [[total, -1] as const] : []),
    ])
    .filter(({ length }) => length > 0)
  for (const [first, ...others] of rows)
    if (first) for (const [place] of others) roots.set(rootOf(place), rootOf(first[0]))
  const parts = new Map<number, Part>()
  const partOf = (place: number): Part => {
    const root = rootOf(place)
    const part = parts.get(root) ?? { places: [], rows: [] }
    parts.set(root, part)
    return part
  }
  for (const place of pattern) partOf(place).places.push(place)
  for (const row of rows) if (row[0]) partOf(row[0][0]).rows.push(row)
  return [...parts.values()]
}

/**
 * The tables that an attacker cannot rule out, as changes of the true one: every sum stays, published places do not change, hidden ones are at least
 * `leastHidden`. Loads the solver; dispose of the model when done.
 */
export const createAuditModel = async (problem: ProtectionProblem, pattern: Pattern) => {
  const solver = await loadSolver()
  const parts = partsOf(problem, pattern).map((part) => createPart(solver, problem, part))
  const partOf = new Map(parts.flatMap((part) => part.places.map((place) => [place, part])))
  return {
    /** The most (1) or least (−1) that a place can change; infinite where nothing limits it. */
    extreme: (place: number, direction: 1 | -1): number => partOf.get(place)?.extreme(place, direction) ?? 0,
    /** The places whose range, rounded inward, is narrower than is wanted, with what was found of it. */
    narrowPlaces: (wanted: ReadonlyMap<number, number>, tolerance: number): Map<number, Range> =>
      new Map(parts.flatMap((part) => [...part.narrowPlaces(wanted, tolerance)])),
    programs: () => parts.reduce((sum, part) => sum + part.programs(), 0),
    dispose: () => {
      for (const part of parts) part.dispose()
    },
  }
}

const createPart = (solver: Solver, { values, leastHidden }: ProtectionProblem, { places, rows }: Part) => {
  const columnOf = new Map(places.map((place, column) => [place, column]))
  // Nothing that a published number limits comes near this: who can go so far can go on for ever.
  const far = 1_000 * (1 + places.reduce((sum, place) => sum + (values[place] ?? 0), 0))
  const lowest = places.map((place) => leastHidden - (values[place] ?? 0))
  let model: SolverModel | null = null
  let programs = 0
  const program = (): SolverModel => {
    model ??= createProgram(
      solver,
      places.map((_, column) => ({ cost: 0, lower: lowest[column] ?? 0, upper: far })),
      rows.map((row) => ({
        lower: 0,
        upper: 0,
        entries: row.map(([place, factor]) => [columnOf.get(place) ?? 0, factor] as const),
      })),
    )
    return model
  }
  const all = { kind: 'range', from: 0, to: places.length - 1 } as const

  /** The table that is best by the costs. Throws when the solver gives up. */
  const solve = (costs: Float64Array, highest: Float64Array): Float64Array => {
    const current = program()
    current.changeColsCost(all, costs)
    current.changeColsBounds(all, Float64Array.from(lowest), highest)
    current.run()
    programs += 1
    const status = current.getModelStatus()
    if (status !== solver.constants.modelStatus.optimal) throw new Error(`the solver ended with status ${status}`)
    return Float64Array.from(current.getSolution().colValue)
  }
  const farHigh = new Float64Array(places.length).fill(far)

  const extreme = (place: number, direction: 1 | -1): number => {
    const costs = new Float64Array(places.length)
    const column = columnOf.get(place) ?? 0
    costs[column] = direction
    const change = solve(costs, farHigh)[column] ?? 0
    return change > far / 2 ? Number.POSITIVE_INFINITY : change
  }
  return {
    places,
    extreme,
    programs: () => programs,
    dispose: () => model?.dispose(),
    narrowPlaces: (wanted: ReadonlyMap<number, number>, tolerance: number): Map<number, Range> =>
      findNarrow({ places, wanted, tolerance, far, solve }),
  }
}
