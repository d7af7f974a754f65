import type { Language } from '#shared/platform/language.ts'
import type { StatusReport } from '#shared/reports/status-report.ts'
import { pathTo } from '../paths.ts'

/** Where a report, its parts and its files are: those for everyone, and those for one region, stand at different addresses. */
export type ReportPlaces = {
  list: string
  page: (report: string) => string
  read: (report: string) => string
  file: (report: string, file: string) => string
  table: (report: string, table: string) => string
}

/** The addresses of this report and of the others of its kind. */
export const placesOf = ({ choice }: Pick<StatusReport, 'choice'>, language: Language): ReportPlaces => {
  const region = choice.regionCode
  if (choice.recipient !== 'region' || region === null)
    return {
      list: pathTo('reports', language),
      page: (report) => pathTo('report', language, { report }),
      read: (report) => pathTo('readReport', language, { report }),
      file: (report, file) => pathTo('reportFile', language, { report, file }),
      table: (report, table) => pathTo('reportTable', language, { report, table }),
    }
  return {
    list: pathTo('regionReports', language, { region }),
    page: (report) => pathTo('regionReport', language, { region, report }),
    read: (report) => pathTo('readRegionReport', language, { region, report }),
    file: (report, file) => pathTo('regionReportFile', language, { region, report, file }),
    table: (report, table) => pathTo('regionReportTable', language, { region, report, table }),
  }
}
