import type { Site } from '../site.tsx'
import { registerAttendance } from './attendance-routes.tsx'
import { registerCertificates } from './certificate-routes.tsx'
import { registerEventDesk } from './desk-routes.tsx'
import { registerEvaluations } from './evaluation-routes.tsx'
import { registerEventPages } from './event-routes.tsx'
import { registerEventFiles } from './file-routes.tsx'
import { registerMaterials } from './material-routes.ts'
import { registerOwnPages } from './own-routes.tsx'
import { registerParticipation } from './participation-page.tsx'

/** The pages of this capability: the calendar, each participant's own, and the desks of those who hold events. */
export const registerEvents = (site: Site): void => {
  registerCertificates(site)
  registerOwnPages(site)
  registerEvaluations(site)
  registerParticipation(site)
  registerEventPages(site)
  registerEventDesk(site)
  registerMaterials(site)
  registerEventFiles(site)
  registerAttendance(site)
}
