import { createAuditModel } from './audit-model.ts'
import type { Range } from './audit-rounds.ts'
import { type OtherTables, shownWidths } from './audit-tables.ts'
import type { Pattern, ProtectionProblem, ProtectionSum } from './protection-problem.ts'

/** What an attacker who has all that is published can say of a hidden place: it is a whole number from `low` to `high`. */
export type Interval = { low: number; high: number }

export type Hole =
  | { kind: 'sensitive-published' | 'known-hidden' | 'hidden-before-published'; place: number }
  | { kind: 'narrow'; place: number; interval: Interval; wanted: number }
  | { kind: 'small-remainder'; sum: ProtectionSum; remainder: number }

export type Audit = {
  holes: Hole[]
  hiddenCells: number
  /** Linear programs that were solved. */
  programs: number
}

/** Rounding errors of the solver stay far below this. */
const tolerance = 1e-6

const inward = ({ low, high }: Range, value: number): Interval => ({
  low: value + Math.ceil(low - tolerance),
  high: value + Math.floor(high + tolerance),
})

/**
 * The interval of every hidden place, or of some, exact, by two linear programs for each: for small problems. `high` is Infinity where nothing that is published limits it.
 */
export const intervalsOf = async (
  problem: ProtectionProblem,
  pattern: Pattern,
  places: Iterable<number> = pattern,
): Promise<Map<number, Interval>> => {
  const model = await createAuditModel(problem, pattern)
  try {
    return new Map(
      [...places].map((place) => {
        const range = { low: model.extreme(place, -1), high: model.extreme(place, 1) }
        return [place, inward(range, problem.values[place] ?? 0)]
      }),
    )
  } finally {
    model.dispose()
  }
}

const plainHoles = ({ sensitive, known, hiddenBefore }: ProtectionProblem, pattern: Pattern): Hole[] => [
  ...[...sensitive.keys()]
    .filter((place) => !pattern.has(place))
    .map((place) => ({ kind: 'sensitive-published' as const, place })),
  ...[...pattern].filter((place) => known.has(place)).map((place) => ({ kind: 'known-hidden' as const, place })),
  ...[...hiddenBefore]
    .filter((place) => !pattern.has(place))
    .map((place) => ({ kind: 'hidden-before-published' as const, place })),
]

/** What the hidden members of a published sum come to, which everyone can see, must itself be no small count. */
const remainderHoles = ({ sums, values, threshold }: ProtectionProblem, pattern: Pattern): Hole[] =>
  sums.flatMap((sum) => {
    if (pattern.has(sum.total)) return []
    const hidden = sum.members.filter((place) => pattern.has(place))
    const remainder = hidden.reduce((total, place) => total + (values[place] ?? 0), 0)
    return hidden.length > 0 && remainder < threshold ? [{ kind: 'small-remainder' as const, sum, remainder }] : []
  })

/** How wide each hidden place must be: the sensitive ones as their rule says, others at least not known exactly. */
const wantedWidths = ({ sensitive, hiddenBefore, known }: ProtectionProblem, pattern: Pattern): Map<number, number> =>
  new Map(
    [...pattern]
      .filter((place) => !known.has(place))
      .map((place) => [place, sensitive.get(place) ?? (hiddenBefore.has(place) ? 0 : 1)]),
  )

/**
 * Looks for what a pattern gives away, knowing nothing of how it was made: the interval of every hidden place by linear programming over all cells and sums. The same
 * verdict as `intervalsOf`, but with few programs: each solution is a whole other table, and shows at once of many places that they are wide enough. Only places
 * that no such table shows get programs of their own. No holes is a proof. Other tables that are `claimed` to agree with all that is published are checked in
 * whole numbers first; what they show needs no program.
 */
export const auditPattern = async (
  problem: ProtectionProblem,
  pattern: Pattern,
  claimed: readonly OtherTables[] = [],
): Promise<Audit> => {
  const holes = [...plainHoles(problem, pattern), ...remainderHoles(problem, pattern)]
  const shown = shownWidths(problem, pattern, claimed)
  const wanted = new Map(
    [...wantedWidths(problem, pattern)].filter(([place, width]) => (shown.get(place) ?? 0) < width),
  )
  if (wanted.size === 0) return { holes, hiddenCells: pattern.size, programs: 0 }
  const model = await createAuditModel(problem, pattern)
  try {
    for (const [place, range] of model.narrowPlaces(wanted, tolerance))
      holes.push({
        kind: 'narrow',
        place,
        interval: inward(range, problem.values[place] ?? 0),
        wanted: wanted.get(place) ?? 0,
      })
    return { holes, hiddenCells: pattern.size, programs: model.programs() }
  } finally {
    model.dispose()
  }
}
