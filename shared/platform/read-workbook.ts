import { unzipWithin, zipStored } from './bounded-zip.ts'

/** What stands in a cell: of a formula, its value when the file was saved, or its error (`#REF!`) as a text. */
export type WorkbookCell = string | number | boolean | Date | null
export type WorkbookSheet = { name: string; rows: WorkbookCell[][] }

/** An Excel workbook of a megabyte holds about ten times as much XML. */
const maxUnpackedBytes = 16 * 1024 * 1024
/** No sheet of ours comes near: what is larger is not read, since every row is filled up to the widest. */
const maxRows = 5000
const maxColumns = 60
const maxCells = 200_000

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

const isSmallSheet = (xml: string): boolean => {
  let rows = 0
  let cells = 0
  for (const [, tag, attributes = ''] of xml.matchAll(/<(?:\w+:)?(row|c)(?=[\s/>])([^>]*)>/g)) {
    const reference = /(?:^|\s)r\s*=\s*["']([A-Za-z]*)(\d*)["']/.exec(attributes)
    if (Number(reference?.[2] ?? 0) > maxRows) return false
    if (columnNumber((reference?.[1] ?? '').toUpperCase()) > maxColumns) return false
    if (tag === 'row') rows += 1
    else cells += 1
    if (rows > maxRows || cells > maxCells) return false
  }
  return true
}

/** What went wrong in a formula is read as a text (#DIV/0!): the library would take it for an empty cell. */
const withErrorsAsTexts = (xml: string): string => xml.replaceAll(/(<(?:\w+:)?c\b[^>]*\st=)(["'])e\2/g, '$1$2str$2')

/**
 * The sheets of an Excel workbook (.xlsx), whoever saved it, in order. Null when it is no workbook, broken, or larger than anything of ours: nothing is unpacked or laid out beyond those
 * bounds. The library that reads it is loaded at the first use.
 */
export const readWorkbook = async (bytes: Uint8Array): Promise<WorkbookSheet[] | null> => {
  const files = unzipWithin(bytes, /\.(?:xml|rels)$/, maxUnpackedBytes)
  if (!files?.has('xl/workbook.xml')) return null
  for (const [name, file] of files) {
    if (!name.startsWith('xl/worksheets/')) continue
    const xml = file.toString('utf8')
    if (!isSmallSheet(xml)) return null
    files.set(name, Buffer.from(withErrorsAsTexts(xml)))
  }
  const { default: readExcelFile } = await import('read-excel-file/node')
  try {
    // The library's type names Date's constructor where it gives dates.
    const sheets = (await readExcelFile(zipStored(files))) as unknown as { sheet: string; data: WorkbookCell[][] }[]
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data }))
  } catch {
    return null
  }
}
