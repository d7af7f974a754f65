import { z } from 'zod'
import { languages } from '#shared/platform/language.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import { outputFormats, outputParameters } from '#shared/px-api/output-format.ts'
import type { PxQuery } from '#shared/px-api/px-query.ts'
import type { PxRefusal } from '#shared/px-api/px-refusal.ts'
import type { SavedQuery } from '#shared/px-api/saved-queries.ts'
import type { PxContext } from './px-env.ts'

/** A selection that names every value of every table fits many times over. */
const maxBodyBytes = 16 * 1024
/** No code or expression is longer. */
const word = z.string().max(200)
const words = z.array(word).max(1000)

/** Names of fields in lower case: clients write `codeList` as well as `codelist`. */
const lowered = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name.toLowerCase(), one]))
    : value

const loweredObject = <Shape extends z.ZodRawShape>(shape: Shape) => z.preprocess(lowered, z.object(shape))

/** A word out of a list, in any case. */
const oneOf = <T extends string>(allowed: readonly T[]) =>
  z.preprocess(
    (value) => allowed.find((one) => typeof value === 'string' && one.toLowerCase() === value.toLowerCase()) ?? value,
    z.enum(allowed),
  )

const selectionSchema = loweredObject({
  selection: z
    .array(
      loweredObject({
        variablecode: word,
        codelist: word.nullish(),
        valuecodes: words.nullish(),
      }),
    )
    .max(100),
  placement: loweredObject({ heading: words.nullish(), stub: words.nullish() }).nullish(),
})

const savedQuerySchema = loweredObject({
  tableid: word,
  language: oneOf(languages),
  selection: selectionSchema,
  outputformat: oneOf(outputFormats).nullish(),
  outputformatparams: z.array(oneOf(outputParameters)).max(20).nullish(),
})

const queryOf = ({ selection, placement }: z.infer<typeof selectionSchema>): PxQuery => ({
  selection: selection.map(({ variablecode, codelist, valuecodes }) => ({
    variableCode: variablecode,
    codelist: codelist || null,
    valueCodes: valuecodes ?? null,
  })),
  placement: placement ? { heading: placement.heading ?? [], stub: placement.stub ?? [] } : null,
})

const textIn = async (context: PxContext): Promise<Outcome<string, PxRefusal>> => {
  const tooLarge = refused({ kind: 'body-too-large' as const, maxBytes: maxBodyBytes })
  if (Number(context.req.header('content-length') ?? 0) > maxBodyBytes) return tooLarge
  const bytes = await context.req.arrayBuffer()
  if (bytes.byteLength > maxBodyBytes) return tooLarge
  try {
    return done(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return refused({ kind: 'not-json' })
  }
}

const wrongBody = ({ issues: [issue] }: z.core.$ZodError): PxRefusal => ({
  kind: 'wrong-body',
  place: `/${(issue?.path ?? []).join('/')}`,
  expected:
    issue && 'expected' in issue
      ? String(issue.expected)
      : issue && 'values' in issue
        ? String(issue.values)
        : (issue?.code ?? ''),
})

const readAs = <T>(text: string, schema: z.ZodType<T>): Outcome<T, PxRefusal> => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return refused({ kind: 'not-json' })
  }
  const read = schema.safeParse(value)
  return read.success ? done(read.data) : refused(wrongBody(read.error))
}

/** The selection in a request's body; none asks for what the table shows before anything is chosen. Refused when it is too large, no JSON, or of another form. */
export const readSelection = async (context: PxContext): Promise<Outcome<PxQuery, PxRefusal>> => {
  const text = await textIn(context)
  if (!text.ok) return text
  if (text.value.trim() === '') return done({ selection: [], placement: null })
  const read = readAs(text.value, selectionSchema)
  return read.ok ? done(queryOf(read.value)) : read
}

/** The query to save in a request's body. An id in it is not looked at: it comes of what the query is. Refused as `readSelection`. */
export const readSavedQuery = async (context: PxContext): Promise<Outcome<SavedQuery, PxRefusal>> => {
  const text = await textIn(context)
  if (!text.ok) return text
  const read = readAs(text.value, savedQuerySchema)
  if (!read.ok) return read
  const { tableid, language, selection, outputformat, outputformatparams } = read.value
  return done({
    tableId: tableid,
    language,
    selection: queryOf(selection),
    outputFormat: outputformat ?? null,
    outputFormatParams: outputformatparams ?? [],
  })
}
