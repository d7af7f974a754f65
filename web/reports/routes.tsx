import type { Site } from '../site.tsx'
import { registerReportDesk } from './desk-routes.tsx'
import { registerPublicReports } from './public-routes.tsx'

/** The pages of the status reports: public ones, and the desk where they are ordered and published. */
export const registerReports = (site: Site): void => {
  registerPublicReports(site)
  registerReportDesk(site)
}
