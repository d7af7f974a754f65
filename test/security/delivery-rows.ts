import { maxKeyNameLength } from '#shared/api-keys/api-key.ts'
import type { Delivery } from '#shared/deliveries/delivery.ts'
import { deliveryLimits } from '#shared/deliveries/limits.ts'
import { plantDelivery } from '#test/deliveries/planted-delivery.ts'
import type { BusySite } from './busy-site.ts'
import type { PostRoute, Row } from './post-rows.ts'

type DeliveryRoute = Extract<
  PostRoute,
  | 'sendDelivery'
  | 'acceptDelivery'
  | 'rejectDelivery'
  | 'withdrawDelivery'
  | 'sendNationalDelivery'
  | 'acceptNationalDelivery'
  | 'rejectNationalDelivery'
  | 'withdrawNationalDelivery'
  | 'issueApiKey'
  | 'revokeApiKey'
>

/** A delivery for each form, made before its fields are. */
const planted = (status: 'checked' | 'accepted') => {
  const ids = new WeakMap<BusySite, Promise<Delivery>>()
  const stands = (site: BusySite): Promise<Delivery> => {
    const known =
      ids.get(site) ??
      plantDelivery(site.store, {
        id: `${status}-${counter++}`.padEnd(22, 'x'),
        status,
        acceptedAt: status === 'accepted' ? '2026-10-01T09:00:00.000Z' : null,
      })
    ids.set(site, known)
    return known
  }
  return stands
}
let counter = 0

const sending = {
  source: { text: deliveryLimits.source, isRequired: true },
  comment: { text: deliveryLimits.comment },
} as const
const file = async () => ({ name: 'file', bytes: Buffer.from('region,år\n') })

const deciding = (
  who: Row['who'],
  status: 'checked' | 'accepted',
  fields: Row['fields'],
  valid: Record<string, string>,
  stale?: Record<string, string>,
): Row => {
  const stands = planted(status)
  let id = ''
  return {
    who,
    params: () => ({ delivery: id }),
    // The address is made after the fields, which decide what it names.
    valid: async (site) => {
      id = (await stands(site)).id
      return valid
    },
    fields,
    ...(stale && { stale }),
  }
}
const reason = { reason: { text: deliveryLimits.reason, isRequired: true } } as const
const accepting = (who: Row['who']) =>
  deciding(who, 'checked', {}, { confirmation: 'c0ffee' }, { confirmation: 'another' })

/** The forms of deliveries and of the keys of the API. */
export const deliveryRows: Record<DeliveryRoute, Row> = {
  sendDelivery: { who: 'owner', valid: () => ({ source: 'Uttag', comment: '' }), fields: sending, file },
  acceptDelivery: accepting('owner'),
  rejectDelivery: deciding('owner', 'checked', reason, { reason: 'Fel' }),
  withdrawDelivery: deciding('owner', 'accepted', reason, { reason: 'Fel' }),
  sendNationalDelivery: {
    who: 'coordinator',
    valid: () => ({ deliverer: 'skolverket', measure: 'validations', source: 'Uttag', comment: '' }),
    fields: { ...sending, deliverer: 'choice', measure: 'choice' },
    file,
  },
  acceptNationalDelivery: accepting('coordinator'),
  rejectNationalDelivery: deciding('coordinator', 'checked', reason, { reason: 'Fel' }),
  withdrawNationalDelivery: deciding('coordinator', 'accepted', reason, { reason: 'Fel' }),
  issueApiKey: {
    who: 'coordinator',
    valid: () => ({ name: 'Uttag', deliverer: 'myh', scopes: 'read', endsOn: '2026-12-31' }),
    fields: {
      name: { text: maxKeyNameLength, isRequired: true },
      deliverer: 'choice',
      scopes: 'choice',
      endsOn: 'day',
    },
  },
  revokeApiKey: {
    who: 'coordinator',
    valid: async (site) => {
      const [first] = await site.deps.apiKeys.list()
      if (first) return { id: first.id }
      const made = await site.deps.apiKeys.issue({
        name: 'En',
        deliverer: { kind: 'authority', code: 'uhr' },
        scopes: ['read'],
        endsOn: '2026-12-31',
        actor: { id: 'sara@myh.example', name: 'Sara' },
        at: site.time.now,
      })
      if (!made.ok) throw new Error(made.refusal.kind)
      return { id: made.value.key.id }
    },
    fields: { id: 'button' },
    isButton: true,
  },
}
