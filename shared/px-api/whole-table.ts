import type { Cell, StatisticsTable } from '#shared/tables/table.ts'

const read = new WeakMap<StatisticsTable, readonly Cell[]>()

const readAll = ({ dimensions, cellAt }: StatisticsTable): Cell[] => {
  const cells: Cell[] = []
  const codes: string[] = []
  const fill = (place: number): void => {
    const dimension = dimensions[place]
    if (!dimension) {
      cells.push(cellAt([...codes]))
      return
    }
    for (const { code } of dimension.values) {
      codes[place] = code
      fill(place + 1)
    }
  }
  fill(0)
  return cells
}

/**
 * Every cell of a table in row-major order, looked up once for as long as the table is the same: a query is then a matter of places. For tables of tens of thousands of cells, as the site's are; each takes
 * some tens of bytes.
 */
export const wholeTable = (table: StatisticsTable): readonly Cell[] => {
  const cells = read.get(table) ?? readAll(table)
  read.set(table, cells)
  return cells
}
