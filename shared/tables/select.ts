import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Dimension, Selection, StatisticsTable, TableCut } from './table.ts'

/** As many cells are shown and handed out at once. */
export const maxCells = 10_000

export type SelectionRefusal =
  | { kind: 'unknown-dimension'; dimension: string }
  | { kind: 'no-values'; dimension: string }
  | { kind: 'unknown-value'; dimension: string; code: string }
  | { kind: 'too-large'; cells: number; maxCells: number }

const firstValues = ({ values, totalCode, isTime, isRegion }: Dimension): string[] => {
  if (isTime || isRegion) return values.map(({ code }) => code)
  const code = totalCode ?? values[0]?.code
  return code === undefined ? [] : [code]
}

/** What a table shows before anything is chosen: all of time and all regions, of every other dimension the total or, where there is none, the first value. */
export const defaultSelection = ({ dimensions }: StatisticsTable): Selection =>
  Object.fromEntries(dimensions.map((dimension) => [dimension.id, firstValues(dimension)]))

const chosenOf = (dimension: Dimension, codes: readonly string[]): Outcome<Dimension, SelectionRefusal> => {
  if (codes.length === 0) return refused({ kind: 'no-values', dimension: dimension.id })
  const known = new Map(dimension.values.map((value) => [value.code, value]))
  const values = []
  for (const code of new Set(codes)) {
    const value = known.get(code)
    if (!value) return refused({ kind: 'unknown-value', dimension: dimension.id, code })
    values.push(value)
  }
  return done({ ...dimension, values })
}

const cellsOf = (table: StatisticsTable, dimensions: readonly Dimension[]): TableCut['cells'] =>
  dimensions
    .reduce<string[][]>(
      (places, { values }) => places.flatMap((codes) => values.map(({ code }) => [...codes, code])),
      [[]],
    )
    .map((codes) => table.cellAt(codes))

/**
 * Cuts a table to what is chosen, values in the order asked for and each once. Refused when a dimension is unknown or has no value chosen, when a value is unknown,
 * and when the cut would have more than `most` cells; no cell is looked up before that is known.
 */
export const selectFrom = (
  table: StatisticsTable,
  selection: Selection,
  most: number = maxCells,
): Outcome<TableCut, SelectionRefusal> => {
  const asked = new Map(Object.entries(selection))
  const unknown = [...asked.keys()].find((id) => !table.dimensions.some((dimension) => dimension.id === id))
  if (unknown !== undefined) return refused({ kind: 'unknown-dimension', dimension: unknown })
  const dimensions: Dimension[] = []
  for (const dimension of table.dimensions) {
    const chosen = chosenOf(dimension, asked.get(dimension.id) ?? [])
    if (!chosen.ok) return chosen
    dimensions.push(chosen.value)
  }
  const cells = dimensions.reduce((product, { values }) => product * values.length, 1)
  if (cells > most) return refused({ kind: 'too-large', cells, maxCells: most })
  return done({ table, dimensions, cells: cellsOf(table, dimensions) })
}
