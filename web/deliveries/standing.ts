import type { Deliveries } from '#shared/deliveries/deliveries.ts'
import type { Delivery, DeliveryStatus } from '#shared/deliveries/delivery.ts'

/** Where a delivery stands as people see it: `replaced` is accepted, but another has taken its place altogether. */
export type Standing = DeliveryStatus | 'replaced'

/** Tells where deliveries stand. One query, when any of them is accepted. */
export const standingsOf = async (
  deliveries: Deliveries,
  some: readonly Delivery[],
): Promise<(delivery: Delivery) => Standing> => {
  const mayBeReplaced = ({ status, measure }: Delivery) => status === 'accepted' && measure === 'validations'
  const inForce = new Set(
    some.some(mayBeReplaced) ? (await deliveries.parts('validations')).map(({ deliveryId }) => deliveryId) : [],
  )
  return (delivery) => (mayBeReplaced(delivery) && !inForce.has(delivery.id) ? 'replaced' : delivery.status)
}
