import type { releaseRoutes } from '../routes/release-routes.ts'
import { coordinator, type Rule } from './rule.ts'

/** Who may open the addresses of routes/release-routes.ts. */
export const releaseAccess = {
  releaseCalendar: 'public',
  releaseFeed: 'public',
  revisions: 'public',
  revision: 'public',
  statisticsVersion: 'public',
  releaseDesk: coordinator,
  planRelease: coordinator,
  orderRelease: coordinator,
  release: coordinator,
  moveRelease: coordinator,
  cancelRelease: coordinator,
  askForRelease: coordinator,
  holdRelease: coordinator,
  letGoRelease: coordinator,
} as const satisfies Record<keyof typeof releaseRoutes, Rule>
