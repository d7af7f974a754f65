import { cellName, type ReadSheet, textOfCell } from '#shared/platform/workbook-file.ts'
import type { FilePlace, FileProblem } from './file-problem.ts'
import { laterColumns, type SheetName, sheetColumns } from './instrument-sheets.ts'

/** A row as it was read: what stands under each heading, and where. */
export type ReadRow = {
  text(heading: string): string
  /** The ids in a cell, which commas divide. */
  ids(heading: string): string[]
  /** A whole number, or what stands there instead; undefined for an empty cell. */
  number(heading: string): number | string | undefined
  place(heading: string): FilePlace
}

type Cell = ReadSheet['rows'][number][number]

const asText = (cell: Cell | undefined): string => {
  if (cell === null || cell === undefined) return ''
  // Dates and truth values are nothing that an instrument holds: as text they show in the message.
  return typeof cell === 'string' ? textOfCell(cell.trim()) : cell instanceof Date ? cell.toISOString() : String(cell)
}

const isEmptyRow = (row: readonly Cell[]): boolean => row.every((cell) => asText(cell) === '')

/** The rows of one sheet by its headings, in any order; other columns are left alone. Notes a missing sheet or heading. */
export const rowsOf = (sheets: readonly ReadSheet[], name: SheetName, problems: FileProblem[]): ReadRow[] => {
  const sheet = sheets.find((candidate) => candidate.name.trim() === name)
  const columns: readonly string[] = sheetColumns[name]
  if (!sheet) {
    problems.push({ kind: 'missing', place: { sheet: name, cell: 'A1' }, path: name })
    return []
  }
  const headings = (sheet.rows[0] ?? []).map((cell) => asText(cell).toLowerCase())
  for (const column of columns)
    if (!headings.includes(column) && !laterColumns.includes(column))
      problems.push({ kind: 'missing', place: { sheet: name, cell: 'A1' }, path: `${name}: ${column}` })
  return sheet.rows.flatMap((row, y): ReadRow[] => {
    if (y === 0 || isEmptyRow(row)) return []
    const at = (heading: string) => headings.indexOf(heading)
    const text = (heading: string) => asText(row[at(heading)])
    return [
      {
        text,
        ids: (heading) =>
          text(heading)
            .split(',')
            .map((part) => part.trim())
            .filter((part) => part !== ''),
        number(heading) {
          const found = text(heading)
          if (found === '') return undefined
          return /^-?\d{1,9}$/.test(found) ? Number(found) : found
        },
        place: (heading) => ({ sheet: name, cell: cellName(Math.max(0, at(heading)), y) }),
      },
    ]
  })
}
