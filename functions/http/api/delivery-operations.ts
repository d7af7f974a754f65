import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { actorOfKey } from '#shared/api-keys/api-key.ts'
import type { SettleRefusal } from '#shared/deliveries/deliveries.ts'
import { type Delivery, listKey } from '#shared/deliveries/delivery.ts'
import { deliveryLimits } from '#shared/deliveries/limits.ts'
import type { Outcome } from '#shared/platform/outcome.ts'
import type { ApiEnv } from './api-env.ts'
import { keyIn } from './api-guard.ts'
import { apiRoute } from './api-route.ts'
import { deliveriesSchema, deliveryOut, deliverySchema, refusalsOut, refusalsSchema } from './delivery-schemas.ts'
import { jsonBody } from './json-body.ts'
import { addPostDelivery } from './post-delivery.ts'
import { languageOf, refuse } from './problems.ts'

const deliveryParams = z.object({
  delivery: z.string().openapi({ param: { name: 'delivery', in: 'path' }, example: 'q3nVx0c9T1m6b2Zk8yLw4A' }),
})

const pageQuery = z.strictObject({
  page: z
    .string()
    .regex(/^[1-9]\d{0,5}$/)
    .default('1')
    .openapi({ param: { name: 'page', in: 'query' }, description: '100 rows a page.' }),
})

const listQuery = z.strictObject({
  before: z
    .string()
    .max(100)
    .optional()
    .openapi({ param: { name: 'before', in: 'query' }, description: 'As `next` of the page before has it.' }),
})

/** How many deliveries stand on a page. */
const listCount = 50

/** The delivery of the address, when it is the deliverer's own; null otherwise. */
const ownDelivery = async (context: Context<ApiEnv>, id: string): Promise<Delivery | null> => {
  const { deliverer } = keyIn(context)
  const found = await context.get('deps').deliveries.find(id)
  return found && found.deliverer.kind === deliverer.kind && found.deliverer.code === deliverer.code ? found : null
}

const addReading = (app: OpenAPIHono<ApiEnv>, base: string): void => {
  const list = apiRoute('listDeliveries', {
    method: 'get',
    path: `${base}/deliveries`,
    summary: "The deliverer's own deliveries, newest first",
    tag: 'deliveries',
    request: { query: listQuery },
    answer: deliveriesSchema,
    problems: ['invalid-request'],
  })
  app.openapi(list, async (context) => {
    const { deliveries, site } = context.get('deps')
    const { before } = context.req.valid('query')
    const { deliverer } = keyIn(context)
    const found = await deliveries.list({ deliverer, limit: listCount, ...(before && { before }) })
    const last = found.length === listCount ? found.at(-1) : undefined
    const address = `${site.origin}${base}/deliveries`
    return context.json(
      {
        isDemonstration: site.isDemonstration,
        deliveries: found.map((delivery) => deliveryOut(delivery, address, languageOf(context))),
        next: last ? `${address}?before=${encodeURIComponent(listKey(last))}` : null,
      },
      200,
    )
  })

  const one = apiRoute('getDelivery', {
    method: 'get',
    path: `${base}/deliveries/{delivery}`,
    summary: 'A delivery: where it stands and what the check found',
    tag: 'deliveries',
    request: { params: deliveryParams },
    answer: deliverySchema,
    problems: ['not-found'],
  })
  app.openapi(one, async (context) => {
    const { site } = context.get('deps')
    const delivery = await ownDelivery(context, context.req.valid('param').delivery)
    if (!delivery) return refuse(context, 'not-found')
    const out = deliveryOut(delivery, `${site.origin}${base}/deliveries`, languageOf(context))
    return context.json({ isDemonstration: site.isDemonstration, ...out }, 200)
  })

  const refusals = apiRoute('getDeliveryRefusals', {
    method: 'get',
    path: `${base}/deliveries/{delivery}/refusals`,
    summary: 'The refused rows with number, column and reason',
    tag: 'deliveries',
    request: { params: deliveryParams, query: pageQuery },
    answer: refusalsSchema,
    problems: ['invalid-request', 'not-found'],
  })
  app.openapi(refusals, async (context) => {
    const { site, deliveries } = context.get('deps')
    const delivery = await ownDelivery(context, context.req.valid('param').delivery)
    if (!delivery) return refuse(context, 'not-found')
    const page = await deliveries.refusals(delivery, Number(context.req.valid('query').page))
    return context.json({ isDemonstration: site.isDemonstration, ...refusalsOut(page, languageOf(context)) }, 200)
  })
}

