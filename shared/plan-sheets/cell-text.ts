import { cellText, isFormulaError, type ReadSheet, textOfCell } from '#shared/platform/workbook-file.ts'

type Cell = ReadSheet['rows'][number][number] | undefined

/** A text as a cell of ours holds it: marked where a spreadsheet would take it for a formula, or we for what went wrong in one. */
export const markedText = (text: string): string => (isFormulaError(text) ? `'${text}` : cellText(text))

const plainText = (text: string): string =>
  text.startsWith("'") && isFormulaError(text.slice(1)) ? text.slice(1) : textOfCell(text).trim()

/** A day as spreadsheets count them, from the last day of 1899; the numbers are those of the years 1954 to 2119. */
const dayOfSerial = (serial: number): string | null =>
  Number.isInteger(serial) && serial >= 20_000 && serial < 80_000
    ? new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10)
    : null

/** 20270131 as 2027-01-31. */
const withDashes = (text: string): string => text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')

const isoDay = (date: Date): string | null => (Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10))

/**
 * What is written in a cell, as text: a date as its ISO day, a number without what sums in floating point add. Null for what cannot be read: an error in a formula, a truth value. `isDay`: a
 * number there is a day.
 */
export const cellTextOf = (cell: Cell, isDay = false): string | null => {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return isoDay(cell)
  if (typeof cell === 'boolean') return null
  if (typeof cell === 'number')
    return (isDay ? dayOfSerial(cell) : null) ?? withDashesIf(isDay, String(Number(cell.toFixed(10))))
  if (isFormulaError(cell.trim())) return null
  return withDashesIf(isDay, plainText(cell.trim()))
}

const withDashesIf = (isDay: boolean, text: string): string => (isDay ? withDashes(text) : text)
