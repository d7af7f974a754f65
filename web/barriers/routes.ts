import type { Site } from '../site.tsx'
import { registerBarrierDesk } from './barrier-desk-routes.tsx'
import { registerHourglass } from './hourglass-routes.tsx'
import { registerNational } from './national-routes.tsx'

/** The pages of this capability: the public hourglass, and what the coordinator does with barriers. */
export const registerNationalBarriers = (site: Site): void => {
  registerHourglass(site)
  registerBarrierDesk(site)
  registerNational(site)
}
