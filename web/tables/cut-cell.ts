import type { Cell, Dimension, TableCut, Value } from '#shared/tables/table.ts'

/** One value of each dimension, by the dimension's id. */
export type Place = ReadonlyMap<string, Value>

/** The cut's cell at the place. Throws when the place is outside the cut. */
export const cellIn = (cut: Pick<TableCut, 'dimensions' | 'cells'>, at: Place): Cell => {
  const place = cut.dimensions.reduce((sofar, dimension) => {
    const code = at.get(dimension.id)?.code
    return sofar * dimension.values.length + dimension.values.findIndex((value) => value.code === code)
  }, 0)
  const cell = cut.cells[place]
  if (!cell) throw new Error('a cell outside the cut was asked for')
  return cell
}

/** All combinations of the dimensions' values, the last one fastest; one empty combination of none. */
export const combinations = (dimensions: readonly Dimension[]): Value[][] =>
  dimensions.reduce<Value[][]>(
    (sofar, { values }) => sofar.flatMap((combination) => values.map((value) => [...combination, value])),
    [[]],
  )

/** The place of the only value of each dimension that has one. */
export const fixedPlace = ({ dimensions }: TableCut): Map<string, Value> =>
  new Map(dimensions.flatMap(({ id, values }) => (values.length === 1 && values[0] ? [[id, values[0]] as const] : [])))
