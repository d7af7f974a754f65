import type { Pattern, ProtectionProblem } from './protection-problem.ts'
import { createProgram, type Solver, type SolverModel } from './solver.ts'

/** How far a place can go, and what each hidden place contributes to that: an upper limit of the way for any pattern, by duality. */
export type Reach = { distance: number; shares: Float64Array }

/** An attacker of a small problem whose pattern can be changed: the columns are the places that may be hidden. */
export type Attacker = {
  places: readonly number[]
  columnOf: ReadonlyMap<number, number>
  /** Sets which places are hidden. */
  hide(pattern: Pattern): void
  reach(place: number, direction: 1 | -1): Reach
  dispose(): void
}

/** The columns of the places that may be hidden, and the rows of their sums. */
export const hideable = ({ values, sums, known }: ProtectionProblem) => {
  const places = values.flatMap((_, place) => (known.has(place) ? [] : [place]))
  const columnOf = new Map(places.map((place, column) => [place, column]))
  const rows = sums
    .map(({ total, members }) =>
      [...members.map((place) => [place, 1] as const), [total, -1] as const].flatMap(([place, factor]) => {
        const column = columnOf.get(place)
        return column === undefined ? [] : [[column, factor] as const]
      }),
    )
    .filter(({ length }) => length > 0)
  return { places, columnOf, rows }
}

/** Makes the attacker; `isWhole` for one who knows that counts are whole numbers. Dispose of it when done. */
export const createAttacker = (solver: Solver, problem: ProtectionProblem, isWhole = false): Attacker => {
  const { places, columnOf, rows } = hideable(problem)
  // Farther than this nobody can go who keeps what is published: it only keeps the program bounded.
  const far = problem.values.reduce((sum, value) => sum + value, 0) + problem.threshold
  const rooms = places.map((place) => (problem.values[place] ?? 0) - problem.leastHidden)
  const model: SolverModel = createProgram(
    solver,
    places.map(() => ({ cost: 0, lower: 0, upper: 0, isWhole })),
    rows.map((entries) => ({ lower: 0, upper: 0, entries })),
  )
  const all = { kind: 'range', from: 0, to: places.length - 1 } as const
  return {
    places,
    columnOf,
    hide(pattern) {
      model.changeColsBounds(
        all,
        Float64Array.from(places, (place, column) => (pattern.has(place) ? -(rooms[column] ?? 0) : 0)),
        Float64Array.from(places, (place) => (pattern.has(place) ? far : 0)),
      )
    },
    reach(place, direction) {
      const column = columnOf.get(place) ?? 0
      const costs = new Float64Array(places.length)
      costs[column] = direction
      model.changeColsCost(all, costs)
      model.run()
      if (model.getModelStatus() !== solver.constants.modelStatus.optimal)
        throw new Error(`the solver ended with status ${model.getModelStatus()}`)
      const { colValue, colDual } = model.getSolution()
      const shares = Float64Array.from(places, (_, other) => {
        const dual = colDual?.[other] ?? 0
        return dual > 0 ? dual * far : -dual * (rooms[other] ?? 0)
      })
      return { distance: Math.abs(colValue?.[column] ?? 0), shares }
    },
    dispose: () => model.dispose(),
  }
}
