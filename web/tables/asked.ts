import { sizeOf } from '#shared/regions/region-size.ts'
import { findRegion } from '#shared/regions/regions.ts'
import { defaultSelection } from '#shared/tables/select.ts'
import type { Dimension, Selection, StatisticsTable } from '#shared/tables/table.ts'

/** Why the values of a dimension were not accepted; an unknown code is left out of what is kept. */
export type AskedError = { kind: 'none-chosen' } | { kind: 'unknown-value'; codes: readonly string[] }

/** A choice of many values at once: all, none, or the regions of one size. */
export const picks = ['all', 'none', 'small', 'middle', 'large'] as const
export type BulkPick = (typeof picks)[number]

/** How the figures are shown. The table is what an address that says nothing asks for. */
export const views = ['table', 'chart', 'map'] as const
export type View = (typeof views)[number]

export type Asked = {
  selection: Selection
  view: View
  /** The dimension that stands in columns. */
  columns: string
  errors: Readonly<Record<string, AskedError>>
  /** The dimension whose values were just picked with a button; nothing is shown until the person asks for it. */
  changed: string | null
}

/** Stands for all values of a dimension, also those that come later. */
const everyValue = '*'

/** Words of the address that are not dimensions. */
export const columnsName = 'columns'
export const pickName = 'pick'
export const viewName = 'view'

const codesOf = (dimension: Dimension): string[] => dimension.values.map(({ code }) => code)

const timeOf = ({ dimensions }: StatisticsTable): Dimension | undefined => dimensions.find(({ isTime }) => isTime)

/** What stands in columns when nobody has said: time, or else the last dimension. */
const usualColumns = (table: StatisticsTable): string => (timeOf(table) ?? table.dimensions.at(-1))?.id ?? ''

/** Every value of every dimension. */
export const wholeSelection = (table: StatisticsTable): Selection =>
  Object.fromEntries(table.dimensions.map((dimension) => [dimension.id, codesOf(dimension)]))

/** The codes of a dimension that a button stands for. */
const pickedCodes = (dimension: Dimension, pick: BulkPick): string[] => {
  if (pick === 'none') return []
  if (pick === 'all') return codesOf(dimension)
  return codesOf(dimension).filter((code) => {
    const region = findRegion(code)
    return region !== null && sizeOf(region) === pick
  })
}

/** Whether the address says nothing of what to show. */
export const isUnasked = (table: StatisticsTable, query: URLSearchParams): boolean =>
  !query.has(columnsName) && !query.has(pickName) && !query.has(viewName) && isNoneChosen(table, query)

const isNoneChosen = (table: StatisticsTable, query: URLSearchParams): boolean =>
  table.dimensions.every(({ id }) => !query.has(id))

const readPick = (table: StatisticsTable, query: URLSearchParams): { dimension: Dimension; pick: BulkPick } | null => {
  const [name, id] = (query.get(pickName) ?? '').split(':')
  const pick = picks.find((one) => one === name)
  const dimension = table.dimensions.find((one) => one.id === id)
  return pick && dimension ? { dimension, pick } : null
}

/**
 * Reads what an address asks of a table: each dimension's codes under its own name, `columns`, and `pick` from the buttons that tick many at once. Codes are taken once, in
 * the table's own order; `*` is all of them. An address that says nothing asks for `unasked`. Errors stand by dimension, and what could be read is kept.
 */
export const readAsked = (
  table: StatisticsTable,
  query: URLSearchParams,
  unasked: (table: StatisticsTable) => Selection = defaultSelection,
): Asked => {
  const view = views.find((one) => one === query.get(viewName)) ?? 'table'
  if (isNoneChosen(table, query) && !query.has(columnsName) && !query.has(pickName))
    return { selection: unasked(table), view, columns: usualColumns(table), errors: {}, changed: null }
  const picked = readPick(table, query)
  const selection: Record<string, readonly string[]> = {}
  const errors: Record<string, AskedError> = {}
  for (const dimension of table.dimensions) {
    const asked = new Set(query.getAll(dimension.id))
    const known = codesOf(dimension)
    const isEvery = asked.has(everyValue)
    const unknown = [...asked].filter((code) => code !== everyValue && !known.includes(code))
    selection[dimension.id] =
      picked?.dimension.id === dimension.id
        ? pickedCodes(dimension, picked.pick)
        : known.filter((code) => isEvery || asked.has(code))
    if (picked) continue
    if (unknown.length > 0) errors[dimension.id] = { kind: 'unknown-value', codes: unknown }
    else if (asked.size === 0) errors[dimension.id] = { kind: 'none-chosen' }
  }
  const columns = table.dimensions.find(({ id }) => id === query.get(columnsName))?.id ?? usualColumns(table)
  return { selection, view, columns, errors, changed: picked?.dimension.id ?? null }
}

/** The selection as the query of an address, in the table's own order; all values of a dimension are one `*`, and the table as the view goes without saying. */
export const queryOf = (
  table: StatisticsTable,
  selection: Selection,
  columns?: string,
  view: View = 'table',
): string => {
  const query = new URLSearchParams()
  for (const { id, values } of table.dimensions) {
    const chosen = selection[id] ?? []
    const isEvery = values.length > 1 && chosen.length === values.length
    for (const code of isEvery ? [everyValue] : chosen) query.append(id, code)
  }
  if (columns) query.set(columnsName, columns)
  if (view !== 'table') query.set(viewName, view)
  return query.toString()
}
