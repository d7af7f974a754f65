import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor, Change, Store } from '#shared/platform/store.ts'
import { acceptanceChanges } from './acceptance-store.ts'
import { scopeOf } from './deliverers.ts'
import type { SettleRefusal } from './deliveries.ts'
import type { Delivery, DeliveryPart } from './delivery.ts'
import { deliveryChanges, findDelivery } from './delivery-store.ts'
import { canReplace } from './receive-delivery.ts'

/** The parts of a delivery as they lie in the lake, before it has a place in the order. */
export type WaitingParts = Omit<DeliveryPart, 'order'>[]

/** Where the parts of a delivery wait until it is accepted. */
export const partsPlace = (id: string) => ({ pk: `DELIVERY#${id}`, sk: 'PARTS' })

/** Keeps the parts of a delivery that has been read. */
export const partsChange = (id: string, parts: WaitingParts): Change => ({
  table: 'statistics',
  put: { ...partsPlace(id), parts },
})

/** What lets a delivery count from `at`: its new version, and the changes that make it so. */
export const acceptance = (
  delivery: Delivery,
  parts: WaitingParts,
  at: string,
): { accepted: Delivery; changes: Change[] } => {
  const accepted: Delivery = { ...delivery, status: 'accepted', version: delivery.version + 1, acceptedAt: at }
  const order = `${at}#${delivery.id}`
  return {
    accepted,
    changes: [
      ...deliveryChanges(accepted),
      ...acceptanceChanges(delivery.measure, {
        deliveryId: delivery.id,
        order,
        isInForce: true,
        replaces: delivery.replaces,
        parts: parts.map((part) => ({ ...part, order })),
        rows: null,
      }),
    ],
  }
}

/** Lets a checked delivery count, with just the refusals and warnings that the person saw. Nothing of it counts before, and all of it from then on. */
export const acceptDelivery = async (
  store: Store,
  {
    id,
    confirmation,
    actor,
    at,
    formKey,
  }: { id: string; confirmation: string; actor: Actor; at: Date; formKey?: string },
): Promise<Outcome<Delivery, SettleRefusal>> => {
  const delivery = await findDelivery(store, id)
  if (!delivery) return refused({ kind: 'no-such-delivery' })
  if (delivery.status !== 'checked' || !delivery.findings) return wrongStatus(store, delivery, formKey)
  if (delivery.findings.confirmation !== confirmation)
    return refused({ kind: 'not-what-was-confirmed', confirmation: delivery.findings.confirmation })
  if (!(await canReplace(store, delivery))) return refused({ kind: 'cannot-replace' })
  const waiting = await store.get('statistics', partsPlace(id))
  const parts = (waiting?.parts ?? []) as WaitingParts // written by partsChange
  const { accepted, changes } = acceptance(delivery, parts, at.toISOString())
  const result = await store.commit({
    changes,
    audit: {
      scope: scopeOf(delivery.deliverer),
      actor,
      action: 'accept-delivery',
      subject: `delivery ${id}`,
      at: at.toISOString(),
      before: { status: delivery.status },
      after: { status: 'accepted', confirmation },
    },
    ...(formKey !== undefined && { formKey }),
  })
  return result.ok ? done(accepted) : settledMeanwhile(store, id, result.refusal.kind)
}

/** A status where the act cannot be done; a form that was sent twice has been carried out. */
export const wrongStatus = async (
  store: Store,
  { status }: Delivery,
  formKey: string | undefined,
): Promise<Outcome<never, SettleRefusal>> =>
  refused((await store.wasDone(formKey)) ? { kind: 'already-done' } : { kind: 'wrong-status', status })

/** Why a commit on a delivery was refused: it was done already, or somebody was first. */
export const settledMeanwhile = async (
  store: Store,
  id: string,
  kind: 'already-done' | 'condition-failed',
): Promise<Outcome<never, SettleRefusal>> => {
  if (kind === 'already-done') return refused({ kind })
  const now = await findDelivery(store, id)
  return refused(now ? { kind: 'wrong-status', status: now.status } : { kind: 'no-such-delivery' })
}
