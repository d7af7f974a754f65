import type { NewNotice } from '#shared/notices/notice.ts'
import { noticeChanges } from '#shared/notices/notice-store.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor, Store, Change as StoreChange } from '#shared/platform/store.ts'
import { getReport, publishedChanges, reportItem, toReport } from './report-store.ts'
import type { ReportStatus, StatusReport } from './status-report.ts'

export type ChangeRefusal =
  | { kind: 'report-unknown' }
  /** The report is not in a state from which this can be done, or someone changed it meanwhile; `current` is what stands. */
  | { kind: 'report-moved-on'; current: StatusReport | null }
  | { kind: 'already-done' }

/** Who does something with a report, and which version of it she has seen. */
export type ReportAct = { id: string; version: number; actor: Actor; at: Date; formKey?: string }

export type ReportOutcome<R extends { kind: string } = never> = Promise<Outcome<StatusReport, ChangeRefusal | R>>

/** What goes with a change, in the same transaction. */
type Along = {
  /** Who is told. */
  tell?: readonly NewNotice[]
  /** What else is written or must hold. */
  more?: readonly StoreChange[]
}

type Change = Pick<ReportAct, 'actor' | 'at' | 'formKey'> &
  Along & {
    before: StatusReport
    after: StatusReport
    action: string
  }

/** Writes `after` where exactly `before` still stands, with its audit line. */
export const writeReport = async (
  store: Store,
  { before, after, action, tell = [], more = [], actor, at, formKey }: Change,
): Promise<Outcome<StatusReport, ChangeRefusal>> => {
  const written = { ...after, version: before.version + 1 }
  const result = await store.commit({
    changes: [
      {
        table: 'content',
        put: reportItem(written),
        condition: { version: before.version, statusIn: [before.status] },
      },
      ...publishedChanges(before, written),
      ...more,
      ...noticeChanges({ actor, at }, tell),
    ],
    audit: { scope: 'SE', actor, action, subject: `report ${after.id}`, at: at.toISOString(), before, after: written },
    ...(formKey && { formKey }),
  })
  if (result.ok) return done(written)
  if (result.refusal.kind === 'already-done') return refused({ kind: 'already-done' })
  const { index, current } = result.refusal
  if (index > 0) return refused({ kind: 'report-moved-on', current: await getReport(store, after.id) })
  return refused({ kind: 'report-moved-on', current: current ? toReport(current) : null })
}

/**
 * Does something with a report that the person has seen in this version and that stands in one of the states. `change` says what becomes of it, or refuses; `tell` who is told; `more` what else is written or must hold.
 */
export const actOnReport = async <R extends { kind: string } = never>(
  store: Store,
  { id, version, actor, at, formKey }: ReportAct,
  action: string,
  from: readonly ReportStatus[],
  change: (before: StatusReport) => StatusReport | { refusal: R },
  { tell = () => [], more = [] }: { tell?: (before: StatusReport) => readonly NewNotice[]; more?: Along['more'] } = {},
): ReportOutcome<R> => {
  const before = await getReport(store, id)
  const orDone = async (refusal: ChangeRefusal | R) =>
    refused<ChangeRefusal | R>((await store.wasDone(formKey)) ? { kind: 'already-done' } : refusal)
  if (!before) return orDone({ kind: 'report-unknown' })
  if (!from.includes(before.status) || before.version !== version)
    return orDone({ kind: 'report-moved-on', current: before })
  const after = change(before)
  if ('refusal' in after) return orDone(after.refusal)
  return writeReport(store, { before, after, action, tell: tell(before), more, actor, at, ...(formKey && { formKey }) })
}
