import type { Language } from '#shared/platform/language.ts'
import { maxDataCells } from '#shared/px-api/config.ts'
import type { Output } from '#shared/px-api/output-format.ts'
import type { PxQuery } from '#shared/px-api/px-query.ts'
import { resolveQuery } from '#shared/px-api/resolve-query.ts'
import { formatFacts, writeAnswer } from '#shared/px-api/write-answer.ts'
import { sendWritten } from './px-answers.ts'
import { type AskedTable, askedIn, type PxDesk, tableIn } from './px-desk.ts'
import type { PxContext } from './px-env.ts'
import { refuseQuery } from './px-problems.ts'
import { readSelection } from './read-body.ts'
import { outputIn, queryIn, variableParameterIn } from './read-query.ts'

type Asked = { asked: AskedTable; query: PxQuery; output: Output; language: Language }

/** Answers with the figures that a query asks for. */
export const sendFigures = async (
  context: PxContext,
  { answers }: PxDesk,
  { asked, query, output, language }: Asked,
): Promise<Response> => {
  const { version, table } = asked
  const resolved = resolveQuery(table, query, maxDataCells)
  if (!resolved.ok) return refuseQuery(context, resolved.refusal)
  const written = await answers.get(version, JSON.stringify([language, output, resolved.value]), () =>
    writeAnswer({ site: context.var.site, table, query: resolved.value, output, language }),
  )
  const { contentType, ending } = formatFacts[output.format]
  return sendWritten(context, written, {
    contentType,
    language,
    fileName: ending && `${table.id}-${language}.${ending}`,
  })
}

/** Figures by the selection in the address; without one, what the table shows before anything is chosen. */
export const sendData = async (context: PxContext, desk: PxDesk): Promise<Response> => {
  const asked = askedIn(context)
  if (!asked.ok) return refuseQuery(context, asked.refusal)
  const { raw, language } = asked.value
  const output = outputIn(raw)
  if (!output.ok) return refuseQuery(context, output.refusal)
  const found = await tableIn(desk, context.req.param('id') ?? '')
  if (!found.ok) return refuseQuery(context, found.refusal)
  return sendFigures(context, desk, { asked: found.value, query: queryIn(raw), output: output.value, language })
}

/** Figures by the selection in the body. */
export const sendDataOfBody = async (context: PxContext, desk: PxDesk): Promise<Response> => {
  const asked = askedIn(context)
  if (!asked.ok) return refuseQuery(context, asked.refusal)
  const { raw, language } = asked.value
  const misplaced = variableParameterIn(raw)
  if (misplaced !== null) return refuseQuery(context, { kind: 'unknown-parameter', parameter: misplaced })
  const output = outputIn(raw)
  if (!output.ok) return refuseQuery(context, output.refusal)
  const found = await tableIn(desk, context.req.param('id') ?? '')
  if (!found.ok) return refuseQuery(context, found.refusal)
  const query = await readSelection(context)
  if (!query.ok) return refuseQuery(context, query.refusal)
  return sendFigures(context, desk, { asked: found.value, query: query.value, output: output.value, language })
}
