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

type VariableList = { variable: string; value: string }

/** The lists that a saved query, and then the address, name; the address's own go before. */
const listsIn = async (
  desk: PxDesk,
  table: StatisticsTable,
  raw: RawParameters,
): Promise<Outcome<VariableList[], PxRefusal>> => {
  const isUsual = flagIn(raw, 'defaultSelection')
  if (!isUsual.ok) return isUsual
  const named = [...raw.codelists.values()]
  const id = raw.scalars.get('savedQuery')
  if (id === undefined) return done(named)
  const saved = await desk.savedQueries.find(id, desk.clock())
  if (saved?.tableId !== table.id) return refused({ kind: 'unknown-saved-query', id })
  const ofSaved = saved.selection.selection.flatMap(({ variableCode, codelist }) =>
    codelist === null ? [] : [{ variable: variableCode, value: codelist }],
  )
  return done([...ofSaved, ...named])
}

/**
 * Every value that can be chosen, of a variable with a list those of the list. A saved query, and what is shown before anything is chosen (which has no list), narrow nothing else, as in PxWebApi itself: what
 * is described is what PxWeb's client lets its reader choose among, and it asks apart for what is chosen at first.
 */
const everyChoice = (table: StatisticsTable, lists: readonly VariableList[]): Outcome<PxQuery, PxRefusal> => {
  const codelists = new Map<string, string>()
  for (const { variable, value } of lists) {
    const dimension = findVariable(table, variable)
    if (!dimension) return refused({ kind: 'unknown-variable', variable })
    codelists.set(dimension.id, value)
  }
  const selection = table.dimensions.map(({ id }) => ({
    variableCode: id,
    codelist: codelists.get(id) ?? null,
    valueCodes: ['*'],
  }))
  return done({ selection, placement: null })
}

/** What describes a table: its variables, their values, lists, notes, without a figure. */
export const sendMetadata = async (context: PxContext, desk: PxDesk): Promise<Response> => {
  const asked = askedIn(context)
  if (!asked.ok) return refuseQuery(context, asked.refusal)
  const { raw, language } = asked.value
  const found = await tableIn(desk, context.req.param('id') ?? '')
  if (!found.ok) return refuseQuery(context, found.refusal)
  const { version, table } = found.value
  const lists = await listsIn(desk, table, raw)
  const query = lists.ok ? everyChoice(table, lists.value) : lists
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
