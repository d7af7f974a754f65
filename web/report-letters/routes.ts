import type { Site } from '../site.tsx'
import { registerCorrections } from './correction-routes.tsx'
import { registerLetterDesk } from './desk-routes.tsx'
import { registerObservations } from './observe-routes.tsx'

/** What is said about reports: readers' corrections, the coordinator's answers, and her observations to regions. */
export const registerReportLetters = (site: Site): void => {
  registerCorrections(site)
  registerLetterDesk(site)
  registerObservations(site)
}
