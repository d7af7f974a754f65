import type { Objects } from '#shared/platform/objects.ts'
import type { Outcome } from '#shared/platform/outcome.ts'
import type { Queue } from '#shared/platform/queue.ts'
import type { Store } from '#shared/platform/store.ts'
import type { ChangeRefusal } from './change-report.ts'
import { markDraft, markFailed } from './finish-report.ts'
import { type OrderInput, type OrderRefusal, orderReport } from './order-report.ts'
import { publishReport, type ReportAct } from './publish-report.ts'
import { getReport, listReports } from './report-store.ts'
import { retryReport } from './retry-report.ts'
import {
  contentTypes,
  fileNameOf,
  findFile,
  type ReportFailure,
  type ReportFile,
  type StatusReport,
} from './status-report.ts'

/** How long a signed address of a file works. */
const downloadSeconds = 300

/** The national status reports. */
export type Reports = {
  /** All reports, newest period and version first: for the desk. */
  list(): Promise<StatusReport[]>
  /** The published ones, newest period and version first. */
  listPublished(): Promise<StatusReport[]>
  get(id: string): Promise<StatusReport | null>
  /** The newest published version of the newest published period, or null. */
  latestPublished(): Promise<StatusReport | null>
  order(input: OrderInput): Promise<Outcome<StatusReport, OrderRefusal>>
  publish(input: ReportAct): Promise<Outcome<StatusReport, ChangeRefusal>>
  /** Asks the job again for a report that failed or got stuck. */
  retry(input: ReportAct): Promise<Outcome<StatusReport, ChangeRefusal>>
  markDraft(input: { id: string; files: ReportFile[]; at: Date }): Promise<Outcome<StatusReport, ChangeRefusal>>
  markFailed(input: { id: string; failure: ReportFailure; at: Date }): Promise<Outcome<StatusReport, ChangeRefusal>>
  /** A signed address of one of the report's files, good for five minutes; null when it has no file of that name. */
  downloadAddress(report: StatusReport, fileName: string): Promise<string | null>
}

/** Reports over the content table, the reports bucket and the queue of the job that builds them. */
export const createReports = ({ store, objects, queue }: { store: Store; objects: Objects; queue: Queue }): Reports => {
  const listPublished = async () => (await listReports(store)).filter((report) => report.status === 'published')
  return {
    list: () => listReports(store),
    listPublished,
    get: (id) => getReport(store, id),
    latestPublished: async () => (await listPublished())[0] ?? null,
    order: (input) => orderReport({ store, queue }, input),
    publish: (input) => publishReport(store, input),
    retry: (input) => retryReport({ store, queue }, input),
    markDraft: (input) => markDraft(store, input),
    markFailed: (input) => markFailed(store, input),
    async downloadAddress(report, fileName) {
      const file = findFile(report, fileName)
      if (!file) return null
      return objects.downloadAddress(file.key, {
        fileName: fileNameOf(report.id, file),
        contentType: contentTypes[file.format],
        seconds: downloadSeconds,
      })
    },
  }
}
