import { texts } from '#shared/platform/language.ts'
import { figureTable } from '#shared/reports/figure-table.ts'
import {
  cellNotes,
  figuresOf,
  type ReportDocument,
  type ReportTable,
  tablesOf,
} from '#shared/reports/report-document.ts'
import { tableCsv } from '#shared/reports/table-csv.ts'
import { fixedZip, type ZipFile } from '../archive/fixed-zip.ts'

const words = texts({
  sv: { contents: 'innehall', file: 'Fil', title: 'Rubrik', notes: 'Anmärkningar', cellNotes: 'Noter' },
  en: { contents: 'contents', file: 'File', title: 'Title', notes: 'Remarks', cellNotes: 'Notes' },
})

type Grid = Pick<ReportTable, 'columns' | 'rows'>
type Item = { kind: 'table' | 'figure'; id: string; number: number; caption: string; notes: string[]; grid: Grid }

/** Where cells have notes on their quality, a last column holds them in full: a file has no foot. */
const withNotes = (table: ReportTable, label: string): Grid => {
  if (cellNotes(table).length === 0) return table
  return {
    columns: [...table.columns, { label, kind: 'text', share: 40 }],
    rows: table.rows.map((row) => [
      ...row,
      row.flatMap((cell) => (typeof cell === 'object' && 'notes' in cell ? cell.notes : [])).join(' '),
    ]),
  }
}

/** The name of an item's file in the archive, for example `tabell-03-areas.csv`. */
export const csvNameOf = (
  document: ReportDocument,
  { kind, id, number }: Pick<Item, 'kind' | 'id' | 'number'>,
): string => `${document.words[kind].toLowerCase()}-${String(number).padStart(2, '0')}-${id}.csv`

/** Every table of the report, and the numbers behind every figure, as CSV files, with a list of them. */
export const csvFiles = (document: ReportDocument): ZipFile[] => {
  const t = words[document.language]
  const items: Item[] = [
    ...tablesOf(document).map((table) => ({ ...table, kind: 'table' as const, grid: withNotes(table, t.cellNotes) })),
    ...figuresOf(document).map((figure) => ({
      ...figure,
      kind: 'figure' as const,
      notes: [],
      grid: figureTable(figure, document),
    })),
  ]
  const files = items.map(
    (item): ZipFile => ({ name: csvNameOf(document, item), bytes: tableCsv(document, item.grid) }),
  )
  const contents = tableCsv(document, {
    columns: [t.file, t.title, t.notes].map((label) => ({ label, kind: 'text', share: 1 })),
    rows: items.map((item) => [
      csvNameOf(document, item),
      `${document.words[item.kind]} ${item.number}. ${item.caption}`,
      [...(document.isDemonstration ? [document.demonstration.long] : []), ...item.notes].join(' '),
    ]),
  })
  return [{ name: `${t.contents}.csv`, bytes: contents }, ...files]
}

/** The same in one archive. */
export const reportCsv = (document: ReportDocument): Uint8Array => fixedZip(csvFiles(document), document.madeAt)
