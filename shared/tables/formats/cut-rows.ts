import type { Cell, TableCut, Value } from '../table.ts'

/** A cell with the value of each dimension that it stands for. */
export type CutRow = { values: readonly Value[]; cell: Cell }

/** The cells of a cut one by one, in their order. Throws when the cut has not as many cells as its dimensions say. */
export const rowsOf = ({ dimensions, cells }: Pick<TableCut, 'dimensions' | 'cells'>): CutRow[] => {
  const places = dimensions.reduce<Value[][]>(
    (known, { values }) => known.flatMap((place) => values.map((value) => [...place, value])),
    [[]],
  )
  return places.map((values, place) => {
    const cell = cells[place]
    if (!cell || places.length !== cells.length)
      throw new Error('a cut has another number of cells than its dimensions')
    return { values, cell }
  })
}
