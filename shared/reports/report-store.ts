import type { Item, Key, Store } from '#shared/platform/store.ts'
import { parseReportId, type StatusReport } from './status-report.ts'

const partition = 'REPORTS'

/** The key of a report; versions sort within their period, periods by name. */
const keyOfReport = ({ period, reportVersion }: Pick<StatusReport, 'period' | 'reportVersion'>): Key => ({
  pk: partition,
  sk: `REPORT#${period}#V${String(reportVersion).padStart(4, '0')}`,
})

/** The report that an item holds; items of this partition are written by `reportItem` only. */
export const toReport = ({ pk: _pk, sk: _sk, ...report }: Item): StatusReport => report as unknown as StatusReport

/** The item that holds a report. */
export const reportItem = (report: StatusReport): Item => ({ ...keyOfReport(report), ...report })

/** All reports: newest period first, and within it the newest version first. */
export const listReports = async (store: Store): Promise<StatusReport[]> =>
  (await store.query('content', partition, 'REPORT#', { descending: true })).map(toReport)

/** The versions of one period, newest first. */
export const listVersions = async (store: Store, period: string): Promise<StatusReport[]> =>
  (await store.query('content', partition, `REPORT#${period}#V`, { descending: true })).map(toReport)

/** The report with this id, or null. */
export const getReport = async (store: Store, id: string): Promise<StatusReport | null> => {
  const parts = parseReportId(id)
  if (!parts) return null
  const item = await store.get('content', keyOfReport(parts))
  return item ? toReport(item) : null
}
