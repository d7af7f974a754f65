import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Queue } from '#shared/platform/queue.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import { listVersions, reportItem } from './report-store.ts'
import { reportId, type StatusReport } from './status-report.ts'

export type OrderRefusal = { kind: 'change-note-missing'; latest: StatusReport } | { kind: 'already-done' }

export type OrderInput = {
  period: string
  changeNote: string
  snapshotId: string
  isDemonstration: boolean
  actor: Actor
  at: Date
  formKey?: string
}

const maxTries = 4

/**
 * Orders the next version of a period's report and asks the job to build it. Refused when a version exists and nothing is said of what changes.
 * When the queue is away the report stands as ordered and can be tried again. Throws when others take the version number every time.
 */
export const orderReport = async (
  { store, queue }: { store: Store; queue: Queue },
  { period, changeNote, snapshotId, isDemonstration, actor, at, formKey }: OrderInput,
): Promise<Outcome<StatusReport, OrderRefusal>> => {
  for (let attempt = 0; attempt < maxTries; attempt += 1) {
    const latest = (await listVersions(store, period))[0]
    if (latest && changeNote === '')
      return refused(
        (await store.wasDone(formKey)) ? { kind: 'already-done' } : { kind: 'change-note-missing', latest },
      )
    const reportVersion = (latest?.reportVersion ?? 0) + 1
    const ordered: StatusReport = {
      id: reportId(period, reportVersion),
      period,
      reportVersion,
      status: 'ordered',
      version: 1,
      snapshotId,
      isDemonstration,
      orderedAt: at.toISOString(),
      orderedBy: actor,
      files: [],
      changeNote: latest ? changeNote : '',
    }
    const result = await store.commit({
      changes: [{ table: 'content', put: reportItem(ordered), condition: { absent: true } }],
      audit: {
        scope: 'SE',
        actor,
        action: 'order-report',
        subject: `report ${ordered.id}`,
        at: at.toISOString(),
        after: ordered,
      },
      ...(formKey && { formKey }),
    })
    if (result.ok) {
      await queue.send({ reportId: ordered.id })
      return done(ordered)
    }
    if (result.refusal.kind === 'already-done') return refused({ kind: 'already-done' })
  }
  throw new Error(`the next version of the report for ${period} was taken ${maxTries} times in a row`)
}
