import { listHeads } from '#shared/deliveries/acceptance-store.ts'
import { delivererKey } from '#shared/deliveries/deliverers.ts'
import type { Deliverer } from '#shared/deliveries/delivery.ts'
import { listDeliveries } from '#shared/deliveries/delivery-store.ts'
import { inbox } from '#shared/deliveries/receive-delivery.ts'
import type { LargeObjects } from '#shared/platform/large-objects.ts'
import type { Store } from '#shared/platform/store.ts'

/** The publisher in whose name the figures lie in the inbox; the other is Statistics Sweden. */
const publisher: Deliverer = { kind: 'authority', code: 'myh' }
const fileName = 'yrkeshogskolan-lan-2020-2024.csv'

/**
 * Puts the published figures on higher vocational education, which come with the product, in the inbox of an environment that has never had any; they are then imported like any other delivery. False when
 * a delivery of them has come before, whatever became of it.
 */
export const bringFigures = async (
  { store, uploads }: { store: Store; uploads: LargeObjects },
  path: string,
): Promise<boolean> => {
  const [accepted, delivered] = await Promise.all([
    listHeads(store, 'higher-vocational'),
    listDeliveries(store, { deliverer: publisher, limit: 100 }),
  ])
  if (accepted.length > 0 || delivered.some(({ measure }) => measure === 'higher-vocational')) return false
  await uploads.putFile(`${inbox}${delivererKey(publisher)}/${fileName}`, path, 'text/csv; charset=utf-8')
  return true
}
