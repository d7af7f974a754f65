import { done, type Outcome, refused } from './outcome.ts'

/** A sheet as it was read: rows of cells, the first row first; a cell without anything in it is null. */
export type ReadSheet = { name: string; rows: (string | number | boolean | Date | null)[][] }

export type WorkbookRefusal = { kind: 'not-a-workbook' } | { kind: 'too-much-inside' }

/** What a workbook of ours unpacks to is a few megabytes; a small file that unpacks to more is an attack. */
const maxUnpackedBytes = 30 * 1024 * 1024
/** A directory's end record is 22 bytes and a comment of at most 65,535. */
const endMark = 0x06054b50
const entryMark = 0x02014b50

/** How many bytes a zip archive says that it unpacks to; null when it is none, or of a kind (split, over 4 GB) that no workbook is. */
const unpackedBytes = (file: Buffer): number | null => {
  let end = file.length - 22
  while (end >= 0 && file.readUInt32LE(end) !== endMark) end -= 1
  if (end < 0) return null
  const count = file.readUInt16LE(end + 10)
  let at = file.readUInt32LE(end + 16)
  let sum = 0
  for (let entry = 0; entry < count; entry += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== entryMark) return null
    sum += file.readUInt32LE(at + 24)
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return sum
}

/**
 * Reads an XLSX file. Texts keep their outer white space. Refused when it is none, and when it unpacks to more than 30 MB: the library reserves no more than the archive
 * says, so that a false size gives a broken workbook and not a full memory. The library is loaded at the first use.
 */
export const readWorkbook = async (bytes: Uint8Array): Promise<Outcome<ReadSheet[], WorkbookRefusal>> => {
  const size = unpackedBytes(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  if (size === null) return refused({ kind: 'not-a-workbook' })
  if (size > maxUnpackedBytes) return refused({ kind: 'too-much-inside' })
  const { default: readXlsxFile } = await import('read-excel-file/universal')
  try {
    const sheets = await readXlsxFile(new Uint8Array(bytes).buffer, { trim: false })
    // The library's types name the constructor where its values are dates.
    return done(sheets.map(({ sheet, data }) => ({ name: sheet, rows: data as unknown as ReadSheet['rows'] })))
  } catch {
    return refused({ kind: 'not-a-workbook' })
  }
}

/** Where a cell stands, as spreadsheets say it: column and row from 0. */
export const cellName = (column: number, row: number): string => {
  let name = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  return name + (row + 1)
}

/** What a spreadsheet could take for a formula when the cell is copied out as CSV, or for our own mark. */
const needsMark = /^[=+\-@\t']/

/** The format's escape of a character. */
const escaped = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`

/**
 * A text as a cell holds it: marked with an apostrophe where a spreadsheet could take it for a formula, and with the escapes of the format. `textOfCell` takes them off.
 * The library that writes workbooks looks texts up in a plain object, so that one like `constructor` would come out as a broken cell: such a one begins with an escape.
 */
export const cellText = (text: string): string => {
  const marked = needsMark.test(text) ? `'${text}` : text
  if (marked in Object.prototype) return escaped(marked) + marked.slice(1)
  return marked.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
}

/** The text that a cell was given by `cellText`, or that a person typed. Line ends are `\n`. */
export const textOfCell = (text: string): string =>
  (/^'[=+\-@\t']/.test(text) ? text.slice(1) : text).replace(/\r\n?/g, '\n')
