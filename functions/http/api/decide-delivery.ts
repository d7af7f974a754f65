import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { actorOfKey } from '#shared/api-keys/api-key.ts'
import type { SettleRefusal } from '#shared/deliveries/deliveries.ts'
import type { Delivery } from '#shared/deliveries/delivery.ts'
import { deliveryLimits } from '#shared/deliveries/limits.ts'
import type { Outcome } from '#shared/platform/outcome.ts'
import type { ApiEnv } from './api-env.ts'
import { keyIn } from './api-guard.ts'
import { apiRoute } from './api-route.ts'
import { deliveryOut, deliverySchema } from './delivery-schemas.ts'
import { jsonBody } from './json-body.ts'
import { deliveryParams, ownDelivery } from './own-delivery.ts'
import { languageOf, refuse } from './problems.ts'

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

/** The operation that lets a delivery count. */
export const addConfirmDelivery = (app: OpenAPIHono<ApiEnv>, base: string): void => {
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

/** An operation that ends a delivery with a reason. */
export const addEndDelivery = (
  app: OpenAPIHono<ApiEnv>,
  base: string,
  deed: 'reject' | 'withdraw',
  summary: string,
): void => {
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
