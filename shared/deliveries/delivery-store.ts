import { bare } from '#shared/platform/bare-item.ts'
import type { Change, Item, Store } from '#shared/platform/store.ts'
import { delivererKey } from './deliverers.ts'
import { type Deliverer, type Delivery, listKey } from './delivery.ts'

const place = (id: string) => ({ pk: `DELIVERY#${id}`, sk: 'DELIVERY' })
const everyone = 'DELIVERIES'
const listOf = (deliverer: Deliverer) => `${everyone}#${delivererKey(deliverer)}`
const bytesOf = (deliverer: Deliverer, fileHash: string) => `FILE#${delivererKey(deliverer)}#${fileHash}`

/** Writes the delivery over the version before it, and where it is listed. */
export const deliveryChanges = (delivery: Delivery): Change[] => [
  {
    table: 'statistics',
    put: { ...place(delivery.id), ...delivery },
    condition: delivery.version === 1 ? { absent: true } : { version: delivery.version - 1 },
  },
  ...[everyone, listOf(delivery.deliverer)].map((pk) => ({
    table: 'statistics' as const,
    put: { pk, sk: listKey(delivery), ...delivery },
  })),
]

export const findDelivery = async (store: Store, id: string): Promise<Delivery | null> => {
  const item = await store.get('statistics', place(id))
  return item && bare<Delivery>(item)
}

export const listDeliveries = async (
  store: Store,
  { deliverer, limit, before }: { deliverer?: Deliverer; limit?: number; before?: string } = {},
): Promise<Delivery[]> => {
  const items = await store.query('statistics', deliverer ? listOf(deliverer) : everyone, undefined, {
    descending: true,
    ...(limit !== undefined && { limit }),
    ...(before !== undefined && { range: { before } }),
  })
  return items.map((item) => bare<Delivery>(item))
}

/** Remembers the bytes of a file. */
export const fileChange = ({ id, deliverer }: Delivery, fileHash: string): Change => ({
  table: 'statistics',
  put: { pk: bytesOf(deliverer, fileHash), sk: id, id },
})

/** The deliveries of the deliverer that came with just these bytes. */
export const findSameFile = async (store: Store, deliverer: Deliverer, fileHash: string): Promise<Item[]> =>
  store.query('statistics', bytesOf(deliverer, fileHash))
