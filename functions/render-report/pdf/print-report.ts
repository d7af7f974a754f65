import type { Language } from '#shared/platform/language.ts'
import {
  type Block,
  type Cell,
  cellNotes,
  type ReportColumn,
  type ReportDocument,
  type ReportTable,
  readText,
} from '#shared/reports/report-document.ts'
import { drawChart } from './draw-chart.tsx'

/** The mark of a note: a, b … z, then aa. */
export const noteMark = (index: number): string =>
  index < 26 ? String.fromCharCode(97 + index) : noteMark(Math.floor(index / 26) - 1) + noteMark(index % 26)

const regionsOfLanguage = { sv: 'SE', en: 'GB' } as const satisfies Record<Language, string>

const printedNumber = (value: number, column: ReportColumn | undefined, language: Language): string => {
  const decimals = column?.decimals ?? 0
  return new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value)
}

const printedCell = (
  cell: Cell,
  column: ReportColumn | undefined,
  notes: readonly string[],
  document: ReportDocument,
) => {
  if (typeof cell === 'string') return { text: cell }
  if (typeof cell === 'number') return { text: printedNumber(cell, column, document.language) }
  if ('mark' in cell) return { text: document.words.marks[cell.mark], mark: cell.mark }
  return { text: cell.text, note: noteMark(notes.indexOf(cell.note)) }
}

const printedTable = (table: ReportTable, document: ReportDocument) => {
  const notes = cellNotes(table)
  return {
    ...table,
    label: `table-${table.id}`,
    rows: table.rows.map((row) => row.map((cell, x) => printedCell(cell, table.columns[x], notes, document))),
    cellNotes: notes.map((text, index) => ({ mark: noteMark(index), text })),
  }
}

/** An address as it is shown: without its protocol, and with places where it may break. */
const shownUrl = (url: string): string =>
  url
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/\/$/, '')
    .replace(/([/\-_.?=&])/g, '$1\u200b')

const printedBlock = (block: Block, document: ReportDocument, isOutlined: boolean) => {
  const { language } = document
  switch (block.kind) {
    case 'paragraph':
      return { kind: block.kind, text: readText(document, block.text), note: block.note ?? null }
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
      const { kind, id, number, caption, alternativeText } = block
      return { kind, id, number, caption, alternativeText, label: `figure-${id}`, ...drawChart(block, language) }
    }
  }
}

/** The report as the template reads it: pointers resolved, numbers written, figures drawn. */
export const printedReport = (document: ReportDocument) => {
  const { demonstration } = document
  return {
    ...document,
    region: regionsOfLanguage[document.language],
    demonstration: { ...demonstration, rest: demonstration.long.replace(`${demonstration.short}. `, '') },
    chapters: document.chapters.map((chapter) => ({
      id: chapter.id,
      title: chapter.title,
      startsPage: chapter.startsPage,
      isAppendix: chapter.isAppendix ?? false,
      // The contents list the areas one by one, and otherwise the chapters.
      blocks: chapter.blocks.map((block) => printedBlock(block, document, chapter.id === 'areas')),
    })),
  }
}

