import { registerLater } from '../register-later.ts'
import type { Site } from '../site.tsx'

/** The reports and the project's documents, where they are read and where they are made. */
export const registerReports = (site: Site): void => {
  registerLater(
    site,
    ['/rapporter/prenumerera', '/rapporter/avsluta'],
    async () => (await import('../subscriptions/routes.tsx')).registerSubscriptions,
  )
  registerLater(
    site,
    ['/rapporter/projektet', '/nationellt/rapporter/dokument'],
    async () => (await import('../documents/routes.ts')).registerDocuments,
  )
  registerLater(
    site,
    ['/rapporter/:report/rattelse', '/nationellt/rapporter/rattelser', '/nationellt/rapporter/:report/iakttagelser'],
    async () => (await import('../report-letters/routes.ts')).registerReportLetters,
  )
  registerLater(
    site,
    ['/region/:region/rapporter'],
    async () => (await import('../reports/region-routes.tsx')).registerRegionReports,
  )
  registerLater(
    site,
    ['/nationellt/rapporter'],
    async () => (await import('../reports/desk-routes.tsx')).registerReportDesk,
  )
  registerLater(site, ['/rapporter'], async () => (await import('../reports/public-routes.tsx')).registerPublicReports)
}
