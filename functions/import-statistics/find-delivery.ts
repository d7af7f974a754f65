import { createHash } from 'node:crypto'
import { findDeliverer, measuresOf, nameOfDeliverer } from '#shared/deliveries/deliverers.ts'
import type { Deliverer, Delivery } from '#shared/deliveries/delivery.ts'
import { findDelivery } from '#shared/deliveries/delivery-store.ts'
import { deliveryLimits } from '#shared/deliveries/limits.ts'
import { announcedKey, inbox, newDelivery } from '#shared/deliveries/receive-delivery.ts'
import type { MeasureId } from '#shared/measures/measures.ts'
import type { Store } from '#shared/platform/store.ts'
import type { ObjectEvent } from './object-event.ts'

/** Whose an object is: of a delivery that was announced, or one that announces itself by lying in the inbox. */
export type Arrival =
  | { kind: 'announced'; delivery: Delivery }
  | { kind: 'by-itself'; id: string; deliverer: Deliverer; standing: Delivery | null }
  | { kind: 'none'; because: 'not-in-the-inbox' | 'unknown-deliverer' | 'unknown-delivery' }

/** Whose object has come, by its key. The same event leads to the same delivery however often it comes. */
export const findArrival = async (store: Store, { key, sequencer }: ObjectEvent): Promise<Arrival> => {
  if (!key.startsWith(inbox)) return { kind: 'none', because: 'not-in-the-inbox' }
  const [folder = '', ...rest] = key.slice(inbox.length).split('/')
  const deliverer = findDeliverer(folder)
  if (!deliverer || rest.join('/') === '') return { kind: 'none', because: 'unknown-deliverer' }
  if (rest[0] === 'deliveries') {
    const delivery = await findDelivery(store, rest[1] ?? '')
    const isIts = delivery !== null && key === announcedKey(delivery.deliverer, delivery.id)
    return isIts ? { kind: 'announced', delivery } : { kind: 'none', because: 'unknown-delivery' }
  }
  const id = createHash('sha256').update(`${key}\n${sequencer}`).digest('base64url').slice(0, 22)
  return { kind: 'by-itself', id, deliverer, standing: await findDelivery(store, id) }
}

/** The delivery that an object in the inbox is, once its columns say of what. */
export const inboxDelivery = (
  { key, at }: ObjectEvent,
  { id, deliverer }: Pick<Extract<Arrival, { kind: 'by-itself' }>, 'id' | 'deliverer'>,
  measure: MeasureId | null,
): Delivery => {
  const name = nameOfDeliverer(deliverer).sv
  const own = measuresOf(deliverer)
  return newDelivery({
    id,
    measure: own.find((one) => one === measure) ?? own[0] ?? 'validations',
    way: 'inbox',
    deliverer,
    receivedAt: at,
    receivedFrom: { id: `inbox/${deliverer.code}`, name },
    name: key.slice(key.lastIndexOf('/') + 1).slice(0, deliveryLimits.name),
    source: name,
    comment: '',
    objectKey: key,
    replaces: null,
  })
}
