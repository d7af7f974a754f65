import { type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import { type ChangeRefusal, changeReport } from './change-report.ts'
import { getReport } from './report-store.ts'
import type { StatusReport } from './status-report.ts'

export type ReportAct = { id: string; version: number; actor: Actor; at: Date; formKey?: string }

/** Publishes a draft that the person has looked at in this version. Afterwards the report never changes. */
export const publishReport = async (
  store: Store,
  { id, version, actor, at, formKey }: ReportAct,
): Promise<Outcome<StatusReport, ChangeRefusal>> => {
  const before = await getReport(store, id)
  if (!before) return refused({ kind: 'report-unknown' })
  if (before.status === 'published' && before.publishedBy?.id === actor.id && before.version === version + 1)
    return refused({ kind: 'already-done' })
  if (before.status !== 'draft' || before.version !== version)
    return refused({ kind: 'report-moved-on', current: before })
  return changeReport(store, {
    before,
    after: { ...before, status: 'published', publishedAt: at.toISOString(), publishedBy: actor },
    action: 'publish-report',
    actor,
    at,
    ...(formKey && { formKey }),
  })
}
