import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import { settledMeanwhile, wrongStatus } from './accept-delivery.ts'
import { takeBackChanges } from './acceptance-store.ts'
import { scopeOf } from './deliverers.ts'
import type { SettleRefusal } from './deliveries.ts'
import type { Delivery, DeliveryStatus } from './delivery.ts'
import { deliveryChanges, findDelivery } from './delivery-store.ts'
import { deliveryLimits } from './limits.ts'

type EndDelivery = { id: string; reason: string; actor: Actor; at: Date; formKey?: string }
type Ending = { from: readonly DeliveryStatus[]; to: 'rejected' | 'withdrawn' }

const actions = { rejected: 'reject-delivery', withdrawn: 'withdraw-delivery' } as const

const endDelivery = async (
  store: Store,
  { id, reason, actor, at, formKey }: EndDelivery,
  { from, to }: Ending,
): Promise<Outcome<Delivery, SettleRefusal>> => {
  if (reason.trim() === '') return refused({ kind: 'reason-missing' })
  if (reason.length > deliveryLimits.reason)
    return refused({ kind: 'text-too-long', field: 'reason', max: deliveryLimits.reason })
  const delivery = await findDelivery(store, id)
  if (!delivery) return refused({ kind: 'no-such-delivery' })
  if (delivery.way === 'form') return refused({ kind: 'form-delivery' })
  if (!from.includes(delivery.status)) return wrongStatus(store, delivery, formKey)
  const ended: Delivery = {
    ...delivery,
    status: to,
    version: delivery.version + 1,
    ended: { at: at.toISOString(), by: actor, reason },
  }
  const result = await store.commit({
    changes: [...deliveryChanges(ended), ...(to === 'withdrawn' ? await takeBackChanges(store, delivery) : [])],
    audit: {
      scope: scopeOf(delivery.deliverer),
      actor,
      action: actions[to],
      subject: `delivery ${id}`,
      at: at.toISOString(),
      before: { status: delivery.status },
      after: { status: to, reason },
    },
    ...(formKey !== undefined && { formKey }),
  })
  return result.ok ? done(ended) : settledMeanwhile(store, id, result.refusal.kind)
}

/** A person says no to a delivery that is checked, or whose file has not come or is not read: it never counts. What is read of it later is ignored. */
export const rejectDelivery = (store: Store, input: EndDelivery): Promise<Outcome<Delivery, SettleRefusal>> =>
  endDelivery(store, input, { from: ['received', 'checked'], to: 'rejected' })

/** An accepted delivery counts no more from the next aggregation; what it replaced counts again. Its rows stay. Refused for one that came by the form: there the form would still say that it is submitted. */
export const withdrawDelivery = (store: Store, input: EndDelivery): Promise<Outcome<Delivery, SettleRefusal>> =>
  endDelivery(store, input, { from: ['accepted'], to: 'withdrawn' })
