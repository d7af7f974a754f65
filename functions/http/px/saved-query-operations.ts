import type { Language } from '#shared/platform/language.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import { maxDataCells } from '#shared/px-api/config.ts'
import { linkTo, type PxSite } from '#shared/px-api/links.ts'
import { defaultFormat, outputOf } from '#shared/px-api/output-format.ts'
import type { PxQuery } from '#shared/px-api/px-query.ts'
import type { PxRefusal } from '#shared/px-api/px-refusal.ts'
import { resolveQuery, writtenOut } from '#shared/px-api/resolve-query.ts'
import type { SavedQuery } from '#shared/px-api/saved-queries.ts'
import { sendFigures } from './data-operations.ts'
import { sendCreated, sendJson } from './px-answers.ts'
import { type AskedTable, askedIn, type PxDesk, tableIn } from './px-desk.ts'
import type { PxContext } from './px-env.ts'
import { refuseQuery, tooManyCalls } from './px-problems.ts'
import { readSavedQuery } from './read-body.ts'
import type { RawParameters } from './read-parameters.ts'
import { outputIn } from './read-query.ts'

/** As many queries may be saved from one address within the same window as other calls. */
export const maxSaves = 30

const pathOf = (id: string, part = ''): string => `/savedqueries/${id}${part}`

/** What was not said is left out. */
const selectionAnswer = ({ selection, placement }: PxQuery) => ({
  selection: selection.map(({ variableCode, codelist, valueCodes }) => ({
    variableCode,
    ...(codelist !== null && { codelist }),
    ...(valueCodes !== null && { valueCodes }),
  })),
  ...(placement && { placement }),
})

const savedAnswer = (site: PxSite, id: string, saved: SavedQuery, language: Language) => ({
  language,
  id,
  savedQuery: {
    id,
    selection: selectionAnswer(saved.selection),
    language: saved.language,
    tableId: saved.tableId,
    ...(saved.outputFormat && { outputFormat: saved.outputFormat }),
    outputFormatParams: saved.outputFormatParams,
  },
  links: [
    linkTo(site, 'self', pathOf(id), language),
    linkTo(site, 'data', pathOf(id, '/data'), language),
    linkTo(site, 'selection', pathOf(id, '/selection'), language),
  ],
})

/** Whether a query can be run as it is, so that only such are kept. */
const checked = async (desk: PxDesk, saved: SavedQuery): Promise<Outcome<SavedQuery, PxRefusal>> => {
  const found = await tableIn(desk, saved.tableId)
  if (!found.ok) return refused({ kind: 'wrong-body', place: '/tableId', expected: 'table id' })
  const output = outputOf(saved.outputFormat ?? defaultFormat, saved.outputFormatParams)
  if (!output.ok) return output
  const resolved = resolveQuery(found.value.table, saved.selection, maxDataCells)
  return resolved.ok ? done(saved) : resolved
}

/** Keeps a query for anyone to run again. The same query has the same id whoever saves it. */
export const saveQuery = async (context: PxContext, desk: PxDesk): Promise<Response> => {
  const asked = askedIn(context)
  if (!asked.ok) return refuseQuery(context, asked.refusal)
  const wait = desk.saves.secondsToWait(context.req.header('x-forwarded-for'), desk.clock())
  if (wait !== null) return tooManyCalls(context, maxSaves, wait)
  const read = await readSavedQuery(context)
  const saved = read.ok ? await checked(desk, read.value) : read
  if (!saved.ok) return refuseQuery(context, saved.refusal)
  const id = await desk.savedQueries.save(saved.value, desk.clock())
  const { site } = context.var
  return sendCreated(
    context,
    savedAnswer(site, id, saved.value, saved.value.language),
    site.base + pathOf(id),
    saved.value.language,
  )
}

type Found = { id: string; saved: SavedQuery; asked: AskedTable; raw: RawParameters; language: Language }

/** The saved query that the address names, with its table, in the language of the address or else its own. */
const savedIn = async (context: PxContext, desk: PxDesk): Promise<Outcome<Found, PxRefusal>> => {
  const asked = askedIn(context)
  if (!asked.ok) return asked
  const { raw } = asked.value
  const id = context.req.param('id') ?? ''
  const saved = await desk.savedQueries.find(id, desk.clock())
  if (!saved) return refused({ kind: 'unknown-saved-query', id })
  const found = await tableIn(desk, saved.tableId)
  if (!found.ok) return found
  const language = raw.scalars.has('lang') ? asked.value.language : saved.language
  return done({ id, saved, asked: found.value, raw, language })
}

/** A saved query as it was saved. */
export const sendSavedQuery = async (context: PxContext, desk: PxDesk): Promise<Response> => {
  const found = await savedIn(context, desk)
  if (!found.ok) return refuseQuery(context, found.refusal)
  const { id, saved, language } = found.value
  return sendJson(context, savedAnswer(context.var.site, id, saved, language), language)
}

/** The figures of a saved query as they are now. */
export const sendSavedData = async (context: PxContext, desk: PxDesk): Promise<Response> => {
  const found = await savedIn(context, desk)
  if (!found.ok) return refuseQuery(context, found.refusal)
  const { saved, asked, raw, language } = found.value
  const output = outputIn(raw, saved)
  if (!output.ok) return refuseQuery(context, output.refusal)
  return sendFigures(context, desk, { asked, query: saved.selection, output: output.value, language })
}

/** What a saved query selects now, every expression written out. */
export const sendSavedSelection = async (context: PxContext, desk: PxDesk): Promise<Response> => {
  const found = await savedIn(context, desk)
  if (!found.ok) return refuseQuery(context, found.refusal)
  const { id, saved, asked, language } = found.value
  const resolved = resolveQuery(asked.table, saved.selection, maxDataCells)
  if (!resolved.ok) return refuseQuery(context, resolved.refusal)
  const links = [
    linkTo(context.var.site, 'self', pathOf(id, '/selection'), language),
    linkTo(context.var.site, 'data', pathOf(id, '/data'), language),
  ]
  return sendJson(context, { language, ...writtenOut(asked.table, resolved.value), links }, language)
}
