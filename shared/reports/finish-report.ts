import { type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import { type ChangeRefusal, changeReport } from './change-report.ts'
import { getReport } from './report-store.ts'
import type { ReportFailure, ReportFile, StatusReport } from './status-report.ts'

/** Who the job is in the audit log. */
const reportJob: Actor = { id: 'render-report', name: 'Valideringslyft' }

const finish = async (
  store: Store,
  id: string,
  action: string,
  at: Date,
  change: (before: StatusReport) => StatusReport,
): Promise<Outcome<StatusReport, ChangeRefusal>> => {
  const before = await getReport(store, id)
  if (!before) return refused({ kind: 'report-unknown' })
  if (before.status !== 'ordered') return refused({ kind: 'report-moved-on', current: before })
  return changeReport(store, { before, after: change(before), action, actor: reportJob, at })
}

/** The job has made all files: the ordered report becomes a draft. Refused when it is no longer ordered. */
export const markDraft = (store: Store, { id, files, at }: { id: string; files: ReportFile[]; at: Date }) =>
  finish(store, id, 'build-report', at, (before) => ({
    ...before,
    status: 'draft',
    files,
    builtAt: at.toISOString(),
  }))

/** The job cannot make the report. Refused when it is no longer ordered. */
export const markFailed = (store: Store, { id, failure, at }: { id: string; failure: ReportFailure; at: Date }) =>
  finish(store, id, 'fail-report', at, (before) => ({ ...before, status: 'failed', failure }))
