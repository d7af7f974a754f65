import type { Deliveries } from '#shared/deliveries/deliveries.ts'
import type { Delivery, DeliveryStatus } from '#shared/deliveries/delivery.ts'
import type { MeasureId } from '#shared/measures/measures.ts'

/** Where a delivery stands as people see it: `replaced` is accepted, but another has taken its place altogether. */
export type Standing = DeliveryStatus | 'replaced'

/** The deliveries of a measure that count. Figures that are published already come as a whole: of them the newest alone does. */
const countedOf = async (deliveries: Deliveries, measure: MeasureId): Promise<ReadonlySet<string>> => {
  const ids = await deliveries.counted(measure)
  return new Set(measure === 'validations' ? ids : ids.slice(-1))
}

/** Tells where deliveries stand. One query a measure, when one of its deliveries is accepted. */
export const standingsOf = (deliveries: Deliveries): ((delivery: Delivery) => Promise<Standing>) => {
  const counted = new Map<MeasureId, Promise<ReadonlySet<string>>>()
  return async ({ id, status, measure }) => {
    if (status !== 'accepted') return status
    const ids = counted.get(measure) ?? countedOf(deliveries, measure)
    counted.set(measure, ids)
    return (await ids).has(id) ? status : 'replaced'
  }
}
