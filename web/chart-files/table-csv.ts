import { field } from '#shared/tables/formats/csv.ts'
import type { ChartTable } from './chart-table.ts'

/** Excel reads a CSV file as UTF-8 only when it begins so. */
const byteOrderMark = '\ufeff'

/** The table behind a chart as CSV (RFC 4180, UTF-8): numbers plain, what is not known empty. */
export const tableCsv = ({ columns, rows }: ChartTable): Uint8Array => {
  const lines = [
    columns.map(({ label }) => field(label)),
    ...rows.map((row) => row.map((cell) => (typeof cell === 'number' ? String(cell) : field(cell ?? '')))),
  ]
  return Buffer.from(byteOrderMark + lines.map((fields) => `${fields.join(',')}\r\n`).join(''), 'utf8')
}
