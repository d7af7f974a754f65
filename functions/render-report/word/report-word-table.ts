import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { noteMark } from '#shared/reports/note-mark.ts'
import { printedCell } from '#shared/reports/printed-cell.ts'
import { cellNotes, type ReportColumn, type ReportDocument, type ReportTable } from '#shared/reports/report-document.ts'
import { captionParagraph, noteParagraph } from './report-word-parts.ts'
import type { WordBlock } from './word-file.ts'

/** The width of the text in twentieths of a point. */
const textWidth = 9184
const muted = '4D5D68'
const deep = '083F51'
const lineColour = 'B9C6CC'
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const thin = { style: BorderStyle.SINGLE, size: 4, color: lineColour }
const strong = { style: BorderStyle.SINGLE, size: 12, color: deep }

const margins = { top: 50, bottom: 50, left: 70, right: 70 }

type Look = { column: ReportColumn | undefined; width: number; isBold: boolean; isShaded: boolean }

const cellOf = (children: readonly TextRun[], { column, width, isShaded }: Look, isHead: boolean) =>
  new TableCell({
    margins,
    width: { size: width, type: WidthType.DXA },
    borders: { top: isHead ? strong : none, bottom: isHead ? strong : thin, left: none, right: none },
    ...(isShaded && { shading: { type: ShadingType.CLEAR, fill: 'EDF4F6', color: 'auto' } }),
    children: [
      new Paragraph({
        style: 'TableText',
        alignment: column?.kind === 'number' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children,
      }),
    ],
  })

const widthsOf = ({ columns }: ReportTable): number[] => {
  const whole = columns.reduce((sum, { share }) => sum + share, 0)
  return columns.map(({ share }) => Math.floor((share / whole) * textWidth))
}

/** A table of the report for Word: its caption, its rows under a head that is repeated on every page, and its notes. */
export const tableBlocks = (table: ReportTable, document: ReportDocument): WordBlock[] => {
  const notes = cellNotes(table)
  const widths = widthsOf(table)
  const look = (x: number, isBold: boolean, isShaded = false): Look => ({
    column: table.columns[x],
    width: widths[x] ?? 0,
    isBold,
    isShaded,
  })
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map(({ label }, x) =>
      cellOf([new TextRun({ text: label, bold: true })], look(x, true), true),
    ),
  })
  const rows = table.rows.map((row, y) => {
    const isTotal = table.hasTotal && y === table.rows.length - 1
    return new TableRow({
      cantSplit: true,
      children: row.map((cell, x) => {
        const { text, isMark, notes: marks } = printedCell(cell, table.columns[x], notes, document)
        const runs = [
          new TextRun({ text, bold: isTotal, ...(isMark && { italics: true, color: muted }) }),
          ...(marks.length > 0 ? [new TextRun({ text: marks.join('\u202f'), superScript: true })] : []),
        ]
        return cellOf(runs, look(x, isTotal, isTotal), false)
      }),
    })
  })
  return [
    captionParagraph(`${document.words.table} ${table.number}.`, table.caption, `table-${table.id}`),
    new Table({
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: widths,
      tableLook: { firstRow: true, firstColumn: true, lastRow: table.hasTotal, noHBand: true, noVBand: true },
      rows: [head, ...rows],
    }),
    ...table.notes.map((note) => noteParagraph(note)),
    ...notes.map((note, index) => noteParagraph(note, noteMark(index))),
    // Two tables without a paragraph between them would grow together.
    new Paragraph({ style: 'TableNote', children: [] }),
  ]
}
