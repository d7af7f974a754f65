import { type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Queue } from '#shared/platform/queue.ts'
import type { Store } from '#shared/platform/store.ts'
import { type ChangeRefusal, changeReport } from './change-report.ts'
import type { ReportAct } from './publish-report.ts'
import { getReport } from './report-store.ts'
import type { StatusReport } from './status-report.ts'

/** Asks the job again to build a report that failed, or whose order never arrived. */
export const retryReport = async (
  { store, queue }: { store: Store; queue: Queue },
  { id, version, actor, at, formKey }: ReportAct,
): Promise<Outcome<StatusReport, ChangeRefusal>> => {
  const before = await getReport(store, id)
  if (!before) return refused({ kind: 'report-unknown' })
  const isRetryable = before.status === 'failed' || before.status === 'ordered'
  if (!isRetryable || before.version !== version)
    return refused(
      (await store.wasDone(formKey)) ? { kind: 'already-done' } : { kind: 'report-moved-on', current: before },
    )
  const { failure: _failure, ...rest } = before
  const result = await changeReport(store, {
    before,
    after: { ...rest, status: 'ordered' },
    action: 'retry-report',
    actor,
    at,
    ...(formKey && { formKey }),
  })
  if (result.ok) await queue.send({ reportId: id })
  return result
}
