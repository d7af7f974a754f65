import { measures } from '#shared/measures/measures.ts'
import type { Dimension, StatisticsTable } from '#shared/tables/table.ts'
import { measureDimension, plainDimension } from '#shared/tables/table-words.ts'

/** The names by which PxWeb's clients know what is measured and the time, in every database that Statistics Sweden and its sister offices publish. */
export const contentsCode = 'ContentsCode'
export const timeCode = 'Tid'

const pxDimension = (dimension: Dimension): Dimension => {
  if (dimension.isTime) return { ...dimension, id: timeCode }
  return dimension.id === measureDimension ? { ...dimension, id: contentsCode } : dimension
}

const made = new WeakMap<StatisticsTable, StatisticsTable>()

const makePxTable = (table: StatisticsTable): StatisticsTable => {
  const dimensions = table.dimensions.map(pxDimension)
  if (dimensions.some(({ id }) => id === contentsCode)) return { ...table, dimensions }
  const { name } = measures[table.measure]
  const contents = plainDimension(contentsCode, { sv: 'Mått', en: 'Measure' }, [{ code: table.measure, label: name }])
  const time = dimensions.findIndex(({ isTime }) => isTime)
  const place = time === -1 ? dimensions.length : time
  return {
    ...table,
    dimensions: dimensions.toSpliced(place, 0, contents),
    cellAt: (codes) => table.cellAt(codes.toSpliced(place, 1)),
  }
}

/**
 * A table as PxWeb's clients expect it: what is measured is a variable of its own, `ContentsCode`, also where the table measures one thing only, and time is `Tid`. The other
 * variables are the table's dimensions. No cell is computed. The same table gives the same view.
 */
export const pxTable = (table: StatisticsTable): StatisticsTable => {
  const view = made.get(table) ?? makePxTable(table)
  made.set(table, view)
  return view
}

/** Whether a variable may be left out of a query, which then takes its total. */
export const canBeEliminated = ({ totalCode }: Dimension): boolean => totalCode !== null

/** The variable that a query names: by its code in any case, or time as `time`; undefined where there is none. */
export const findVariable = ({ dimensions }: StatisticsTable, name: string): Dimension | undefined => {
  const wanted = name.toLowerCase()
  return dimensions.find(({ id, isTime }) => id.toLowerCase() === wanted || (isTime && wanted === 'time'))
}
