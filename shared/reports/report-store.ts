import type { Item, Key, Store } from '#shared/platform/store.ts'
import { parseReportId, type StatusReport } from './status-report.ts'

const partition = 'REPORTS'

/** The key of a report; versions sort within their series, series by name. */
export const reportKey = ({ series, reportVersion }: Pick<StatusReport, 'series' | 'reportVersion'>): Key => ({
  pk: partition,
  sk: `REPORT#${series}#V${String(reportVersion).padStart(4, '0')}`,
})

/** The report that an item holds; items of this partition are written by `reportItem` only. */
export const toReport = ({ pk: _pk, sk: _sk, ...report }: Item): StatusReport => report as unknown as StatusReport

/** The item that holds a report. */
export const reportItem = (report: StatusReport): Item => ({ ...reportKey(report), ...report })

const byTime = (one: StatusReport, other: StatusReport): number =>
  other.orderedAt.localeCompare(one.orderedAt) || other.reportVersion - one.reportVersion

/** All reports, the newest ordered first. */
export const listReports = async (store: Store): Promise<StatusReport[]> =>
  (await store.query('content', partition, 'REPORT#')).map(toReport).sort(byTime)

/** The newest version of a series, or null before the first. */
export const latestVersion = async (store: Store, series: string): Promise<StatusReport | null> =>
  (await store.query('content', partition, `REPORT#${series}#V`, { descending: true, limit: 1 })).map(toReport)[0] ??
  null

/** Takes a version number above that of `latest`: of many who take at once each gets one of its own. */
export const takeVersion = (store: Store, series: string, latest: StatusReport | null): Promise<number> =>
  store.nextNumber('content', { pk: 'REPORT-VERSIONS', sk: `SERIES#${series}` }, latest?.reportVersion ?? 0)

/** The report with this id, or null. */
export const getReport = async (store: Store, id: string): Promise<StatusReport | null> => {
  const parts = parseReportId(id)
  if (!parts) return null
  const item = await store.get('content', reportKey(parts))
  return item ? toReport(item) : null
}
