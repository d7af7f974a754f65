import { pipeline } from 'node:stream/promises'
import { CsvError, parse } from 'csv-parse'
import { maxColumns } from '#shared/deliveries/columns.ts'
import { maxRows, maxWorkbookBytes, maxWorkbookRows } from '#shared/deliveries/limits.ts'
import { type ReadSheet, readWorkbook, textOfCell } from '#shared/platform/workbook-file.ts'
import { FileRefused } from './file-refused.ts'
import { peek, textOnly } from './read-bytes.ts'

/** Takes a table row by row. `line` is the row's line in the file, from 1. May throw `FileRefused`. */
export type TableSink = { header(names: string[]): void; row(texts: string[], line: number): void }

/** More than any row of eleven columns can hold; what is longer is a quote that is never closed. */
const maxRowCharacters = 20_000
/** A first line is shorter than this, or it names too many columns. */
const maxHeadBytes = 256 * 1024

const archive = Buffer.from('PK\u0003\u0004', 'latin1')
const isArchive = (head: Buffer): boolean => head.subarray(0, 4).equals(archive)

/** The separator that the first line uses most, outside quotes. */
const separatorOf = (firstLine: string): string => {
  const bare = firstLine.replace(/"[^"]*"/g, '')
  const counts = [',', ';', '\t'].map((separator) => ({ separator, count: bare.split(separator).length }))
  return counts.reduce((most, one) => (one.count > most.count ? one : most)).separator
}

const quoteCodes = ['CSV_QUOTE_NOT_CLOSED', 'CSV_INVALID_CLOSING_QUOTE', 'INVALID_OPENING_QUOTE']

/** What went wrong in the parser, as a refusal of the file; what is no fault of the file is thrown on. */
const refusalOf = (error: unknown): FileRefused => {
  if (error instanceof FileRefused) return error
  if (!(error instanceof CsvError)) throw error
  const line = Number(error.lines ?? 1)
  if (error.code === 'CSV_MAX_RECORD_SIZE')
    return new FileRefused({ kind: 'row-too-long', line, maxCharacters: maxRowCharacters })
  if (quoteCodes.includes(error.code)) return new FileRefused({ kind: 'broken-quotes', line })
  throw error
}

/** Hands a row on, the first as the header. Empty rows are left out. */
const counted = (sink: TableSink) => {
  let rows = -1
  return {
    take(texts: string[], line: number): void {
      if (texts.every((text) => text === '' || text.trim() === '')) return
      rows += 1
      if (rows > maxRows) throw new FileRefused({ kind: 'too-many-rows', maxRows })
      if (rows === 0) sink.header(texts)
      else sink.row(texts, line)
    },
    end(): void {
      if (rows < 0) throw new FileRefused({ kind: 'empty' })
      if (rows === 0) throw new FileRefused({ kind: 'no-rows' })
    },
  }
}

/** Where the first line ends: at a line feed, or a carriage return, with which an old Mac ends all of them. */
const firstLineEnd = (head: Buffer): number => head.findIndex((byte) => byte === 10 || byte === 13)

const readCsv = async (source: AsyncIterable<Buffer>, sink: TableSink): Promise<void> => {
  const { head, all } = await peek(
    textOnly(source),
    (begun) => firstLineEnd(begun) >= 0 || begun.length >= maxHeadBytes,
  )
  const end = firstLineEnd(head)
  const firstLine = head.subarray(0, end < 0 ? head.length : end).toString('utf8')
  const delimiter = separatorOf(firstLine)
  const found = firstLine.split(delimiter).length
  if (found > maxColumns) throw new FileRefused({ kind: 'too-many-columns', found, maxColumns })
  const rows = counted(sink)
  const parser = parse({
    bom: true,
    delimiter,
    relax_column_count: true,
    max_record_size: maxRowCharacters,
    // Nothing goes out of the parser: a row is worked on where it is met.
    on_record: (texts: string[], { lines }) => {
      rows.take(texts, lines)
      return null
    },
  })
  parser.resume()
  await pipeline(all, parser).catch((error) => {
    throw refusalOf(error)
  })
  rows.end()
}

/** A cell as a text that the checks can read: numbers as JavaScript writes them, dates as their day. */
const textOf = (cell: ReadSheet['rows'][number][number]): string => {
  if (cell === null) return ''
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return typeof cell === 'string' ? textOfCell(cell) : String(cell)
}

const trimEnd = (texts: string[]): string[] => texts.slice(0, texts.findLastIndex((text) => text.trim() !== '') + 1)

const readXlsx = async (source: AsyncIterable<Buffer>, bytes: number, sink: TableSink): Promise<void> => {
  if (bytes > maxWorkbookBytes) throw new FileRefused({ kind: 'too-large', maxBytes: maxWorkbookBytes })
  const parts: Buffer[] = []
  for await (const part of source) parts.push(part)
  const read = await readWorkbook(Buffer.concat(parts), {
    rows: maxWorkbookRows,
    columns: maxColumns,
    cells: maxWorkbookRows * 12,
  })
  if (!read.ok) throw new FileRefused({ kind: 'workbook-unreadable' })
  const rows = counted(sink)
  // What stands first is the table: a template of ours has its notes on the sheets behind.
  const lines = (read.value[0]?.rows ?? []).map((cells) => trimEnd(cells.map(textOf)))
  const width = lines.find((texts) => texts.length > 0)?.length ?? 0
  for (const [index, texts] of lines.entries())
    rows.take([...texts, ...Array<string>(Math.max(0, width - texts.length)).fill('')], index + 1)
  rows.end()
}

/**
 * Reads a table, CSV or XLSX by what is in it and not by its name, and hands its rows on as they come. CSV is UTF-8 with or without a mark, with commas, semicolons or tabs; it is never held in memory.
 * Throws `FileRefused` where the file is of no use, and what the source throws.
 */
export const readTable = async (source: AsyncIterable<Buffer>, bytes: number, sink: TableSink): Promise<void> => {
  const { head, all } = await peek(source, (begun) => begun.length >= archive.length)
  if (head.length === 0) throw new FileRefused({ kind: 'empty' })
  await (isArchive(head) ? readXlsx(all, bytes, sink) : readCsv(all, sink))
}
