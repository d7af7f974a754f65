import { field } from '#shared/tables/formats/csv.ts'
import { plainNumber } from './printed-cell.ts'
import type { Cell, ReportColumn, ReportDocument, ReportTable } from './report-document.ts'

/** Spreadsheets read the letters right by it. */
const byteOrderMark = '\ufeff'

const written = (cell: Cell, column: ReportColumn | undefined, { words }: Pick<ReportDocument, 'words'>): string => {
  if (typeof cell === 'number') return String(plainNumber(cell, column))
  if (typeof cell === 'string') return field(cell)
  return field('mark' in cell ? words.marks[cell.mark] : cell.text)
}

/** A table of a report as CSV (RFC 4180, UTF-8): as it stands, with plain numbers; a text that a spreadsheet could take for a formula gets an apostrophe before it. */
export const tableCsv = (
  document: Pick<ReportDocument, 'words'>,
  { columns, rows }: Pick<ReportTable, 'columns' | 'rows'>,
): Uint8Array => {
  const lines = [
    columns.map(({ label }) => field(label)),
    ...rows.map((row) => row.map((cell, x) => written(cell, columns[x], document))),
  ]
  return Buffer.from(byteOrderMark + lines.map((fields) => `${fields.join(',')}\r\n`).join(''), 'utf8')
}
