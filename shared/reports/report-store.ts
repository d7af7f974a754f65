import type { Change, Item, Key, Store } from '#shared/platform/store.ts'
import type { ReportChoice } from './report-choice.ts'
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

/** A published report as those who order the next one look for it: by whom it is for, then by time. */
type Published = Pick<StatusReport, 'id' | 'snapshotId'>

const publishedPartition = ({ recipient, regionCode }: ReportChoice): string =>
  `PUBLISHED-REPORTS#${recipient}#${regionCode ?? 'SE'}`

const publishedKey = ({ choice, publishedAt, id }: StatusReport): Key => ({
  pk: publishedPartition(choice),
  sk: `PUBLISHED#${publishedAt}#${id}`,
})

/** What goes with a report's change so that the published ones can be found without reading them all. */
export const publishedChanges = (before: StatusReport, after: StatusReport): Change[] => {
  if (before.status === after.status) return []
  if (after.status === 'published')
    return [
      { table: 'content', put: { ...publishedKey(after), id: after.id, snapshotId: after.snapshotId } satisfies Item },
    ]
  return before.status === 'published' ? [{ table: 'content', remove: publishedKey(before) }] : []
}

/** The published reports for a recipient, of whatever period, the newest first. */
export const listPublished = async (store: Store, choice: ReportChoice): Promise<Published[]> =>
  (await store.query('content', publishedPartition(choice), 'PUBLISHED#', { descending: true })).map(
    ({ id, snapshotId }) => ({ id, snapshotId }) as Published, // written by `publishedChanges` only
  )

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
