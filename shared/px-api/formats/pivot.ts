import type { Language } from '#shared/platform/language.ts'
import { symbols } from '#shared/tables/symbols.ts'
import type { Cell, Dimension, Value } from '#shared/tables/table.ts'
import type { Output } from '../output-format.ts'
import type { PlacedCut } from '../query-cut.ts'

/** A cut as a table: the variables of the stub name its rows, those of the heading its columns. */
export type Pivot = {
  stub: readonly Dimension[]
  heading: readonly Dimension[]
  /** One combination of the heading's values a column; one without values where nothing stands in the heading. */
  columns: readonly (readonly Value[])[]
  rows: readonly { values: readonly Value[]; cells: readonly Cell[] }[]
}

const combinations = (dimensions: readonly Dimension[]): Value[][] =>
  dimensions.reduce<Value[][]>(
    (known, { values }) => known.flatMap((before) => values.map((value) => [...before, value])),
    [[]],
  )

/** Sets out the cells of a cut in rows and columns. */
export const pivotOf = ({ dimensions, cells, headings }: PlacedCut): Pivot => {
  const stub = dimensions.slice(0, dimensions.length - headings)
  const heading = dimensions.slice(dimensions.length - headings)
  const columns = combinations(heading)
  return {
    stub,
    heading,
    columns,
    rows: combinations(stub).map((values, row) => ({
      values,
      cells: cells.slice(row * columns.length, (row + 1) * columns.length),
    })),
  }
}

/** A value by its code, its text or both. */
export const shownValue = ({ code, label }: Value, { shows }: Output, language: Language): string => {
  if (shows === 'UseCodes') return code
  return shows === 'UseTexts' ? label[language] : `${code} ${label[language]}`
}

/** A variable's name: its code where values stand by theirs. */
export const shownName = ({ id, label }: Dimension, { shows }: Output, language: Language): string =>
  shows === 'UseCodes' ? id : label[language]

/** The name of a column: what its figures are of, or the unit where nothing stands in the heading. */
export const columnName = (values: readonly Value[], cut: PlacedCut, output: Output, language: Language): string =>
  values.map((value) => shownValue(value, output, language)).join(' ') || cut.table.unit[language]

/** A cell's number, or the symbol that says why there is none. */
export const shownCell = (cell: Cell, language: Language): number | string =>
  'value' in cell ? cell.value : symbols[cell.missing].symbol[language]
