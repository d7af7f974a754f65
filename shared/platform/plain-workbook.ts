import { cellText } from './workbook-file.ts'

/** A sheet of texts and numbers; an empty text is an empty cell. One name of a column over several is the title of the sheet. */
export type PlainSheet = { name: string; columns: readonly string[]; rows: readonly (readonly (string | number)[])[] }

const headerFill = '#e3e9ec'
/** A column is as wide as its longest text, within these many characters; longer texts go on over several lines. */
const [leastWidth, mostWidth] = [9, 60]
/** A sheet wider than this many characters is printed along the long side of the paper. */
const portraitWidth = 65
/** Points. Some programs do not make room for a second line by themselves. */
const lineHeight = 15

/** Only what has thousands to set apart: each cell with a look of its own takes longer to write. */
const formatOf = (value: number) => {
  if (Math.abs(value) < 1000) return {}
  return { format: Number.isInteger(value) ? '#,##0' : '#,##0.##' }
}

/** A number takes room for its separators too. */
const lengthOf = (value: string | number | undefined): number =>
  typeof value === 'number' ? Math.ceil(String(value).length * 1.3) : (value ?? '').length

type ColumnLook = { width: number; hasNumbers: boolean }

/** How each column looks, from all that stands in it. */
const looksOf = ({ columns, rows }: PlainSheet): ColumnLook[] => {
  const count = rows.reduce((most, row) => Math.max(most, row.length), columns.length)
  const isTitled = columns.length === 1 && count > 1
  return Array.from({ length: count }, (_, place) => {
    const longest = rows.reduce(
      (most, row) => Math.max(most, lengthOf(row[place])),
      isTitled ? 0 : lengthOf(columns[place]),
    )
    return {
      width: Math.min(mostWidth, Math.max(leastWidth, longest + 2)),
      hasNumbers: rows.some((row) => typeof row[place] === 'number'),
    }
  })
}

const doesFit = (value: string | number, { width }: ColumnLook): boolean => lengthOf(value) <= width - 2

/** How many lines a text takes: words that do not fit go to the next, so a line holds a little less than the column is wide. */
const linesOf = (value: string | number, look: ColumnLook): number =>
  doesFit(value, look) ? 1 : Math.ceil(lengthOf(value) / (look.width - 4))

const cellOf = (value: string | number, look: ColumnLook) => {
  if (typeof value === 'number') return { value, type: Number, ...formatOf(value) }
  if (value === '') return null
  return {
    value: cellText(value),
    type: String,
    // What stands in a number's place is read in the column of the numbers.
    ...(look.hasNumbers && { align: 'right' as const }),
    ...(!doesFit(value, look) && { wrap: true }),
  }
}

const rowOf = (row: readonly (string | number)[], looks: readonly ColumnLook[]) => {
  // Every column has its look: they are made from the same rows.
  const lookAt = (place: number) => looks[place] as ColumnLook
  const lines = Math.max(1, ...row.map((value, place) => linesOf(value, lookAt(place))))
  return row.map((value, place) => {
    const cell = cellOf(value, lookAt(place))
    return cell && lines > 1 ? { ...cell, alignVertical: 'top' as const, height: lines * lineHeight } : cell
  })
}

/** An XLSX file of plain sheets, each with its names of columns in a row that stays. Texts are cells of text, never formulas. The library is loaded at the first use. */
export const plainWorkbook = async (sheets: readonly PlainSheet[]): Promise<Uint8Array> => {
  const { default: writeExcelFile } = await import('write-excel-file/node')
  return writeExcelFile(
    sheets.map((sheet) => {
      const looks = looksOf(sheet)
      const isWide = looks.reduce((sum, { width }) => sum + width, 0) > portraitWidth
      return {
        sheet: sheet.name,
        stickyRowsCount: 1,
        ...(isWide && { orientation: 'landscape' as const }),
        columns: looks.map(({ width }) => ({ width })),
        data: [
          sheet.columns.map((value, place) => ({
            value,
            type: String,
            fontWeight: 'bold' as const,
            backgroundColor: headerFill,
            ...(looks[place]?.hasNumbers && sheet.columns.length > 1 && { align: 'right' as const }),
          })),
          ...sheet.rows.map((row) => rowOf(row, looks)),
        ],
      }
    }),
  ).toBuffer()
}
