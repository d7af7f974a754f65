import { partsChange } from '#shared/deliveries/accept-delivery.ts'
import { acceptanceChanges } from '#shared/deliveries/acceptance-store.ts'
import type { ListedRefusal } from '#shared/deliveries/deliveries.ts'
import type { Delivery, DeliveryFindings } from '#shared/deliveries/delivery.ts'
import { deliveryChanges } from '#shared/deliveries/delivery-store.ts'
import { refusalObjectKey } from '#shared/deliveries/refusal-list.ts'
import { newId } from '#shared/platform/ids.ts'
import type { Objects } from '#shared/platform/objects.ts'
import type { Store } from '#shared/platform/store.ts'

/** What the check of a file found; without anything to confirm unless `given` says so. */
export const someFindings = (given: Partial<DeliveryFindings> = {}): DeliveryFindings => ({
  rowCount: 3,
  acceptedCount: 3,
  refusedCount: 0,
  refusalCount: 0,
  sum: 79,
  sums: [{ year: 2025, sector: 'komvux', sum: 79 }],
  years: [2025],
  regionCodes: ['20'],
  warnings: [],
  warningCount: 0,
  confirmation: 'c0ffee',
  ...given,
})

/** A delivery of a file by Dalarna, checked and waiting. */
export const aDelivery = (given: Partial<Delivery> = {}): Delivery => {
  const id = given.id ?? newId()
  return {
    id,
    measure: 'validations',
    way: 'file',
    deliverer: { kind: 'region', code: '20' },
    status: 'checked',
    version: 1,
    receivedAt: '2026-10-01T08:00:00.000Z',
    receivedFrom: { id: 'eva@region.example', name: 'Eva' },
    name: '2025.csv',
    source: 'Verksamhetssystemet',
    comment: '',
    fileHash: null,
    findings: someFindings(),
    objectKey: `inbox/region-20/deliveries/${id}`,
    refusal: null,
    acceptedAt: null,
    ended: null,
    replaces: null,
    ...given,
  }
}

/** Puts a delivery there as the import leaves it: with one part in the lake, which counts when it is accepted. */
export const plantDelivery = async (store: Store, given: Partial<Delivery> = {}): Promise<Delivery> => {
  const delivery = aDelivery(given)
  const part = {
    deliveryId: delivery.id,
    year: 2025,
    regionCode: '20',
    key: `validations/year=2025/region=20/${delivery.id}.parquet`,
    rowCount: 3,
    contentHash: 'ab',
  }
  const order = `${delivery.acceptedAt ?? delivery.receivedAt}#${delivery.id}`
  const { id: deliveryId, replaces } = delivery
  const result = await store.commit({
    changes: [
      ...deliveryChanges(delivery),
      partsChange(delivery.id, [part]),
      ...(delivery.status === 'accepted'
        ? [
            ...acceptanceChanges(delivery.measure, {
              deliveryId,
              order,
              isInForce: true,
              replaces,
              parts: [{ ...part, order }],
              rows: null,
            }),
          ]
        : []),
    ],
    audit: {
      scope: '20',
      actor: delivery.receivedFrom,
      action: 'receive-delivery',
      subject: `delivery ${delivery.id}`,
      at: delivery.receivedAt,
    },
  })
  if (!result.ok) throw new Error(result.refusal.kind)
  return delivery
}

/** Puts the list of what was refused in a delivery in the lake, as the import does. */
export const plantRefusals = async (
  objects: Objects,
  { id }: Delivery,
  refusals: readonly ListedRefusal[],
): Promise<void> => {
  const lines = refusals.map((refusal) => `${JSON.stringify(refusal)}\n`).join('')
  await objects.putNew(refusalObjectKey(id, 1), Buffer.from(lines), 'application/x-ndjson')
}
