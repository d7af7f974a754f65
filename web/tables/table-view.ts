import type { Language } from '#shared/platform/language.ts'
import type { Missing } from '#shared/tables/symbols.ts'
import type { Cell, TableCut, Value } from '#shared/tables/table.ts'
import { cellIn, combinations } from './cut-cell.ts'

/** Rows under one heading; the heading is null where there is nothing to tell groups apart by. */
type RowGroup = { heading: string | null; rows: { label: string; cells: readonly Cell[] }[] }

export type TableView = {
  /** Dimensions of which one value is chosen: said once, above the table. */
  constants: { label: string; value: string }[]
  /** What the rows are, as the heading of the first column. */
  rowsAre: string
  columnsAre: string
  columns: readonly string[]
  groups: RowGroup[]
  /** The kinds of missing cells that occur, for the legend. */
  missing: Missing[]
}

const missingKinds = ['suppressed', 'not-published', 'not-available'] as const satisfies readonly Missing[]

/**
 * Lays a cut out: `columns` across, the last other dimension with several values down the rows, and the rest as headings of groups of rows.
 * A dimension with a single value stands above the table, unless it is the one across.
 */
export const tableView = (
  cut: Pick<TableCut, 'dimensions' | 'cells'>,
  columns: string,
  language: Language,
): TableView => {
  const across = cut.dimensions.find(({ id }) => id === columns) ?? cut.dimensions.at(-1)
  if (!across) throw new Error('a table has at least one dimension')
  const others = cut.dimensions.filter(({ id }) => id !== across.id)
  const constants = others.filter(({ values }) => values.length === 1)
  const varying = others.filter(({ values }) => values.length > 1)
  const down = varying.at(-1) ?? constants.find(({ isRegion }) => isRegion) ?? constants.at(-1)
  const grouping = varying.filter(({ id }) => id !== down?.id)
  const said = constants.filter(({ id }) => id !== down?.id)
  const fixed = said.map(({ id, values }) => [id, values[0]] as const)
  const groups = combinations(grouping).map((group) => ({
    heading: group.length > 0 ? group.map(({ label }) => label[language]).join(', ') : null,
    rows: (down?.values ?? [null]).map((row) => ({
      label: row?.label[language] ?? '',
      cells: across.values.map((column) => {
        const values = new Map<string, Value>()
        for (const [id, value] of fixed) if (value) values.set(id, value)
        for (const [index, value] of group.entries()) values.set(grouping[index]?.id ?? '', value)
        if (down && row) values.set(down.id, row)
        return cellIn(cut, values.set(across.id, column))
      }),
    })),
  }))
  const kinds = new Set(cut.cells.flatMap((cell) => ('missing' in cell ? [cell.missing] : [])))
  return {
    constants: said.map(({ label, values }) => ({
      label: label[language],
      value: values[0]?.label[language] ?? '',
    })),
    rowsAre: down?.label[language] ?? '',
    columnsAre: across.label[language],
    columns: across.values.map(({ label }) => label[language]),
    groups,
    missing: missingKinds.filter((kind) => kinds.has(kind)),
  }
}
