import fc from 'fast-check'
import { type Axis, flatAxis, versionedAxis } from '#shared/disclosure/axis.ts'
import type { TableToProtect } from '#shared/disclosure/protect-table.ts'
import type { ProtectionProblem } from '#shared/disclosure/protection-problem.ts'
import { createSpace, fillSpace, sumsOf } from '#shared/disclosure/table-space.ts'

export const threshold = 5

/** A hierarchy of six leaves in groups of three, two and one. */
export const nestedAxis = (): Axis =>
  versionedAxis([
    {
      leaves: ['a', 'a', 'a', 'b', 'b', 'c'].map((group, leaf) => ({ code: `${leaf}`, group, key: '' })),
      totalCode: 'all',
    },
  ])

/** What must be protected of a table: small counts, and zeros known or hidden as small ones. */
export const tableOf = (
  axes: readonly Axis[],
  counts: readonly (number | null)[],
  isZeroPublished = true,
): TableToProtect => {
  const space = createSpace(axes)
  const leavesOf = (axis: Axis) => axis.ancestors.flatMap((nodes, node) => (nodes.length > 0 ? [node] : []))
  const places = axes.reduce<number[][]>(
    (found, axis) => found.flatMap((nodes) => leavesOf(axis).map((node) => [...nodes, node])),
    [[]],
  )
  const values = fillSpace(
    space,
    places.flatMap((nodes, index) => {
      const count = counts[index % counts.length] ?? null
      return count === null ? [] : [{ nodes, count }]
    }),
  )
  const known = new Set(
    values.flatMap((value, place) => (value === null || (value === 0 && isZeroPublished) ? [place] : [])),
  )
  const width = isZeroPublished ? threshold - 1 : threshold
  const problem: ProtectionProblem = {
    values: values.map((value) => value ?? 0),
    sums: sumsOf(space, values),
    sensitive: new Map(
      values.flatMap((value, place) =>
        value !== null && value < threshold && !known.has(place) ? [[place, width] as const] : [],
      ),
    ),
    known,
    hiddenBefore: new Set(),
    costs: values.map((value) => Math.round(100 + 20 * Math.log2(1 + (value ?? 0)))),
    threshold,
    leastHidden: isZeroPublished ? 1 : 0,
  }
  return { space, problem, tied: new Set() }
}

/** Counts with many small ones, zeros and gaps. */
export const someCounts = (size: number, most = 40) =>
  fc.array(
    fc.option(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: most })), { nil: null, freq: 8 }),
    { minLength: size, maxLength: size },
  )

/** Flat tables of two to four dimensions and tables with a hierarchy in them, all small. */
export const someTable = fc
  .constantFrom(
    () => [flatAxis(3), flatAxis(4)],
    () => [flatAxis(2), flatAxis(3), flatAxis(2)],
    () => [nestedAxis(), flatAxis(3)],
    () => [nestedAxis(), flatAxis(2), flatAxis(2)],
    () => [flatAxis(2), flatAxis(2), flatAxis(2), flatAxis(2)],
  )
  .chain((axes) =>
    fc.tuple(someCounts(24), fc.boolean()).map(([counts, isZeroPublished]) => tableOf(axes(), counts, isZeroPublished)),
  )
