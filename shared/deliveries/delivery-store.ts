import type { MeasureId } from '#shared/measures/measures.ts'
import { bare } from '#shared/platform/bare-item.ts'
import type { Change, Item, Store } from '#shared/platform/store.ts'
import type { CountContent } from '#shared/statistics/validation-count.ts'
import { delivererKey } from './deliverers.ts'
import { type Deliverer, type Delivery, type DeliveryPart, type DeliveryRow, listKey } from './delivery.ts'

const place = (id: string) => ({ pk: `DELIVERY#${id}`, sk: 'DELIVERY' })
const everyone = 'DELIVERIES'
const listOf = (deliverer: Deliverer) => `${everyone}#${delivererKey(deliverer)}`
const acceptedOf = (measure: MeasureId) => `ACCEPTED#${measure}`
const bytesOf = (deliverer: Deliverer, fileHash: string) => `FILE#${delivererKey(deliverer)}#${fileHash}`

/** What an accepted delivery brings, as one item: a transaction lets all of it count, or none. At most 21 regions and a dozen years of parts. */
export type Acceptance = {
  deliveryId: string
  /** As the parts have it: when it was accepted, and its id. */
  order: string
  isInForce: boolean
  /** The delivery that it takes the place of altogether. */
  replaces: string | null
  parts: DeliveryPart[]
  /** A form's rows themselves; null where they lie in the lake. */
  rows: DeliveryRow[] | null
  /** The totals that a form states beside its cells; files have none. */
  declaredTotals?: CountContent['declaredTotals']
}

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

/** Rows are kept as one text: read by the hundred, thirty-six maps of eleven values an item cost ten times as much. */
const toAcceptance = (item: Item): Acceptance => {
  const { rows, ...acceptance } = bare<Acceptance & { rows: string }>(item)
  return { ...acceptance, rows: JSON.parse(rows) as Acceptance['rows'] } // written by acceptanceChange
}

/** Lets what a delivery brings count, or count no more. */
export const acceptanceChange = (measure: MeasureId, acceptance: Acceptance): Change => ({
  table: 'statistics',
  put: { pk: acceptedOf(measure), sk: acceptance.order, ...acceptance, rows: JSON.stringify(acceptance.rows) },
})

/** What an accepted delivery brought; null for one that never counted. One read. */
export const findAcceptance = async (
  store: Store,
  { measure, acceptedAt, id }: Pick<Delivery, 'measure' | 'acceptedAt' | 'id'>,
): Promise<Acceptance | null> => {
  const item = await store.get('statistics', { pk: acceptedOf(measure), sk: `${acceptedAt}#${id}` })
  return item && toAcceptance(item)
}

/** Everything that was ever accepted, in order. */
export const listAcceptances = async (store: Store, measure: MeasureId): Promise<Acceptance[]> =>
  (await store.query('statistics', acceptedOf(measure))).map(toAcceptance)

/** Of the newest that counts of a measure only: what is read on every page that shows it. */
export const newestAcceptance = async (store: Store, measure: MeasureId): Promise<Acceptance | null> => {
  const newest = await store.query('statistics', acceptedOf(measure), undefined, { descending: true })
  return newest.map(toAcceptance).find(({ isInForce }) => isInForce) ?? null
}

/** Remembers the bytes of a file. */
export const fileChange = ({ id, deliverer }: Delivery, fileHash: string): Change => ({
  table: 'statistics',
  put: { pk: bytesOf(deliverer, fileHash), sk: id, id },
})

/** The deliveries of the deliverer that came with just these bytes. */
export const findSameFile = async (store: Store, deliverer: Deliverer, fileHash: string): Promise<Item[]> =>
  store.query('statistics', bytesOf(deliverer, fileHash))
