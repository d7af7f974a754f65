import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Dimension, StatisticsTable } from '#shared/tables/table.ts'
import type { Placement } from './px-query.ts'
import type { PxRefusal } from './px-refusal.ts'
import { findVariable } from './px-table.ts'

/** Where the variables stand when nobody has said: time in the heading, or else the last. */
const usualPlacement = (kept: readonly Dimension[]): Placement => {
  const heading = kept.find(({ isTime }) => isTime) ?? kept.at(-1)
  return { heading: heading ? [heading.id] : [], stub: kept.filter((one) => one !== heading).map(({ id }) => id) }
}

/**
 * Where the variables of an answer stand. Names in one of heading and stub only: all others stand in the other. Refused when a name is unknown or not selected, stands twice, or when both are given and one
 * is missing.
 */
export const placeVariables = (
  table: StatisticsTable,
  kept: readonly Dimension[],
  asked: Placement | null,
): Outcome<Placement, PxRefusal> => {
  if (!asked || asked.heading.length + asked.stub.length === 0) return done(usualPlacement(kept))
  const placed = new Set<string>()
  for (const name of [...asked.heading, ...asked.stub]) {
    const dimension = findVariable(table, name)
    if (!dimension) return refused({ kind: 'unknown-variable', variable: name })
    if (!kept.includes(dimension)) return refused({ kind: 'unselected-in-placement', variable: dimension.id })
    if (placed.has(dimension.id)) return refused({ kind: 'placed-twice', variable: dimension.id })
    placed.add(dimension.id)
  }
  const names = [...placed]
  const [heading, stub] = [names.slice(0, asked.heading.length), names.slice(asked.heading.length)]
  const rest = kept.map(({ id }) => id).filter((id) => !placed.has(id))
  if (heading.length === 0) return done({ heading: rest, stub })
  if (stub.length === 0) return done({ heading, stub: rest })
  const [missing] = rest
  return missing === undefined ? done({ heading, stub }) : refused({ kind: 'not-placed', variable: missing })
}
