import type { OpenAPIHono } from '@hono/zod-openapi'
import type { ApiEnv } from './api-env.ts'
import { addConfirmDelivery, addEndDelivery } from './decide-delivery.ts'
import { addPostDelivery } from './post-delivery.ts'
import { addReadDeliveries } from './read-deliveries.ts'

/** The operations on deliveries, for systems with a key. */
export const addDeliveryOperations = (app: OpenAPIHono<ApiEnv>, base: string): void => {
  addReadDeliveries(app, base)
  addPostDelivery(app, base)
  addConfirmDelivery(app, base)
  addEndDelivery(
    app,
    base,
    'reject',
    'Says no to a delivery that waits for a decision or for its file: it never counts',
  )
  addEndDelivery(app, base, 'withdraw', 'Takes back a delivery that counts; what it replaced counts again')
}
