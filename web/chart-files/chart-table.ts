import type { Language } from '#shared/platform/language.ts'
import type { Column } from '../components/page-parts.tsx'
import { formatNumber } from '../texts/format.ts'

/** A cell of the table behind a chart: a number is formatted on the page and plain in the file; null is not known. */
export type ChartCell = string | number | null

/** The table behind a chart, the same on the page and in the file. */
export type ChartTable = { columns: readonly Column[]; rows: readonly (readonly ChartCell[])[] }

/** The rows as a page shows them (for `TableBehind`). */
export const shownRows = ({ rows }: ChartTable, language: Language): string[][] =>
  rows.map((row) =>
    row.map((cell) => (cell === null ? '–' : typeof cell === 'number' ? formatNumber(cell, language) : cell)),
  )
