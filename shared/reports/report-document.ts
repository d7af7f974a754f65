import type { Language } from '#shared/platform/language.ts'
import type { PublishedCount } from '#shared/statistics/snapshot.ts'
import type { ChapterId, Recipient } from './report-choice.ts'

/**
 * A text of the report. `[[table:regions]]` and `[[figure:map]]` in it point at a table or figure of the report and read as «tabell 2». `[[value:andel-antagna@regions|43 %]]` is a figure under its key
 * (shared/key-figures), with the table in which it stands, if the report has that, and its words.
 */
export type ReportText = string

/** Why there is no number. */
type Mark = 'suppressed' | 'missing' | 'too-few' | 'not-relevant'

/** A cell: words, a number, a mark in the place of a number, or words with notes on their quality. */
export type Cell = string | number | { mark: Mark } | { text: string; notes: readonly string[] }

/** `share` of the table's width; text columns wrap. `isChange`: numbers have their sign. */
export type ReportColumn = {
  label: string
  kind: 'text' | 'number'
  share: number
  decimals?: number
  isChange?: boolean
}

export type ReportTable = {
  kind: 'table'
  id: string
  number: number
  caption: string
  /** Its sheet's name in the workbook, at most 31 characters. */
  sheet: string
  columns: ReportColumn[]
  rows: Cell[][]
  /** What a reader must know to read it right; stands under the table. */
  notes: string[]
  /** Whether the last row is a total. */
  hasTotal: boolean
  /** Whether it may go on over the next page; otherwise it stands whole, as long as a page holds it. */
  mayBreak?: boolean
}

type Spread = { median: number | null; lowerQuartile: number | null; upperQuartile: number | null }

/** What a figure draws. The forms are those of the site's charts, so that page and report show the same. */
type ReportChart =
  | {
      kind: 'range'
      /** `own`: the mark of the region that the report is about; null where it has none. */
      rows: ({ id: string; label: string; text: string; own?: number | null } & Spread)[]
      max: number
      ticks: { value: number; text: string }[]
    }
  | {
      kind: 'levels'
      /** Whether the signs are explained under it. */
      hasKey: boolean
      rows: ({
        id: string
        label: string
        perLevel: readonly [number, number, number, number, number]
        notApplicable: number
      } & Spread)[]
    }
  | {
      kind: 'bars'
      rows: { id: string; label: string; value: number | null; text: string }[]
      max: number
      unit: string
    }
  | {
      kind: 'map'
      values: Record<string, { category: string; label: string }>
      categories: { id: string; label: string; color: 0 | 1 | 2 | 3 | 4 }[]
    }

export type ReportFigure = {
  kind: 'figure'
  id: string
  number: number
  caption: string
  /** What the figure shows, for those who do not see it: with the figures that matter, or where they stand. */
  alternativeText: string
  chart: ReportChart
  /** What stands beside a narrow figure. */
  beside?: { title: string; text: string }[]
}

export type Block =
  /** `isComment`: written by the coordinator for this report, not made from the snapshot. */
  | { kind: 'paragraph'; text: ReportText; note?: string; isComment?: boolean }
  | { kind: 'lead'; text: ReportText }
  | { kind: 'heading'; text: string }
  | { kind: 'list'; items: ReportText[] }
  /** The few numbers that a reader takes along; `figure` is the key of a named figure that says the same. */
  | { kind: 'key-figures'; items: { value: string; label: string; figure?: string }[] }
  /** Something apart from the running text. */
  | { kind: 'box'; title: string; texts: ReportText[]; language?: Language }
  | { kind: 'sources'; items: { text: string; url: string | null; language: Language }[] }
  | ReportTable
  | ReportFigure

export type Chapter = { id: ChapterId; title: string; blocks: Block[]; startsPage: boolean; isAppendix?: boolean }

/** The whole report in one language: what every format is made from. */
export type ReportDocument = {
  language: Language
  /** `ministry` is set close, without a cover and contents, to stand on four pages. */
  recipient: Recipient
  /** The report's id, and the snapshot that its numbers are from. */
  id: string
  snapshotId: string
  title: string
  subtitle: string
  /** Where the report lies for good, and how it is named in a list of sources. */
  address: string
  citation: string
  /** For library catalogues. */
  keywords: string[]
  /** One line under the title: version and what day the figures describe. */
  edition: string
  /** Stands in every running head. */
  runningTitle: string
  facts: { label: string; value: string }[]
  isDemonstration: boolean
  demonstration: { short: string; long: string }
  contentsTitle: string
  notesSheet: string
  words: Record<'table' | 'figure' | 'note' | 'page', string> & { marks: Record<Mark, string> }
  chapters: Chapter[]
  /** Set as the files' own date, so that building twice gives the same bytes. */
  madeAt: string
}

/** A published count as a cell. */
export const countCell = (count: PublishedCount): Cell => (typeof count === 'number' ? count : { mark: count })

/** All tables in the order they stand. */
export const tablesOf = (document: ReportDocument): ReportTable[] =>
  document.chapters.flatMap((chapter) => chapter.blocks.filter((block) => block.kind === 'table'))

/** All figures in the order they stand. */
export const figuresOf = (document: ReportDocument): ReportFigure[] =>
  document.chapters.flatMap((chapter) => chapter.blocks.filter((block) => block.kind === 'figure'))

/** Words, and what they point at: a table or figure of the report (`table-regions`), and the key of a figure that they are. */
export type Segment = { text: string; target?: string; figure?: string }

const valueSegment = (part: string): Segment | null => {
  const value = /^\[\[value:([a-z0-9-]+)(?:@([\w-]+))?\|(.*)\]\]$/s.exec(part)
  if (!value) return null
  const [, figure = '', table, text = ''] = value
  return { text, figure, ...(table && { target: `table-${table}` }) }
}

/** What the coordinator has written as words and figures; nothing in it points at anything else. */
export const commentSegments = (text: ReportText): Segment[] =>
  text
    .split(/(\[\[value:.*?\]\])/s)
    .filter((part) => part !== '')
    .map((part) => valueSegment(part) ?? { text: part })

/** A text as words and pointers. Throws when it points at something the report does not have. */
export const readText = (document: ReportDocument, text: ReportText): Segment[] =>
  text
    .split(/(\[\[(?:table|figure):[\w-]+\]\]|\[\[value:.*?\]\])/s)
    .filter((part) => part !== '')
    .map((part, index, parts) => {
      const value = valueSegment(part)
      if (value) return value
      const pointer = /^\[\[(table|figure):([\w-]+)\]\]$/.exec(part)
      if (!pointer) return { text: part }
      const [, kind, id] = pointer
      const found = [...tablesOf(document), ...figuresOf(document)].find((item) => item.kind === kind && item.id === id)
      if (!found) throw new Error(`the report points at ${kind} ${id}, which it does not have`)
      const word = document.words[found.kind]
      const beginsSentence = index === 0 || /[.!?:]\s*$/.test(parts[index - 1] ?? '')
      return {
        text: `${beginsSentence ? word : word.toLowerCase()}\u00a0${found.number}`,
        target: `${kind}-${id}`,
      }
    })

/** A text with its pointers written out. */
export const plainText = (document: ReportDocument, text: ReportText): string =>
  readText(document, text)
    .map((segment) => segment.text)
    .join('')

/** The notes that stand in a table's cells, each once, in the order they come. */
export const cellNotes = (table: ReportTable): string[] => [
  ...new Set(table.rows.flat().flatMap((cell) => (typeof cell === 'object' && 'notes' in cell ? cell.notes : []))),
]
