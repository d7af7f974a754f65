import { unzipWithin, zipStored } from './bounded-zip.ts'
import { done, type Outcome, refused } from './outcome.ts'

/** A sheet as it was read: rows of cells, the first row first; a cell without anything in it is null. */
export type ReadSheet = { name: string; rows: (string | number | boolean | Date | null)[][] }

export type WorkbookRefusal = { kind: 'not-a-workbook' } | { kind: 'too-much-inside' }

/** What a workbook of ours unpacks to is a few megabytes; a small file that unpacks to more is an attack. */
const maxUnpackedBytes = 30 * 1024 * 1024
/** No sheet of ours comes near: what is larger is not read, since every row is filled up to the widest. */
const usualLimits = { rows: 5000, columns: 60, cells: 200_000 }

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

const isSmallSheet = (xml: string, most: typeof usualLimits): boolean => {
  let rows = 0
  let cells = 0
  for (const [, tag, attributes = ''] of xml.matchAll(/<(?:\w+:)?(row|c)(?=[\s/>])([^<>]*)>/g)) {
    const reference = /(?:^|\s)r\s*=\s*["']([A-Za-z]*)(\d*)["']/.exec(attributes)
    if (Number(reference?.[2] ?? 0) > most.rows) return false
    if (columnNumber((reference?.[1] ?? '').toUpperCase()) > most.columns) return false
    if (tag === 'row') rows += 1
    else cells += 1
    if (rows > most.rows || cells > most.cells) return false
  }
  return true
}

/** Whether a tag is still open where the next begins, or at the end: the library reads such a one over and over, and may never come to an end of it. */
const hasOpenTag = (xml: string): boolean => /<[^<>]*(?:<|$)/.test(xml)

/** What went wrong in a formula is read as a text (#DIV/0!): the library would take it for an empty cell. */
const withErrorsAsTexts = (xml: string): string => xml.replaceAll(/(<(?:\w+:)?c\b[^<>]*\st=)(["'])e\2/g, '$1$2str$2')

/**
 * Reads an XLSX file, whichever program saved it. Texts keep their outer white space; of a formula its value is read, or its error (`#REF!`) as a text. Refused when it is none, and when it
 * unpacks to more than 30 MB or its cells reach further than any sheet of ours: nothing is unpacked or laid out beyond that (`limits`: of rows, columns and cells a sheet). The library is loaded at the first use.
 */
export const readWorkbook = async (
  bytes: Uint8Array,
  limits = usualLimits,
): Promise<Outcome<ReadSheet[], WorkbookRefusal>> => {
  const files = unzipWithin(bytes, /\.(?:xml|rels)$/, maxUnpackedBytes)
  if (files === 'too-much-inside') return refused({ kind: 'too-much-inside' })
  if (files === 'broken' || !files.has('xl/workbook.xml')) return refused({ kind: 'not-a-workbook' })
  for (const [name, file] of files) {
    if (!name.startsWith('xl/worksheets/')) continue
    const xml = file.toString('utf8')
    if (hasOpenTag(xml)) return refused({ kind: 'not-a-workbook' })
    if (!isSmallSheet(xml, limits)) return refused({ kind: 'too-much-inside' })
    files.set(name, Buffer.from(withErrorsAsTexts(xml)))
  }
  const { default: readXlsxFile } = await import('read-excel-file/universal')
  try {
    const sheets = await readXlsxFile(Uint8Array.from(zipStored(files)).buffer, { trim: false })
    // The library's types name the constructor where its values are dates.
    return done(sheets.map(({ sheet, data }) => ({ name: sheet, rows: data as unknown as ReadSheet['rows'] })))
  } catch {
    return refused({ kind: 'not-a-workbook' })
  }
}

/** Whether a text is what went wrong in a formula, as `readWorkbook` gives it. */
export const isFormulaError = (text: string): boolean =>
  /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!)$/.test(text)

/** Where a cell stands, as spreadsheets say it: column and row from 0. */
export const cellName = (column: number, row: number): string => {
  let name = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  return name + (row + 1)
}

/** What a spreadsheet could take for a formula when the cell is copied out as CSV, or for our own mark. */
const needsMark = /^[=+\-@\t\r']/

/** The format's escape of a character, by its UTF-16 units. */
const escaped = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, unit) => `_x${character.charCodeAt(unit).toString(16).toUpperCase().padStart(4, '0')}_`,
  ).join('')

/** What the library that writes workbooks would leave out, and what would be read as an escape. */
const needsEscape = /[\u007f-\u0084\u0086-\u009f\ufffd\p{Noncharacter_Code_Point}]|_(?=x[0-9A-Fa-f]{4}_)/gu

/**
 * A text as a cell holds it: marked with an apostrophe where a spreadsheet could take it for a formula, and with the escapes of the format. `textOfCell` takes them off.
 * The library that writes workbooks looks texts up in a plain object, so that one like `constructor` would come out as a broken cell: such a one begins with an escape.
 */
export const cellText = (text: string): string => {
  const marked = needsMark.test(text) ? `'${text}` : text
  if (marked in Object.prototype) return escaped(marked.charAt(0)) + marked.slice(1)
  return marked.replace(needsEscape, escaped)
}

/** The text that a cell was given by `cellText`, or that a person typed. Line ends are `\n`, which a carriage return that was marked may have become. */
export const textOfCell = (text: string): string =>
  (/^'[=+\-@\t\r\n']/.test(text) ? text.slice(1) : text).replace(/\r\n?/g, '\n')
