import { createMoveSearch } from './move-search.ts'
import type { ProtectionProblem } from './protection-problem.ts'
import type { TableSpace } from './table-space.ts'
import { createWitnessSearch, type Witness } from './witness-search.ts'

export type TableToProtect = {
  space: TableSpace
  problem: ProtectionProblem
  /** Places whose number is known to be the same in every version of the table. */
  tied: ReadonlySet<number>
}

/** How often all moves are laid anew, and how many hidden places are tried without each time: counted, not timed, so that the same table gives the same pattern everywhere. */
export type Effort = { sweeps: number; mostTries: number }

/** Up to so many places that may be hidden, every hidden one is tried without, twice; in larger tables the 350 dearest, once: a second for a table of 9,000 cells. */
const mostForAll = 3_000

const effortFor = ({ values, known }: ProtectionProblem): Effort =>
  values.length - known.size > mostForAll
    ? { sweeps: 1, mostTries: 350 }
    : { sweeps: 2, mostTries: Number.POSITIVE_INFINITY }

/** Which places are hidden, and the tables that prove it; `open` are the sensitive places for which no move was found. */
export type ProtectedTable = { hidden: Set<number>; witnesses: Witness[]; open: number[] }

/** What stands: the moves in use, how many of them hide each place, and which sensitive places rest on which. */
type Work = {
  problem: ProtectionProblem
  search: ReturnType<typeof createWitnessSearch>
  costs: Float64Array
  /** What a place costs when no move hides it. */
  ownCosts: Float64Array
  uses: Int32Array
  /** The moves through each place, with how wide they leave it. */
  through: Map<number, Map<Used, number>>
  moves: Set<Used>
  total: number
}
type Used = Witness & { protects: number[] }

const use = (work: Work, move: Used): void => {
  work.moves.add(move)
  for (const [index, place] of move.places.entries()) {
    work.uses[place] = (work.uses[place] as number) + 1
    if (work.uses[place] === 1) {
      work.total += work.ownCosts[place] as number
      work.costs[place] = 0
    }
    const through = work.through.get(place) ?? new Map<Used, number>()
    work.through.set(place, through.set(move, move.widths[index] ?? 0))
  }
}

const release = (work: Work, move: Used): void => {
  work.moves.delete(move)
  for (const place of move.places) {
    work.uses[place] = (work.uses[place] as number) - 1
    if (work.uses[place] === 0) {
      work.total -= work.ownCosts[place] as number
      work.costs[place] = work.ownCosts[place] as number
    }
    work.through.get(place)?.delete(move)
  }
}

/** A move in use that protects the place, or null. */
const standing = (work: Work, place: number, width: number): Used | null => {
  for (const [move, open] of work.through.get(place) ?? []) if (open >= width) return move
  return null
}

/** Protects the place by a move that stands or by the cheapest new one; null when there is none within `limit`. */
const protectPlace = (work: Work, place: number, limit: number): Used | null => {
  const width = work.problem.sensitive.get(place) ?? 0
  const known = standing(work, place, width)
  if (known) {
    known.protects.push(place)
    return known
  }
  const found = work.search(place, width, limit - work.total)
  if (!found) return null
  const move = { ...found, protects: [place] }
  use(work, move)
  return move
}

/**
 * Takes moves away and protects anew what rested on them, without the place `forbidden` if one is given. Kept when it costs less; else all is as it was, and the answer
 * is false.
 */
const tryWithout = (work: Work, removed: readonly Used[], forbidden: number | null): boolean => {
  const before = work.total
  const loose = removed.flatMap((move) => move.protects)
  for (const move of removed) release(work, move)
  if (forbidden !== null) work.costs[forbidden] = Number.POSITIVE_INFINITY
  const chosen: Used[] = []
  for (const place of loose) {
    const move = protectPlace(work, place, before)
    if (!move) break
    chosen.push(move)
  }
  if (forbidden !== null) work.costs[forbidden] = work.ownCosts[forbidden] as number
  if (chosen.length === loose.length && work.total < before) return true
  // Last first: each gives back the last place that it took.
  for (const move of chosen.toReversed()) {
    move.protects.pop()
    if (move.protects.length === 0) release(work, move)
  }
  for (const move of removed) use(work, move)
  return false
}

const start = ({ space, problem, tied }: TableToProtect): Work => {
  const ownCosts = Float64Array.from(problem.costs, (cost, place) =>
    problem.known.has(place)
      ? Number.POSITIVE_INFINITY
      : problem.sensitive.has(place) || problem.hiddenBefore.has(place)
        ? 0
        : cost,
  )
  const costs = Float64Array.from(ownCosts)
  const values = Int32Array.from(problem.values)
  const { leastHidden } = problem
  const isTied = tied.size === 0 ? null : Uint8Array.from(values, (_, place) => Number(tied.has(place)))
  const search = createMoveSearch({ space, values, costs, tied: isTied, leastHidden })
  return {
    problem,
    costs,
    ownCosts,
    search: createWitnessSearch({ search, values, costs, leastHidden }),
    uses: new Int32Array(problem.values.length),
    through: new Map(),
    moves: new Set(),
    total: 0,
  }
}

/** Dearest first, so that what the broad totals need is there when their parts are protected. */
const dearestFirst = (problem: ProtectionProblem, places: Iterable<number>): number[] =>
  [...places].sort((a, b) => (problem.costs[b] ?? 0) - (problem.costs[a] ?? 0) || a - b)

/** Lays every move anew where that is cheaper, and publishes again, dearest first, what the others can do without. */
const improve = (work: Work, mostTries: number): void => {
  for (const move of [...work.moves]) if (work.moves.has(move)) tryWithout(work, [move], null)
  const secondary = [...work.through.keys()].filter(
    (place) => (work.uses[place] as number) > 0 && (work.ownCosts[place] as number) > 0,
  )
  for (const place of dearestFirst(work.problem, secondary).slice(0, mostTries)) {
    const moves = [...(work.through.get(place)?.keys() ?? [])]
    if (moves.length > 0) tryWithout(work, moves, place)
  }
}

/**
 * Hides the sensitive places and others, as cheap as found, so that each sensitive one lies on tables (witness-search.ts) as wide as it needs. They are the proof: each agrees with all
 * that is published. Costs are whole numbers.
 */
export const protectTable = (
  table: TableToProtect,
  { sweeps, mostTries }: Effort = effortFor(table.problem),
): ProtectedTable => {
  const work = start(table)
  const { sensitive, hiddenBefore } = table.problem
  const open = dearestFirst(table.problem, sensitive.keys()).filter(
    (place) => !protectPlace(work, place, Number.POSITIVE_INFINITY),
  )
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const before = work.total
    improve(work, mostTries)
    if (work.total === before) break
  }
  const hidden = new Set([...sensitive.keys(), ...hiddenBefore])
  for (const { places } of work.moves) for (const place of places) hidden.add(place)
  return { hidden, witnesses: [...work.moves], open }
}
