import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { listKey } from '#shared/deliveries/delivery.ts'
import type { ApiEnv } from './api-env.ts'
import { keyIn } from './api-guard.ts'
import { apiRoute } from './api-route.ts'
import { deliveriesSchema, deliveryOut, deliverySchema, refusalsOut, refusalsSchema } from './delivery-schemas.ts'
import { deliveryParams, ownDelivery } from './own-delivery.ts'
import { languageOf, refuse } from './problems.ts'

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

/** The operations that read deliveries. */
export const addReadDeliveries = (app: OpenAPIHono<ApiEnv>, base: string): void => {
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
