import { type Language, languages } from '#shared/platform/language.ts'
import { codelistsOf, tableOfCodelist } from '#shared/px-api/codelists.ts'
import { configOf } from '#shared/px-api/config.ts'
import { linkTo, type PxSite } from '#shared/px-api/links.ts'
import { pxTable } from '#shared/px-api/px-table.ts'
import { tableEntry, tableList } from '#shared/px-api/table-list.ts'
import { sendJson } from './px-answers.ts'
import { askedIn, type PxDesk, tableIn } from './px-desk.ts'
import type { PxContext } from './px-env.ts'
import { refuseQuery } from './px-problems.ts'
import { flagIn, numberIn } from './read-parameters.ts'

/** The limits, formats and languages of the API. */
export const sendConfig = async (context: PxContext): Promise<Response> => {
  const asked = askedIn(context)
  if (!asked.ok) return refuseQuery(context, asked.refusal)
  return sendJson(context, configOf(context.var.site), asked.value.language)
}

/** The tables that a search finds, by pages. */
export const sendTables = async (context: PxContext, { tables, clock }: PxDesk): Promise<Response> => {
  const asked = askedIn(context)
  if (!asked.ok) return refuseQuery(context, asked.refusal)
  const { raw, language } = asked.value
  // Asked for and checked, though no table is discontinued yet.
  const withDiscontinued = flagIn(raw, 'includeDiscontinued')
  const [pastDays, pageNumber, pageSize] = [
    numberIn(raw, 'pastDays'),
    numberIn(raw, 'pageNumber'),
    numberIn(raw, 'pageSize'),
  ]
  for (const one of [withDiscontinued, pastDays, pageNumber, pageSize])
    if (!one.ok) return refuseQuery(context, one.refusal)
  const known = (await tables.list()).map(pxTable)
  const list = tableList(
    context.var.site,
    known,
    {
      query: raw.scalars.get('query')?.trim() || null,
      pastDays: pastDays.ok ? pastDays.value : null,
      pageNumber: pageNumber.ok ? pageNumber.value : null,
      pageSize: pageSize.ok ? pageSize.value : null,
    },
    language,
    clock(),
  )
  return list.ok ? sendJson(context, list.value, language) : refuseQuery(context, list.refusal)
}

/** One table's entry of the list. */
export const sendTable = async (context: PxContext, desk: PxDesk): Promise<Response> => {
  const asked = askedIn(context)
  if (!asked.ok) return refuseQuery(context, asked.refusal)
  const found = await tableIn(desk, context.req.param('id') ?? '')
  if (!found.ok) return refuseQuery(context, found.refusal)
  const { language } = asked.value
  return sendJson(context, { language, ...tableEntry(context.var.site, found.value.table, language) }, language)
}

const codelistAnswer = (
  site: PxSite,
  { id, label, type, values }: ReturnType<typeof codelistsOf>[number],
  language: Language,
) => ({
  id,
  label: label[language],
  language,
  languages,
  // A list does not change what the variable may be left out for.
  elimination: false,
  type,
  values: values.map((value) => ({ code: value.code, label: value.label[language], valueMap: value.parts })),
  links: [linkTo(site, 'self', `/codelists/${encodeURIComponent(id)}`, language)],
})

/** A list of values of a variable, whichever table it belongs to: the id says. */
export const sendCodelist = async (context: PxContext, desk: PxDesk): Promise<Response> => {
  const asked = askedIn(context)
  if (!asked.ok) return refuseQuery(context, asked.refusal)
  const { language } = asked.value
  const id = context.req.param('id') ?? ''
  const found = await tableIn(desk, tableOfCodelist(id))
  if (!found.ok) return refuseQuery(context, { kind: 'unknown-list', id })
  const { table } = found.value
  const lists = table.dimensions.flatMap((dimension) => codelistsOf(table, dimension))
  const list = lists.find((one) => one.id === id)
  if (!list) return refuseQuery(context, { kind: 'unknown-list', id })
  return sendJson(context, codelistAnswer(context.var.site, list, language), language)
}
