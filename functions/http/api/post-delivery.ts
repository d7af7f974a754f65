import { createHash } from 'node:crypto'
import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { actorOfKey } from '#shared/api-keys/api-key.ts'
import { measuresOf } from '#shared/deliveries/deliverers.ts'
import type { Delivery } from '#shared/deliveries/delivery.ts'
import { deliveryMediaTypes } from '#shared/delivery-files/delivery-files.ts'
import type { Localized } from '#shared/platform/language.ts'
import type { ApiEnv } from './api-env.ts'
import { keyIn } from './api-guard.ts'
import { apiRoute } from './api-route.ts'
import { bodyKindOf, deliveryBody } from './delivery-body.ts'
import { aboutShape, postDeliverySchema, receivedOut, receivedSchema } from './delivery-schemas.ts'
import { errorsOf, languageOf, problem, refuse } from './problems.ts'
import { rowsAsFile } from './rows-as-file.ts'

const aboutSchema = z.strictObject(aboutShape)
type About = z.infer<typeof aboutSchema>
/** What a request delivers: what it tells, and the file, or null for one that comes later. */
type Delivered = { about: About; file: Uint8Array | null }

/** The header of a request that may be sent again: what it makes is made once (draft-ietf-httpapi-idempotency-key-header). */
const idempotencyKey = z
  .string()
  .regex(/^[\x21-\x7e]{1,200}$/)
  .optional()
  .openapi({
    param: { name: 'idempotency-key', in: 'header' },
    description:
      'Sent again with the same key and the same content, a request makes no second delivery. Other content makes a delivery of its own.',
  })

/** Bound to who sends, and to everything that is sent, as the key of a form is. */
const formKeyOf = async (context: Context<ApiEnv>): Promise<string | undefined> => {
  const given = context.req.header('idempotency-key')
  if (given === undefined) return undefined
  const hash = createHash('sha256').update(
    JSON.stringify([
      keyIn(context).id,
      given,
      context.req.header('content-type') ?? '',
      new URL(context.req.url).search,
    ]),
  )
  hash.update(new Uint8Array(await context.req.arrayBuffer()))
  return `api-${hash.digest('base64url')}`
}

/** What is wrong with a value that no schema checks. */
const invalid = (context: Context<ApiEnv>, pointer: string, detail: Localized): Response =>
  problem(context, 'invalid-request', { errors: [{ pointer, detail: detail[languageOf(context)] }] })

/** Reads a file that came as the body, with what is told of it in the address; a response is what is wrong. */
const readFile = async (context: Context<ApiEnv>): Promise<Delivered | Response> => {
  const about = aboutSchema.safeParse(Object.fromEntries(new URL(context.req.url).searchParams))
  if (!about.success) return problem(context, 'invalid-request', { errors: errorsOf(about.error, languageOf(context)) })
  const file = new Uint8Array(await context.req.arrayBuffer())
  if (file.byteLength === 0) return invalid(context, '', { sv: 'Filen är tom.', en: 'The file is empty.' })
  return { about: about.data, file }
}

/** What came as JSON; a response is what is wrong. */
const readRows = (context: Context<ApiEnv>, { rows, ...about }: z.infer<typeof postDeliverySchema>) => {
  if (rows && about.measure !== 'validations')
    return invalid(context, '/rows', {
      sv: 'Bara valideringar tas emot som rader. Skicka filen.',
      en: 'Only validations are taken as rows. Send the file.',
    })
  return { about, file: rows ? rowsAsFile(rows) : null }
}

/** Puts the file where it is read, or says where it is to be sent. Once a delivery is read nothing more is put there. */
const store = async (context: Context<ApiEnv>, delivery: Delivery, file: Uint8Array | null) => {
  const { deliveryFiles } = context.get('deps')
  if (delivery.status !== 'received') return null
  if (file === null) return deliveryFiles.form(delivery, 'answer')
  await deliveryFiles.put(delivery, file)
  return null
}

/** The name by which the kind of a file that came without a name is known again. */
const nameOf = (name: string, contentType: string | undefined): string =>
  name || `${bodyKindOf(contentType) === 'xlsx' ? 'api.xlsx' : 'api.csv'}`

/** The operation that delivers. */
export const addPostDelivery = (app: OpenAPIHono<ApiEnv>, base: string): void => {
  const route = apiRoute('postDelivery', {
    method: 'post',
    path: `${base}/deliveries`,
    summary:
      'Delivers figures: rows as JSON, or a file as the body with what is told of it in the address (measure, name, source, comment, replaces). JSON without rows makes room for a large file',
    tag: 'deliveries',
    request: {
      headers: z.object({ 'idempotency-key': idempotencyKey }),
      // Not `required`: then the JSON schema would be asked of a file too. Every request without one of these kinds of body is refused before.
      body: {
        content: {
          'application/json': { schema: postDeliverySchema },
          'text/csv': { schema: z.string() },
          [deliveryMediaTypes.xlsx]: { schema: z.string().openapi({ format: 'binary' }) },
        },
      },
    },
    before: deliveryBody,
    answer: receivedSchema,
    problems: [
      'invalid-request',
      'unreadable-json',
      'not-a-delivery',
      'too-large',
      'wrong-measure',
      'cannot-replace',
      'already-done',
    ],
  })
  app.openapi(route, async (context) => {
    const { deliveries, clock, site } = context.get('deps')
    const key = keyIn(context)
    const isJson = bodyKindOf(context.req.header('content-type')) === 'json'
    // The route's type joins the schemas of all kinds of body; what is JSON has been read by that of JSON.
    const delivered = isJson
      ? readRows(context, context.req.valid('json') as z.infer<typeof postDeliverySchema>)
      : await readFile(context)
    if (delivered instanceof Response) return delivered as never
    const { about, file } = delivered
    if (!measuresOf(key.deliverer).includes(about.measure)) return refuse(context, 'wrong-measure')
    const formKey = await formKeyOf(context)
    const outcome = await deliveries.receive({
      ...about,
      name: nameOf(about.name, context.req.header('content-type')),
      way: 'api',
      deliverer: key.deliverer,
      actor: actorOfKey(key),
      at: clock(),
      ...(formKey && { formKey }),
    })
    if (!outcome.ok && outcome.refusal.kind === 'cannot-replace') return refuse(context, 'cannot-replace')
    if (!outcome.ok && outcome.refusal.kind === 'already-done') return refuse(context, 'already-done')
    // The schema holds the same lengths, and asks for a source.
    if (!outcome.ok) return refuse(context, 'invalid-request')
    const upload = await store(context, outcome.value, file)
    const address = `${site.origin}${base}/deliveries`
    return context.json(
      {
        isDemonstration: site.isDemonstration,
        ...receivedOut(outcome.value, { address, language: languageOf(context), upload }),
      },
      200,
    )
  })
}
