import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import { reportItem, toReport } from './report-store.ts'
import type { StatusReport } from './status-report.ts'

export type ChangeRefusal =
  | { kind: 'report-unknown' }
  /** The report is not in a state from which this can be done, or someone changed it meanwhile; `current` is what stands. */
  | { kind: 'report-moved-on'; current: StatusReport | null }
  | { kind: 'already-done' }

export type Change = {
  before: StatusReport
  after: StatusReport
  action: string
  actor: Actor
  at: Date
  formKey?: string
}

/** Writes `after` where exactly `before` still stands, with its audit line. A published report is never among what may stand. */
export const changeReport = async (
  store: Store,
  { before, after, action, actor, at, formKey }: Change,
): Promise<Outcome<StatusReport, ChangeRefusal>> => {
  if (before.status === 'published') return refused({ kind: 'report-moved-on', current: before })
  const written = { ...after, version: before.version + 1 }
  const result = await store.commit({
    changes: [
      {
        table: 'content',
        put: reportItem(written),
        condition: { version: before.version, statusIn: [before.status] },
      },
    ],
    audit: { scope: 'SE', actor, action, subject: `report ${after.id}`, at: at.toISOString(), before, after: written },
    ...(formKey && { formKey }),
  })
  if (result.ok) return done(written)
  if (result.refusal.kind === 'already-done') return refused({ kind: 'already-done' })
  const current = result.refusal.current
  return refused({ kind: 'report-moved-on', current: current ? toReport(current) : null })
}
