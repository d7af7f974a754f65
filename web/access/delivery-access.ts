import type { deliveryRoutes } from '../routes/delivery-routes.ts'
import { coordinator, type Rule, regionTeam } from './rule.ts'

/** Who may open the addresses of routes/delivery-routes.ts. */
export const deliveryAccess = {
  howToDeliver: 'public',
  deliveryTemplate: 'public',
  deliveries: regionTeam,
  newDelivery: regionTeam,
  sendDelivery: regionTeam,
  delivery: regionTeam,
  acceptDelivery: regionTeam,
  rejectDelivery: regionTeam,
  withdrawDelivery: regionTeam,
  deliveryRefusals: regionTeam,
  deliveryDesk: coordinator,
  newNationalDelivery: coordinator,
  sendNationalDelivery: coordinator,
  nationalDelivery: coordinator,
  acceptNationalDelivery: coordinator,
  rejectNationalDelivery: coordinator,
  withdrawNationalDelivery: coordinator,
  nationalDeliveryRefusals: coordinator,
  apiKeys: coordinator,
  issueApiKey: coordinator,
  revokeApiKey: coordinator,
} as const satisfies Record<keyof typeof deliveryRoutes, Rule>
