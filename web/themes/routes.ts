import type { Site } from '../site.tsx'
import { registerProposals } from './themes-routes.tsx'
import { registerWorkshops } from './workshop-routes.tsx'

/** The pages of this capability: what regions prioritise, and what the project has decided to take up. */
export const registerThemes = (site: Site): void => {
  registerProposals(site)
  registerWorkshops(site)
}
