import type { Site } from '../site.tsx'
import { registerReleaseDesk } from './desk-routes.tsx'
import { registerPublicReleases } from './public-routes.tsx'

/** The pages of this capability: the public calendar, versions and revisions, and the coordinator's desk for publications. */
export const registerReleases = (site: Site): void => {
  registerPublicReleases(site)
  registerReleaseDesk(site)
}
