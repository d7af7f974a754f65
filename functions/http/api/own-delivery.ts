import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Delivery } from '#shared/deliveries/delivery.ts'
import type { ApiEnv } from './api-env.ts'
import { keyIn } from './api-guard.ts'

/** The delivery in an address. */
export const deliveryParams = z.object({
  delivery: z.string().openapi({ param: { name: 'delivery', in: 'path' }, example: 'q3nVx0c9T1m6b2Zk8yLw4A' }),
})

/** The delivery of the address, when it is the deliverer's own; null otherwise. */
export const ownDelivery = async (context: Context<ApiEnv>, id: string): Promise<Delivery | null> => {
  const { deliverer } = keyIn(context)
  const found = await context.get('deps').deliveries.find(id)
  return found && found.deliverer.kind === deliverer.kind && found.deliverer.code === deliverer.code ? found : null
}
