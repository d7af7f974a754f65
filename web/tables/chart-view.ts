import { measures } from '#shared/measures/measures.ts'
import type { Language } from '#shared/platform/language.ts'
import { findRegion } from '#shared/regions/regions.ts'
import type { Cell, Dimension, TableCut, Value } from '#shared/tables/table.ts'
import { axisEnd } from '../charts/chart-layout.ts'
import type { ChartLine } from '../charts/line-chart.tsx'
import type { ProfileRow } from '../charts/profile-chart.tsx'
import { formatNumber } from '../texts/format.ts'
import { cellIn, combinations, fixedPlace, type Place } from './cut-cell.ts'
import { tableTexts } from './table-texts.ts'

/** More bars or lines than these are not a picture any longer. */
export const mostBars = 32
export const mostLines = 6

/** What can be drawn of a cut, or why nothing can. */
export type ChartView =
  | { kind: 'lines'; along: string; moments: string[]; lines: ChartLine[]; max: number; breakAt: number | null }
  /** `at` is the one time that is drawn when several are chosen. */
  | { kind: 'bars'; along: string; rows: ProfileRow[]; max: number; at: string | null }
  | { kind: 'too-many'; dimensions: string[] }
  | { kind: 'no-numbers' }

const numberOf = (cell: Cell): number | null => ('value' in cell ? cell.value : null)

/** The newest time at which the cut has any number, so that a year that nobody has reported yet hides no other; the newest of all when there is none. */
export const newestWithNumbers = (cut: TableCut, time: Dimension): Value | undefined => {
  const others = cut.dimensions.filter(({ id }) => id !== time.id)
  const places = combinations(others)
  return (
    time.values.findLast((moment) =>
      places.some((values) => {
        const place = new Map(others.map(({ id }, index) => [id, values[index] as Value]))
        return 'value' in cellIn(cut, place.set(time.id, moment))
      }),
    ) ?? time.values.at(-1)
  )
}

/** The values that are drawn beside each other: no total among its parts, and no groups of counties among counties. */
export const drawnValues = ({ values, totalCode, isRegion }: Dimension): readonly Value[] => {
  const parts = values.length > 1 ? values.filter(({ code }) => code !== totalCode) : values
  const counties = isRegion ? parts.filter(({ code }) => findRegion(code) !== null) : []
  return counties.length > 1 ? counties : parts
}

const highest = (values: readonly (number | null)[]): number | null => {
  const known = values.flatMap((value) => (value === null ? [] : [value]))
  return known.length === 0 ? null : axisEnd(Math.max(...known))
}

/** Where the first time of the new definition stands, when there are times on both sides. */
const breakIn = ({ table }: TableCut, time: Dimension): number | null => {
  const year = measures[table.measure].comparabilityBreak?.year
  if (year === undefined) return null
  const index = time.values.findIndex(({ code }) => Number(code.slice(0, 4)) >= year)
  return index > 0 ? index : null
}

const linesOf = (cut: TableCut, time: Dimension, others: readonly Dimension[], language: Language): ChartView => {
  const fixed = fixedPlace(cut)
  const lines = combinations(others).map((values): ChartLine => {
    const place = new Map(fixed)
    for (const [index, value] of values.entries()) place.set(others[index]?.id ?? '', value)
    return {
      label: values.map(({ label }) => label[language]).join(', ') || cut.table.title[language],
      values: time.values.map((moment) => numberOf(cellIn(cut, new Map(place).set(time.id, moment)))),
    }
  })
  const max = highest(lines.flatMap(({ values }) => values))
  if (max === null) return { kind: 'no-numbers' }
  const moments = time.values.map(({ label }) => label[language])
  return { kind: 'lines', along: time.label[language], moments, lines, max, breakAt: breakIn(cut, time) }
}

const barsOf = (
  cut: TableCut,
  along: Dimension,
  place: Place,
  at: Value | undefined,
  language: Language,
): ChartView => {
  const rows = drawnValues(along).map((value): ProfileRow => {
    const cell = cellIn(cut, new Map(place).set(along.id, value))
    const row = { id: value.code, label: value.label[language] }
    return 'value' in cell
      ? { ...row, value: cell.value, text: formatNumber(cell.value, language) }
      : { ...row, value: null, text: tableTexts[language].missing[cell.missing] }
  })
  const max = highest(rows.map(({ value }) => value))
  if (max === null) return { kind: 'no-numbers' }
  return { kind: 'bars', along: along.label[language], rows, max, at: at?.label[language] ?? null }
}

/**
 * What is drawn of a cut: lines over time for up to `mostLines` combinations of the rest, otherwise bars over the one dimension that varies (at the newest time that has numbers, when
 * several are chosen). Refused, naming the dimensions, when too much varies.
 */
export const chartView = (cut: TableCut, language: Language): ChartView => {
  const time = cut.dimensions.find(({ isTime, values }) => isTime && values.length > 1)
  const others = cut.dimensions.filter(({ id, values }) => id !== time?.id && values.length > 1)
  const combined = others.reduce((product, { values }) => product * values.length, 1)
  if (time && combined <= mostLines) return linesOf(cut, time, others, language)
  const [along] = others
  if (!along || others.length > 1 || drawnValues(along).length > mostBars)
    return { kind: 'too-many', dimensions: others.map(({ label }) => label[language]) }
  const place = fixedPlace(cut)
  const at = time && newestWithNumbers(cut, time)
  if (time && at) place.set(time.id, at)
  return barsOf(cut, along, place, at, language)
}
