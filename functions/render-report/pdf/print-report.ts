import { noteMark } from '#shared/reports/note-mark.ts'
import { type PrintedCell, printedCell } from '#shared/reports/printed-cell.ts'
import {
  type Block,
  type Cell,
  cellNotes,
  type ReportDocument,
  type ReportFigure,
  type ReportTable,
  readText,
} from '#shared/reports/report-document.ts'
import { svgOf } from '../draw-svg.tsx'
import { regionsOfLanguage } from './page-parts.ts'

/** Widths on the page, in millimetres. */
const pageWidths = { whole: { full: 162, map: 64 }, brief: { full: 172, map: 62 } } as const

const widthMmOf = ({ chart }: ReportFigure, { recipient }: ReportDocument): number =>
  pageWidths[recipient === 'ministry' ? 'brief' : 'whole'][chart.kind === 'map' ? 'map' : 'full']

const setCell = (cell: PrintedCell) => ({
  text: cell.text,
  ...(cell.isMark && { mark: true }),
  ...(cell.notes.length > 0 && { note: cell.notes.join('\u202f') }),
})

const textWidthMm = 162
const meanCharacterMm = 1.5
const lineMm = 4.2
const cellPaddingMm = 3.1
/** A table lower than this stands whole on one page; a higher one may go on over the next, under its repeated head. */
const highestUnbrokenMm = 215

const linesOf = (cell: Cell, share: number): number => {
  const length =
    typeof cell === 'string' ? cell.length : typeof cell === 'object' && 'text' in cell ? cell.text.length : 1
  return Math.ceil((length * meanCharacterMm) / (share * textWidthMm - 4))
}

const estimatedHeightMm = ({ columns, rows }: ReportTable): number => {
  const whole = columns.reduce((sum, column) => sum + column.share, 0)
  return rows.reduce((sum, row) => {
    const lines = row.map((cell, x) => linesOf(cell, (columns[x]?.share ?? whole) / whole))
    return sum + Math.max(...lines) * lineMm + cellPaddingMm
  }, 12)
}

/** Notes in two columns of about the same length, to be read down the left one first. */
const noteColumns = (notes: readonly string[]) => {
  const marked = notes.map((text, index) => ({ mark: noteMark(index), text }))
  const whole = notes.join('').length
  let length = 0
  const left = marked.filter(({ text }) => {
    length += text.length
    return length <= whole / 2 + 40
  })
  return notes.length === 0 ? [] : [left, marked.slice(left.length)]
}

const printedTable = (table: ReportTable, document: ReportDocument) => {
  const notes = cellNotes(table)
  return {
    ...table,
    mayBreak: table.mayBreak ?? false,
    isBreakable: table.mayBreak || estimatedHeightMm(table) > highestUnbrokenMm,
    label: `table-${table.id}`,
    rows: table.rows.map((row) => row.map((cell, x) => setCell(printedCell(cell, table.columns[x], notes, document)))),
    noteColumns: noteColumns(notes),
  }
}

/** An address as it is shown: without its protocol, and with places where it may break. */
const shownUrl = (url: string): string =>
  url
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/\/$/, '')
    .replace(/([/\-_.?=&])/g, '$1\u200b')

type Place = { isOutlined: boolean; next: Block | undefined }

const printedBlock = (block: Block, document: ReportDocument, { isOutlined, next }: Place) => {
  const { language } = document
  switch (block.kind) {
    case 'paragraph':
      return {
        kind: block.kind,
        text: readText(document, block.text),
        note: block.note ?? null,
        // What leads up to a small figure stands on the figure's page.
        isSticky: next?.kind === 'figure' && next.chart.kind === 'levels',
      }
    case 'lead':
      return { kind: block.kind, text: readText(document, block.text) }
    case 'heading':
      return { ...block, isOutlined }
    case 'list':
      return { kind: block.kind, items: block.items.map((item) => readText(document, item)) }
    case 'key-figures':
      return block
    case 'box':
      return {
        kind: block.kind,
        title: block.title,
        texts: block.texts.map((text) => readText(document, text)),
        language: block.language ?? language,
      }
    case 'sources':
      return { ...block, items: block.items.map((item) => ({ ...item, shownUrl: item.url && shownUrl(item.url) })) }
    case 'table':
      return printedTable(block, document)
    case 'figure': {
      const { kind, number, caption, alternativeText, beside } = block
      return {
        kind,
        number,
        caption,
        alternativeText,
        beside: beside ?? [],
        label: `figure-${block.id}`,
        svg: svgOf(block, language),
        widthMm: widthMmOf(block, document),
      }
    }
  }
}

/** The report as the template reads it: pointers resolved, numbers written, figures drawn. */
export const printedReport = (document: ReportDocument) => {
  const { demonstration } = document
  return {
    ...document,
    region: regionsOfLanguage[document.language],
    citeLabel: document.language === 'sv' ? 'Så anger du källan' : 'How to cite',
    demonstration: { ...demonstration, rest: demonstration.long.replace(`${demonstration.short}. `, '') },
    chapters: document.chapters.map((chapter) => ({
      id: chapter.id,
      title: chapter.title,
      startsPage: chapter.startsPage,
      isAppendix: chapter.isAppendix ?? false,
      // The contents list the areas one by one, and otherwise the chapters.
      blocks: chapter.blocks.map((block, index) =>
        printedBlock(block, document, { isOutlined: chapter.id === 'areas', next: chapter.blocks[index + 1] }),
      ),
    })),
  }
}
