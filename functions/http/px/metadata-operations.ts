import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import { maxDataCells } from '#shared/px-api/config.ts'
import { datasetOf } from '#shared/px-api/dataset.ts'
import { linkTo } from '#shared/px-api/links.ts'
import type { PxQuery } from '#shared/px-api/px-query.ts'
import type { PxRefusal } from '#shared/px-api/px-refusal.ts'
import { findVariable } from '#shared/px-api/px-table.ts'
import { queryDimensions } from '#shared/px-api/query-cut.ts'
import { resolveQuery, writtenOut } from '#shared/px-api/resolve-query.ts'
import { formatFacts } from '#shared/px-api/write-answer.ts'
import type { StatisticsTable } from '#shared/tables/table.ts'
import { jsonBytes, sendJson, sendWritten } from './px-answers.ts'
import { askedIn, type PxDesk, tableIn } from './px-desk.ts'
import type { PxContext } from './px-env.ts'
import { refuseQuery } from './px-problems.ts'
import { flagIn, type RawParameters } from './read-parameters.ts'

const everything = ({ dimensions }: StatisticsTable): PxQuery => ({
  selection: dimensions.map(({ id }) => ({ variableCode: id, codelist: null, valueCodes: ['*'] })),
  placement: null,
})

/** What the table shows before anything is chosen, its codes written out. */
const usual = (table: StatisticsTable): Outcome<PxQuery, PxRefusal> => {
  const resolved = resolveQuery(table, { selection: [], placement: null }, Number.POSITIVE_INFINITY)
  return resolved.ok ? done(writtenOut(table, resolved.value)) : resolved
}

/** Which values are described: those of a saved query, the usual ones, or all. */
const baseQuery = async (
  desk: PxDesk,
  table: StatisticsTable,
  raw: RawParameters,
): Promise<Outcome<PxQuery, PxRefusal>> => {
  const isUsual = flagIn(raw, 'defaultSelection')
  if (!isUsual.ok) return isUsual
  const id = raw.scalars.get('savedQuery')
  if (id !== undefined) {
    const saved = await desk.savedQueries.find(id)
    if (saved?.tableId !== table.id) return refused({ kind: 'unknown-saved-query', id })
    if (saved.selection.selection.length > 0) return done(saved.selection)
  }
  return isUsual.value || id !== undefined ? usual(table) : done(everything(table))
}

/** The query with the lists that the address names; a variable with one has all of the list's values. */
const withLists = (
  table: StatisticsTable,
  query: PxQuery,
  { codelists }: RawParameters,
): Outcome<PxQuery, PxRefusal> => {
  const selection = [...query.selection]
  for (const { variable, value } of codelists.values()) {
    const dimension = findVariable(table, variable)
    if (!dimension) return refused({ kind: 'unknown-variable', variable })
    const one = { variableCode: dimension.id, codelist: value, valueCodes: null }
    const place = selection.findIndex((known) => findVariable(table, known.variableCode) === dimension)
    selection.splice(place === -1 ? selection.length : place, place === -1 ? 0 : 1, one)
  }
  return done({ ...query, selection })
}

/** What describes a table: its variables, their values, lists, notes, without a figure. */
export const sendMetadata = async (context: PxContext, desk: PxDesk): Promise<Response> => {
  const asked = askedIn(context)
  if (!asked.ok) return refuseQuery(context, asked.refusal)
  const { raw, language } = asked.value
  const found = await tableIn(desk, context.req.param('id') ?? '')
  if (!found.ok) return refuseQuery(context, found.refusal)
  const { version, table } = found.value
  const base = await baseQuery(desk, table, raw)
  const query = base.ok ? withLists(table, base.value, raw) : base
  if (!query.ok) return refuseQuery(context, query.refusal)
  const resolved = resolveQuery(table, query.value, Number.POSITIVE_INFINITY)
  if (!resolved.ok) return refuseQuery(context, resolved.refusal)
  const written = await desk.answers.get(version, JSON.stringify(['metadata', language, resolved.value]), async () => {
    const cut = { table, dimensions: queryDimensions(table, resolved.value), cells: [] }
    return jsonBytes(datasetOf({ site: context.var.site, cut, language }, resolved.value, true))
  })
  return sendWritten(context, written, { contentType: formatFacts['json-stat2'].contentType, language })
}

/** What is shown before anything is chosen, as a selection. */
export const sendDefaultSelection = async (context: PxContext, desk: PxDesk): Promise<Response> => {
  const asked = askedIn(context)
  if (!asked.ok) return refuseQuery(context, asked.refusal)
  const { language } = asked.value
  const found = await tableIn(desk, context.req.param('id') ?? '')
  if (!found.ok) return refuseQuery(context, found.refusal)
  const { table } = found.value
  const resolved = resolveQuery(table, { selection: [], placement: null }, maxDataCells)
  if (!resolved.ok) return refuseQuery(context, resolved.refusal)
  const links = [
    linkTo(context.var.site, 'self', `/tables/${table.id}/defaultselection`, language),
    linkTo(context.var.site, 'data', `/tables/${table.id}/data`, language),
  ]
  return sendJson(context, { language, ...writtenOut(table, resolved.value), links }, language)
}
