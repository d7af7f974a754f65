import type { Objects } from '#shared/platform/objects.ts'
import type { Store } from '#shared/platform/store.ts'
import { listAcceptances, listHeads } from './acceptance-store.ts'
import { contentName } from './content-name.ts'
import type { Deliveries } from './deliveries.ts'
import { findDelivery, listDeliveries } from './delivery-store.ts'
import { findImportRetry } from './import-retry.ts'
import { inForce, partsInForce } from './parts-in-force.ts'

/** Deliveries over the statistics table; what was refused in them lies in the lake (`objects`). What few visits do is loaded when it is done. */
export const createDeliveries = ({ store, objects }: { store: Store; objects: Objects }): Deliveries => ({
  list: (options) => listDeliveries(store, options),
  find: (id) => findDelivery(store, id),
  retry: (id) => findImportRetry(store, id),
  refusals: async (delivery, page) => (await import('./refusal-list.ts')).readRefusalPage(objects, delivery, page),
  async refusalsAddress({ id, fileHash, findings }) {
    if (!findings?.refusalCount) return null
    const { refusalFileKey } = await import('./refusal-list.ts')
    return objects.downloadAddress(refusalFileKey(contentName({ id, fileHash })), {
      fileName: `${id}-refusals.csv`,
      contentType: 'text/csv; charset=utf-8',
      seconds: 300,
    })
  },
  receive: async (input) => (await import('./receive-delivery.ts')).receiveDelivery(store, input),
  accept: async (input) => (await import('./accept-delivery.ts')).acceptDelivery(store, input),
  reject: async (input) => (await import('./end-delivery.ts')).rejectDelivery(store, input),
  withdraw: async (input) => (await import('./end-delivery.ts')).withdrawDelivery(store, input),
  counted: async (measure) => inForce(await listHeads(store, measure)).map(({ deliveryId }) => deliveryId),
  parts: async (measure) => partsInForce(await listAcceptances(store, measure)),
})
