import type { MiddlewareHandler } from 'hono'
import { apiDeliveryLimits } from '#shared/delivery-files/api-limits.ts'
import { deliveryMediaTypes } from '#shared/delivery-files/delivery-files.ts'
import type { ApiEnv } from './api-env.ts'
import { jsonBodyOf } from './json-body.ts'
import { problem } from './problems.ts'

/** The kind of body that a request says it has. */
export const bodyKindOf = (contentType: string | undefined): 'json' | 'csv' | 'xlsx' | null => {
  const mime = (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  if (mime === 'application/json') return 'json'
  if (mime === deliveryMediaTypes.csv) return 'csv'
  return mime === deliveryMediaTypes.xlsx ? 'xlsx' : null
}

const takeJson = jsonBodyOf(apiDeliveryLimits.bytes)

/** Takes a delivery: JSON, or a small file as it is. What a file holds is for the import to find out. */
export const deliveryBody: MiddlewareHandler<ApiEnv> = async (context, next) => {
  const kind = bodyKindOf(context.req.header('content-type'))
  if (kind === null) return problem(context, 'not-a-delivery')
  if (kind === 'json') return takeJson(context, next)
  const tooLarge = () => problem(context, 'too-large', { maxBytes: apiDeliveryLimits.bytes })
  if (Number(context.req.header('content-length') ?? 0) > apiDeliveryLimits.bytes) return tooLarge()
  const { byteLength } = await context.req.arrayBuffer()
  if (byteLength > apiDeliveryLimits.bytes) return tooLarge()
  return next()
}
