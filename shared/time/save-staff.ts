import { idOfForm } from '#shared/platform/ids.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { periodOf } from './programme-periods.ts'
import { projectLimits, type Staff, type StaffContent } from './project.ts'
import { putUse } from './project-use.ts'
import { type CommonRefusal, commitTime, type TimeDeed } from './time-deed.ts'
import { findStaff, holdProject, putStaff, readWhole } from './time-store.ts'
import type { WholeProject } from './whole-project.ts'

export type StaffRefusal =
  | CommonRefusal
  | { kind: 'stale'; current: Staff }
  | { kind: 'email-taken' }
  | { kind: 'unknown-category' }
  /** She has signed time in her category already: one person reports in one. */
  | { kind: 'category-signed' }
  | { kind: 'own-approver' }
  | { kind: 'no-approver' }
  | { kind: 'full'; most: number }

export type StaffOutcome = Promise<Outcome<Staff, StaffRefusal>>

const refusalOf = (whole: WholeProject, content: StaffContent, before: Staff | null): StaffRefusal | null => {
  const { project, staff, signed } = whole
  if (!project.categories.some(({ id }) => id === content.categoryId)) return { kind: 'unknown-category' }
  if (staff.some(({ email, id }) => email === content.email && id !== before?.id)) return { kind: 'email-taken' }
  if (content.approver === content.email) return { kind: 'own-approver' }
  if (content.approver === '' && periodOf(project.periodId).approval === 'manager') return { kind: 'no-approver' }
  if (!before) return staff.length >= projectLimits.people ? { kind: 'full', most: projectLimits.people } : null
  const hasSigned = signed.some(({ staffId }) => staffId === before.id)
  return hasSigned && before.categoryId !== content.categoryId ? { kind: 'category-signed' } : null
}

/** Adds somebody to a project, or with an `id` changes what is said of her. Refuses what the period's rules forbid, and a stale version. */
export const saveStaff = async (
  store: Store,
  deed: TimeDeed & {
    formKey: string
    projectId: string
    id: string | null
    basedOnVersion: number
    content: StaffContent
  },
): StaffOutcome => {
  const { projectId, content, formKey } = deed
  const orDone = async (refusal: StaffRefusal) =>
    refused<StaffRefusal>((await store.wasDone(formKey)) ? { kind: 'already-done' } : refusal)
  const whole = await readWhole(store, projectId)
  const before = whole?.staff.find(({ id }) => id === deed.id) ?? null
  if (!whole || (deed.id !== null && !before)) return orDone({ kind: 'gone' })
  if (before && before.version !== deed.basedOnVersion) return orDone({ kind: 'stale', current: before })
  const refusal = refusalOf(whole, content, before)
  if (refusal) return orDone(refusal)
  const after: Staff = {
    ...content,
    id: before?.id ?? idOfForm(formKey),
    projectId,
    version: (before?.version ?? 0) + 1,
    savedAt: deed.at.toISOString(),
    savedBy: deed.actor,
  }
  const stopped = await commitTime(
    store,
    deed,
    [
      ...putStaff(after, before),
      holdProject(whole.project),
      ...(before?.categoryId === after.categoryId ? [] : [putUse(projectId, `category-${after.categoryId}`)]),
    ],
    {
      action: before ? 'change-time-staff' : 'add-time-staff',
      subject: `time-staff ${projectId} ${after.id}`,
      before: before && { version: before.version },
      after: { version: after.version },
    },
  )
  if (!stopped) return done(after)
  if (stopped.kind === 'already-done') return refused({ kind: 'already-done' })
  const current = await findStaff(store, projectId, after.id)
  return refused(stopped.index === 1 || !current ? { kind: 'email-taken' } : { kind: 'stale', current })
}
