import type { Site } from '../site.tsx'
import { registerFollowUps } from './follow-up-routes.tsx'
import { registerPlanFollowUp } from './plan-follow-up-routes.tsx'

/** The pages where an adopted plan is followed up. */
export const registerFollowUp = (site: Site): void => {
  registerPlanFollowUp(site)
  registerFollowUps(site)
}
