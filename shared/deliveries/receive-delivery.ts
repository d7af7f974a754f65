import { idOfForm, newId } from '#shared/platform/ids.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { listHeads } from './acceptance-store.ts'
import { delivererKey, measuresOf, scopeOf } from './deliverers.ts'
import type { ReceiveDelivery, ReceiveRefusal } from './deliveries.ts'
import type { Delivery } from './delivery.ts'
import { deliveryChanges, findDelivery } from './delivery-store.ts'
import { deliveryLimits } from './limits.ts'
import { inForce } from './parts-in-force.ts'

/** Where in the bucket of uploads everything that is delivered lies, by deliverer. */
export const inbox = 'inbox/'

/** Where the file of a delivery that has been announced is put. What lies beside this folder announces itself. */
export const announcedKey = (deliverer: Delivery['deliverer'], id: string): string =>
  `${inbox}${delivererKey(deliverer)}/deliveries/${id}`

const longText = (input: ReceiveDelivery): ReceiveRefusal | null => {
  for (const field of ['name', 'source', 'comment'] as const) {
    const max = deliveryLimits[field]
    if (input[field].length > max) return { kind: 'text-too-long', field, max }
  }
  return null
}

/** Whether what a delivery takes the place of, if anything, is its deliverer's own, came as a file, and counts: not when a colleague's delivery has taken its place already. One read, and one query. */
export const canReplace = async (
  store: Store,
  { replaces, deliverer, measure }: Pick<Delivery, 'replaces' | 'deliverer' | 'measure'>,
): Promise<boolean> => {
  if (replaces === null) return true
  const older = await findDelivery(store, replaces)
  const isOwn =
    older?.status === 'accepted' &&
    older.way !== 'form' &&
    older.measure === measure &&
    delivererKey(older.deliverer) === delivererKey(deliverer)
  return isOwn && inForce(await listHeads(store, measure)).some(({ deliveryId }) => deliveryId === replaces)
}

/** What a delivery is before anything is known of its content. */
export const newDelivery = (
  given: Pick<
    Delivery,
    | 'id'
    | 'measure'
    | 'way'
    | 'deliverer'
    | 'receivedFrom'
    | 'name'
    | 'source'
    | 'comment'
    | 'objectKey'
    | 'replaces'
    | 'receivedAt'
  >,
): Delivery => ({
  ...given,
  status: 'received',
  version: 1,
  fileHash: null,
  findings: null,
  refusal: null,
  acceptedAt: null,
  ended: null,
})

/**
 * Announces a file: what is then put under the delivery's `objectKey` is read and checked. Throws when the deliverer may not deliver the measure, which no page offers.
 */
export const receiveDelivery = async (
  store: Store,
  input: ReceiveDelivery,
): Promise<Outcome<Delivery, ReceiveRefusal>> => {
  const { measure, way, deliverer, actor, at, formKey, replaces } = input
  if (!measuresOf(deliverer).includes(measure)) throw new Error('the deliverer does not deliver this measure')
  if (input.source.trim() === '') return refused({ kind: 'source-missing' })
  const tooLong = longText(input)
  if (tooLong) return refused(tooLong)
  const id = formKey === undefined ? newId() : idOfForm(formKey)
  const standing = formKey === undefined ? null : await findDelivery(store, id)
  if (standing) return done(standing)
  if (!(await canReplace(store, input))) return refused({ kind: 'cannot-replace' })
  const delivery = newDelivery({
    id,
    measure,
    way,
    deliverer,
    receivedAt: at.toISOString(),
    receivedFrom: actor,
    name: input.name,
    source: input.source,
    comment: input.comment,
    objectKey: announcedKey(deliverer, id),
    replaces,
  })
  const result = await store.commit({
    changes: deliveryChanges(delivery),
    audit: {
      scope: scopeOf(deliverer),
      actor,
      action: 'receive-delivery',
      subject: `delivery ${id}`,
      at: delivery.receivedAt,
      after: { measure, way, name: input.name, source: input.source, comment: input.comment, replaces },
    },
    ...(formKey !== undefined && { formKey }),
  })
  // Sent twice at once: the other was first, and made the same delivery.
  const made = result.ok ? delivery : await findDelivery(store, id)
  return made ? done(made) : refused({ kind: 'already-done' })
}
