import { definitionYear } from '#shared/measures/ordinance.ts'
import type { Sector } from '#shared/statistics/validation-count.ts'
import { sectorsIn, sumOfSector, type YearFigures } from './figures.ts'
import type { FindingOf } from './finding.ts'

const between = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first - 1) }, (_, index) => first + 1 + index)

/** Months without a figure between the first and the last month that a sector has. */
export const missingMonths = (figures: YearFigures): FindingOf<'month-missing'>[] =>
  sectorsIn(figures).flatMap((sector) => {
    const given = new Set(
      figures.cells.flatMap((cell) => (cell.sector === sector && cell.month !== null ? [cell.month] : [])),
    )
    const months =
      given.size === 0 ? [] : between(Math.min(...given), Math.max(...given)).filter((one) => !given.has(one))
    return months.length === 0 ? [] : [{ kind: 'month-missing', sector, months }]
  })

const latestWith = (history: readonly YearFigures[], sector: Sector): YearFigures | null =>
  history.reduce<YearFigures | null>(
    (latest, one) => (sumOfSector(one, sector) !== null && one.year > (latest?.year ?? 0) ? one : latest),
    null,
  )

/** Sectors that had figures the year before and have none now. */
export const goneSectors = (figures: YearFigures, history: readonly YearFigures[]): FindingOf<'sector-gone'>[] => {
  const previous = history.find(({ year }) => year === figures.year - 1)
  if (!previous || figures.cells.length === 0) return []
  return sectorsIn(previous).flatMap((sector) =>
    sumOfSector(figures, sector) === null
      ? [{ kind: 'sector-gone', sector, previous: sumOfSector(previous, sector) ?? 0, previousYear: previous.year }]
      : [],
  )
}

/** Sectors with figures now and in an earlier year, and none in the years between. */
export const missingYears = (figures: YearFigures, history: readonly YearFigures[]): FindingOf<'year-missing'>[] =>
  sectorsIn(figures).flatMap((sector) => {
    const latest = latestWith(history, sector)
    const years = latest ? between(latest.year, figures.year) : []
    return latest && years.length > 0 ? [{ kind: 'year-missing', sector, previousYear: latest.year, years }] : []
  })

/** A delivery that this year, the first under the definition of 2023 that it holds, rests on together with years before. */
export const joinedBreak = (figures: YearFigures, history: readonly YearFigures[]): FindingOf<'break-joined'>[] =>
  figures.year < definitionYear
    ? []
    : figures.deliveryIds.flatMap((deliveryId) => {
        const years = history.filter(({ deliveryIds }) => deliveryIds.includes(deliveryId)).map(({ year }) => year)
        const before = years.filter((year) => year < definitionYear).sort((one, other) => one - other)
        if (before.length === 0 || years.some((year) => year >= definitionYear)) return []
        return [{ kind: 'break-joined', deliveryId, before, since: figures.year }]
      })
