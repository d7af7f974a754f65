import writeExcelFile, { type CellObject, type Row, type Sheet } from 'write-excel-file/node'
import { cellText } from '#shared/platform/workbook-file.ts'
import { noteMark } from '#shared/reports/note-mark.ts'
import {
  type Cell,
  cellNotes,
  plainText,
  type ReportColumn,
  type ReportDocument,
  type ReportTable,
  tablesOf,
} from '#shared/reports/report-document.ts'
import { repacked } from './archive/fixed-zip.ts'

const headerFill = '#e3e9ec'
const warningText = '#a33b07'
const mutedText = '#4d5d68'

const words = (text: string, style: Partial<CellObject> = {}): CellObject => ({
  value: cellText(text),
  type: String,
  ...style,
})

const line = (text: string, style: Partial<CellObject> = {}): Row => [words(text, style)]

const formatOf = (column: ReportColumn | undefined): string => {
  if (column?.isChange) return '+#,##0;-#,##0;0'
  return column?.decimals ? '#,##0.0' : '#,##0'
}

const cellOf = (
  cell: Cell,
  column: ReportColumn | undefined,
  notes: readonly string[],
  document: ReportDocument,
): CellObject => {
  if (typeof cell === 'string') return words(cell, { alignVertical: 'top', wrap: true })
  if (typeof cell === 'number') return { value: cell, type: Number, format: formatOf(column), alignVertical: 'top' }
  if ('mark' in cell)
    return words(document.words.marks[cell.mark], { align: 'right', fontStyle: 'italic', textColor: mutedText })
  const marks = cell.notes.map((note) => `[${noteMark(notes.indexOf(note))}]`).join('')
  return words(`${cell.text} ${marks}`.trim(), { alignVertical: 'top', wrap: true })
}

const demonstrationRows = (document: ReportDocument): Row[] =>
  document.isDemonstration ? [line(document.demonstration.long, { fontWeight: 'bold', textColor: warningText })] : []

const captionOf = (table: ReportTable, document: ReportDocument): string =>
  `${document.words.table} ${table.number}. ${table.caption}`

const tableSheet = (table: ReportTable, document: ReportDocument): Sheet<Buffer> => {
  const notes = cellNotes(table)
  const top: Row[] = [
    line(captionOf(table, document), { fontWeight: 'bold', fontSize: 13 }),
    line(`${document.title}. ${document.edition}`, { textColor: mutedText }),
    ...demonstrationRows(document),
    [],
  ]
  const header: Row = table.columns.map((column) =>
    words(column.label, {
      fontWeight: 'bold',
      backgroundColor: headerFill,
      wrap: true,
      align: column.kind === 'number' ? 'right' : 'left',
    }),
  )
  const rows = table.rows.map(
    (row, y): Row =>
      row.map((cell, x) => ({
        ...cellOf(cell, table.columns[x], notes, document),
        ...(table.hasTotal && y === table.rows.length - 1 && { fontWeight: 'bold' as const }),
      })),
  )
  const under = [...table.notes, ...notes.map((note, index) => `[${noteMark(index)}] ${note}`)]
  const share = table.columns.reduce((sum, column) => sum + column.share, 0)
  return {
    sheet: table.sheet,
    data: [...top, header, ...rows, [], ...under.map((note) => line(note, { textColor: mutedText }))],
    columns: table.columns.map((column) => ({ width: Math.max(12, Math.round((column.share / share) * 110)) })),
    stickyRowsCount: top.length + 1,
    showGridLines: false,
  }
}

const methodRows = (document: ReportDocument): Row[] =>
  document.chapters
    .filter(({ id }) => id === 'method' || id === 'disclosure')
    .flatMap((chapter): Row[] => [
      [],
      line(chapter.title, { fontWeight: 'bold', fontSize: 13 }),
      ...chapter.blocks.flatMap((block): Row[] => {
        if (block.kind === 'heading') return [line(block.text, { fontWeight: 'bold' })]
        if (block.kind === 'paragraph' || block.kind === 'lead')
          return [line(plainText(document, block.text), { wrap: true })]
        if (block.kind === 'list')
          return block.items.map((item) => line(`• ${plainText(document, item)}`, { wrap: true }))
        return []
      }),
    ])

const notesSheet = (document: ReportDocument, tables: readonly ReportTable[]): Sheet<Buffer> => ({
  sheet: document.notesSheet,
  data: [
    line(document.title, { fontWeight: 'bold', fontSize: 16 }),
    line(document.subtitle),
    line(document.edition),
    ...demonstrationRows(document),
    [],
    ...document.facts.map((fact): Row => line(`${fact.label}: ${fact.value}`)),
    [],
    ...tables.map((table): Row => line(`${table.sheet}: ${captionOf(table, document)}`)),
    ...methodRows(document),
  ],
  columns: [{ width: 110 }],
  showGridLines: false,
})

/** The report's tables as a workbook: notes first, then one sheet a table, with the same numbers, marks and captions as in the PDF. */
export const writeWorkbook = async (document: ReportDocument): Promise<Uint8Array> => {
  const tables = tablesOf(document)
  const packed = await writeExcelFile(
    [notesSheet(document, tables), ...tables.map((table) => tableSheet(table, document))],
    {
      fontFamily: 'Calibri',
      fontSize: 11,
    },
  ).toBuffer()
  // The library dates the file by its own clock.
  return repacked(packed, document.madeAt)
}
