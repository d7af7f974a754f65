import type { CountCell, CountYear } from '#shared/statistics/snapshot.ts'
import { type Revision, revisionsBetween } from './revisions.ts'

/** A total that many read: of the nation, as a whole or over one division, or all validations of a county or a group of them. */
export type HeadTotal = Omit<CountCell, 'count'> & { year: number }

/** What a version would hide that the one before it shows. */
export type NewlyHidden = {
  cells: number
  /** Those of them that are totals, the nation's first, newest year first. */
  totals: HeadTotal[]
  /** All that is hidden in the years that both have, before and after. */
  hiddenBefore: number
  hiddenAfter: number
}

const divisions = ({ sector, form, sex }: Omit<CountCell, 'count'>): number =>
  [sector, form, sex].filter((code) => code !== 'all').length

const isHeadTotal = (cell: HeadTotal): boolean => divisions(cell) <= (cell.region === 'SE' ? 1 : 0)

/** The nation as a whole, then the nation by one division, then the others. */
const rank = (cell: HeadTotal): number => (cell.region === 'SE' ? divisions(cell) : 2)

const isNewlyHidden = ({ before, after }: Revision): boolean => typeof before === 'number' && after === 'suppressed'

const hiddenIn = (years: readonly CountYear[], other: readonly CountYear[]): number =>
  years
    .filter(({ year }) => other.some((one) => one.year === year))
    .reduce((sum, { suppressedCells }) => sum + suppressedCells, 0)

/** What a version would hide that the version before it shows, and how much more is hidden in all. */
export const newlyHidden = (before: readonly CountYear[], after: readonly CountYear[]): NewlyHidden => {
  const hidden = revisionsBetween(before, after).filter(isNewlyHidden)
  return {
    cells: hidden.length,
    totals: hidden
      .map(({ before: _before, after: _after, ...cell }) => cell)
      .filter(isHeadTotal)
      .toSorted((one, other) => rank(one) - rank(other)),
    hiddenBefore: hiddenIn(before, after),
    hiddenAfter: hiddenIn(after, before),
  }
}
