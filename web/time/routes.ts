import type { Site } from '../site.tsx'
import { registerApproving } from './approve-routes.tsx'
import { registerAttendance } from './attendance-routes.tsx'
import { registerTimeDesk } from './desk-routes.tsx'
import { registerTimeFiles } from './file-routes.ts'
import { registerMyTime } from './my-time-routes.tsx'
import { registerSheetPapers } from './paper-routes.tsx'
import { registerParticipants } from './participant-routes.tsx'
import { registerProjects } from './project-routes.tsx'
import { registerSheets } from './sheet-routes.tsx'
import { registerStaff } from './staff-routes.tsx'

/** Every page about time. */
export const registerTime = (site: Site): void => {
  registerMyTime(site)
  registerSheets(site)
  registerApproving(site)
  registerSheetPapers(site)
  registerTimeDesk(site)
  registerProjects(site)
  registerStaff(site)
  registerParticipants(site)
  registerAttendance(site)
  registerTimeFiles(site)
}
