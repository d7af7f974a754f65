import type { Site } from '../site.tsx'
import { registerQualityDesk } from './desk-routes.tsx'
import { registerRegionQuality } from './region-routes.tsx'
import { registerQualityRules } from './rules-page.tsx'

/** The pages of this capability. */
export const registerQuality = (site: Site): void => {
  registerRegionQuality(site)
  registerQualityDesk(site)
  registerQualityRules(site)
}
