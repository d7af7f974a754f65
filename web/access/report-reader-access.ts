import type { reportReaderRoutes } from '../routes/report-reader-routes.ts'
import { coordinator, ownReports, type Rule, regionTeam, reportDesk } from './rule.ts'

/** Who may open the addresses of routes/report-reader-routes.ts. */
export const reportReaderAccess = {
  reports: 'public',
  reportFeed: 'public',
  subscribe: 'public',
  askForSubscription: 'public',
  // The address itself is the key, and is looked up at every visit.
  subscriptionRequest: 'public',
  confirmSubscription: 'public',
  subscription: 'public',
  endSubscription: 'public',
  projectDocuments: 'public',
  projectDocument: 'public',
  projectFile: 'public',
  report: 'public',
  readReport: 'public',
  reportFile: 'public',
  reportTable: 'public',
  reportCorrection: 'public',
  sendCorrection: 'public',
  regionReports: ownReports,
  answerObservation: regionTeam,
  regionReport: ownReports,
  readRegionReport: ownReports,
  regionReportFile: ownReports,
  regionReportTable: ownReports,
  corrections: coordinator,
  answerCorrection: coordinator,
  observations: coordinator,
  sendObservation: coordinator,
  documentDesk: reportDesk,
  deskDocument: reportDesk,
  beginDocument: reportDesk,
  finishDocument: reportDesk,
  takeDownDocument: reportDesk,
} as const satisfies Record<keyof typeof reportReaderRoutes, Rule>
