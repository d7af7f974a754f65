import type { ReadSheet } from '#shared/platform/workbook-file.ts'

/** A sheet's rows under its head, with the row that each stands in (counted from 1) and where the columns are. */
export type Table<Column extends string> = {
  columns: ReadonlyMap<Column, number>
  /** Headings that are none of ours. */
  ignored: string[]
  rows: { row: number; cells: ReadSheet['rows'][number] }[]
}

/** A heading without what people and programs differ in: case, white space, a colon or an asterisk at the end. */
export const plainHeading = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .replace(/ ?[:*]+$/, '')
    .toLocaleLowerCase('sv')

/** The head stands among the first rows: a title and some lines of one's own may come before it. */
const headWithin = 20

const columnsIn = <Column extends string>(
  row: Readonly<ReadSheet['rows'][number]>,
  names: ReadonlyMap<string, Column>,
): Map<Column, number> => {
  const columns = new Map<Column, number>()
  for (const [at, cell] of row.entries()) {
    const column = typeof cell === 'string' ? names.get(plainHeading(cell)) : undefined
    if (column && !columns.has(column)) columns.set(column, at)
  }
  return columns
}

/** The table of a sheet whose head has the `needed` columns, by their names in any language and order; null when it has none. */
export const findTable = <Column extends string>(
  { rows }: ReadSheet,
  names: ReadonlyMap<string, Column>,
  needed: readonly Column[],
): Table<Column> | null => {
  for (const [at, head] of rows.slice(0, headWithin).entries()) {
    const columns = columnsIn(head, names)
    if (!needed.every((column) => columns.has(column))) continue
    const known = new Set(columns.values())
    return {
      columns,
      ignored: head.flatMap((cell, index) =>
        known.has(index) || cell === null || String(cell).trim() === '' ? [] : [String(cell).trim()],
      ),
      rows: rows.slice(at + 1).map((cells, index) => ({ row: at + index + 2, cells })),
    }
  }
  return null
}
