import { cellText } from './workbook-file.ts'

/** A sheet of texts and numbers; an empty text is an empty cell. */
export type PlainSheet = { name: string; columns: readonly string[]; rows: readonly (readonly (string | number)[])[] }

const headerFill = '#e3e9ec'
const [firstWidth, otherWidth] = [36, 16]

/** An XLSX file of plain sheets, each with its names of columns in a row that stays. Texts are cells of text, never formulas. The library is loaded at the first use. */
export const plainWorkbook = async (sheets: readonly PlainSheet[]): Promise<Uint8Array> => {
  const { default: writeExcelFile } = await import('write-excel-file/node')
  return writeExcelFile(
    sheets.map(({ name, columns, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: columns.map((_, index) => ({ width: index === 0 ? firstWidth : otherWidth })),
      data: [
        columns.map((value) => ({ value, type: String, fontWeight: 'bold' as const, backgroundColor: headerFill })),
        ...rows.map((row) =>
          row.map((value) => {
            if (typeof value === 'number') return { value, type: Number }
            return value === '' ? null : { value: cellText(value), type: String }
          }),
        ),
      ],
    })),
  ).toBuffer()
}
