import type { StatusReport } from '#shared/reports/status-report.ts'
import { registerObservationAnswers } from '../report-letters/region-answer.tsx'
import type { Site, Visit } from '../site.tsx'
import { keepBodies } from './kept-bodies.tsx'
import { readerTexts } from './reader-texts.ts'
import { findShown, type Shown, sendReportFile, sendReportTable, showReading, showReport } from './show-report.tsx'

type RegionVisit = Visit<'regionReport' | 'readRegionReport' | 'regionReportFile' | 'regionReportTable'>

/** The reports on one region: for its people and those who make them, and on no list of anyone else's. */
const regionsReports = async ({ deps, region }: Pick<RegionVisit, 'deps' | 'region'>): Promise<StatusReport[]> =>
  (await deps.reports.list()).filter(({ choice }) => choice.recipient === 'region' && choice.regionCode === region.code)

const orNotFound =
  <V extends RegionVisit>(show: (visit: V, shown: Shown) => Promise<Response>) =>
  async (visit: V): Promise<Response> => {
    const { deps, language, params } = visit
    const [all, rounds] = await Promise.all([regionsReports(visit), deps.rounds.list()])
    const shown = findShown(all, params.report, { rounds, language, listTitle: readerTexts[language].regionTitle })
    return shown ? show(visit, shown) : visit.notFound()
  }

/** A region's own reports, with the observations that have been sent to it. */
export const registerRegionReports = (site: Site): void => {
  registerObservationAnswers(site, regionsReports)
  site.on(
    'regionReport',
    orNotFound<Visit<'regionReport'>>((visit, shown) => showReport(visit, shown, { letters: null })),
  )
  site.on('readRegionReport', orNotFound<Visit<'readRegionReport'>>(showReading(keepBodies(), 'reader')))
  site.on(
    'regionReportFile',
    orNotFound<Visit<'regionReportFile'>>((visit, shown) => sendReportFile(visit, shown, visit.params.file)),
  )
  site.on(
    'regionReportTable',
    orNotFound<Visit<'regionReportTable'>>((visit, shown) =>
      sendReportTable(visit, shown, visit.params.table, 'region'),
    ),
  )
}