/** What a decision came to; what was done already counts as done. */
const answer = async (
  context: Context<ApiEnv>,
  base: string,
  outcome: Outcome<Delivery, SettleRefusal>,
  id: string,
) => {
  const { site } = context.get('deps')
  if (!outcome.ok) {
    const { refusal } = outcome
    switch (refusal.kind) {
      case 'no-such-delivery':
        return refuse(context, 'not-found')
      case 'wrong-status':
        return refuse(context, 'wrong-status', { deliveryStatus: refusal.status })
      case 'not-what-was-confirmed':
        return refuse(context, 'not-what-was-confirmed', { confirmation: refusal.confirmation })
      case 'cannot-replace':
      case 'form-delivery':
        return refuse(context, refusal.kind)
      case 'reason-missing':
      case 'text-too-long':
        // The schema holds the same.
        return refuse(context, 'invalid-request')
      case 'already-done':
        break
    }
  }
  const delivery = outcome.ok ? outcome.value : await ownDelivery(context, id)
  if (!delivery) return refuse(context, 'not-found')
  const out = deliveryOut(delivery, `${site.origin}${base}/deliveries`, languageOf(context))
  return context.json({ isDemonstration: site.isDemonstration, ...out }, 200)
}

const confirmSchema = z
  .strictObject({ confirmation: z.string().max(200).openapi({ description: 'That of the findings.' }) })
  .openapi('ConfirmDelivery')
const reasonSchema = z
  .strictObject({ reason: z.string().max(deliveryLimits.reason).regex(/\S/) })
  .openapi('EndDelivery')

const deciding = ['invalid-request', 'unreadable-json', 'not-json', 'too-large', 'not-found', 'wrong-status'] as const

const addConfirm = (app: OpenAPIHono<ApiEnv>, base: string): void => {
  const route = apiRoute('confirmDelivery', {
    method: 'post',
    path: `${base}/deliveries/{delivery}/confirm`,
    summary: 'Lets a checked delivery count, with just the refusals and warnings that were seen',
    tag: 'deliveries',
    request: {
      params: deliveryParams,
      body: { required: true, content: { 'application/json': { schema: confirmSchema } } },
    },
    before: jsonBody,
    answer: deliverySchema,
    problems: [...deciding, 'not-what-was-confirmed', 'cannot-replace'],
  })
  app.openapi(route, async (context) => {
    const { deliveries, clock } = context.get('deps')
    const delivery = await ownDelivery(context, context.req.valid('param').delivery)
    if (!delivery) return refuse(context, 'not-found')
    const { confirmation } = context.req.valid('json')
    const actor = actorOfKey(keyIn(context))
    return answer(
      context,
      base,
      await deliveries.accept({ id: delivery.id, confirmation, actor, at: clock() }),
      delivery.id,
    )
  })
}

const addEnding = (app: OpenAPIHono<ApiEnv>, base: string, deed: 'reject' | 'withdraw', summary: string): void => {
  const route = apiRoute(`${deed}Delivery`, {
    method: 'post',
    path: `${base}/deliveries/{delivery}/${deed}`,
    summary,
    tag: 'deliveries',
    request: {
      params: deliveryParams,
      body: { required: true, content: { 'application/json': { schema: reasonSchema } } },
    },
    before: jsonBody,
    answer: deliverySchema,
    problems: [...deciding, 'form-delivery'],
  })
  app.openapi(route, async (context) => {
    const { deliveries, clock } = context.get('deps')
    const delivery = await ownDelivery(context, context.req.valid('param').delivery)
    if (!delivery) return refuse(context, 'not-found')
    const { reason } = context.req.valid('json')
    const actor = actorOfKey(keyIn(context))
    return answer(context, base, await deliveries[deed]({ id: delivery.id, reason, actor, at: clock() }), delivery.id)
  })
}

/** The operations on deliveries, for systems with a key. */
export const addDeliveryOperations = (app: OpenAPIHono<ApiEnv>, base: string): void => {
  addReading(app, base)
  addPostDelivery(app, base)
  addConfirm(app, base)
  addEnding(app, base, 'reject', 'Says no to a delivery that waits for a decision or for its file: it never counts')
  addEnding(app, base, 'withdraw', 'Takes back a delivery that counts; what it replaced counts again')
}
