import { definitionYear } from '#shared/measures/ordinance.ts'
import type { Sector } from '#shared/statistics/validation-count.ts'
import { sectorsIn, sumOfSector, type YearFigures } from './figures.ts'
import type { FindingOf } from './finding.ts'
import { robustZ } from './robust-z.ts'
import { thresholds } from './thresholds.ts'

const isNewDefinition = (year: number): boolean => year >= definitionYear

/** The sector's sums in earlier years under the same definition, oldest first. */
const comparable = (sector: Sector, year: number, history: readonly YearFigures[]): { year: number; sum: number }[] =>
  history
    .filter((one) => isNewDefinition(one.year) === isNewDefinition(year))
    .flatMap((one) => {
      const sum = sumOfSector(one, sector)
      return sum === null ? [] : [{ year: one.year, sum }]
    })
    .sort((one, other) => one.year - other.year)

const isFarApart = (one: number, other: number): boolean => Math.abs(one - other) >= thresholds.minimumJump

/** Sums more than 3.5 spreads from the median of at least three earlier years under the same definition, and at least `minimumJump` from it. Years before and from 2023 are never held against each other. */
export const historyBreaks = (figures: YearFigures, history: readonly YearFigures[]): FindingOf<'history-break'>[] =>
  sectorsIn(figures).flatMap((sector) => {
    const sum = sumOfSector(figures, sector) ?? 0
    const earlier = comparable(sector, figures.year, history)
    if (earlier.length < thresholds.minimumYears) return []
    const { median, spread, z } = robustZ(
      sum,
      earlier.map((one) => one.sum),
    )
    if (Math.abs(z) <= thresholds.robustZ || !isFarApart(sum, median)) return []
    const years = earlier.map(({ year }) => year)
    const oneDecimal = (value: number) => Math.round(value * 10) / 10
    return [{ kind: 'history-break', sector, sum, median, spread: oneDecimal(spread), z: oneDecimal(z), years }]
  })

/** Sums that have more than doubled or halved since the year before, where too few earlier years are comparable for `historyBreaks`. */
export const jumps = (figures: YearFigures, history: readonly YearFigures[]): FindingOf<'jump'>[] => {
  const before = history.find(({ year }) => year === figures.year - 1)
  if (!before) return []
  return sectorsIn(figures).flatMap((sector) => {
    const [sum, previous] = [sumOfSector(figures, sector) ?? 0, sumOfSector(before, sector)]
    const hasHistory = comparable(sector, figures.year, history).length >= thresholds.minimumYears
    if (previous === null || hasHistory || !isFarApart(sum, previous)) return []
    if (sum <= 2 * previous && sum >= previous / 2) return []
    const isAcrossBreak = isNewDefinition(figures.year) !== isNewDefinition(before.year)
    return [{ kind: 'jump', sector, sum, previous, previousYear: before.year, isAcrossBreak }]
  })
}
