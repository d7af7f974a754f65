import type { Cell, Dimension, StatisticsTable, TableCut } from '#shared/tables/table.ts'
import type { ResolvedQuery } from './px-query.ts'
import { wholeTable } from './whole-table.ts'

/** A cut as a query wants it: the variables of the stub before those of the heading, of which there are `headings`. */
export type PlacedCut = TableCut & { headings: number }

type Chosen = {
  dimension: Dimension
  /** How far on each chosen value lies in the cells of the whole table. */
  steps: readonly number[]
}

/** The values chosen of every variable, with their places in the whole table. Throws when the query was resolved against another table. */
const chosenOf = ({ dimensions }: StatisticsTable, { codes }: Pick<ResolvedQuery, 'codes'>): Map<string, Chosen> => {
  const found = new Map<string, Chosen>()
  let stride = 1
  for (const dimension of dimensions.toReversed()) {
    const steps: number[] = []
    const wanted = new Set(codes[dimension.id])
    const values = dimension.values.filter(({ code }, place) => wanted.has(code) && steps.push(place * stride) > 0)
    if (values.length === 0 || values.length !== wanted.size) throw new Error('a resolved query does not fit its table')
    found.set(dimension.id, { dimension: { ...dimension, values }, steps })
    stride *= dimension.values.length
  }
  return found
}

/** The cells that a query asks for, in the order in which it places the variables. A variable that is left out stands at its total. */
export const queryCut = (table: StatisticsTable, query: ResolvedQuery): PlacedCut => {
  const { stub, heading } = query
  const chosen = chosenOf(table, query)
  const placed = [...stub, ...heading].flatMap((id) => chosen.get(id) ?? [])
  const leftOut = [...chosen.values()].filter((one) => !placed.includes(one))
  const begin = leftOut.reduce((sum, { steps }) => sum + (steps[0] ?? 0), 0)
  const cells = wholeTable(table)
  const places = placed.reduce<number[]>(
    (known, { steps }) => known.flatMap((from) => steps.map((step) => from + step)),
    [begin],
  )
  return {
    table,
    dimensions: placed.map(({ dimension }) => dimension),
    // Sums of steps of the same table.
    cells: places.map((place) => cells[place] as Cell),
    headings: heading.length,
  }
}

/** The variables of an answer, in the order in which the query places them, without its cells. */
export const queryDimensions = (table: StatisticsTable, query: ResolvedQuery): Dimension[] => {
  const chosen = chosenOf(table, query)
  return [...query.stub, ...query.heading].flatMap((id) => chosen.get(id)?.dimension ?? [])
}
