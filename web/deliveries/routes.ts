import type { Site } from '../site.tsx'
import { registerDeliveryLists } from './list-routes.tsx'
import { registerOneDelivery } from './one-routes.tsx'
import { registerSendDelivery } from './send-routes.tsx'

/** The pages on deliveries of figures: a region's own, and all of them on the coordinator's desk. */
export const registerDeliveries = (site: Site): void => {
  registerDeliveryLists(site)
  registerSendDelivery(site)
  registerOneDelivery(site)
}
