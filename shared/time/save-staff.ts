import { idOfForm } from '#shared/platform/ids.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Change, Store } from '#shared/platform/store.ts'
import { untilSettled } from '#shared/platform/until-settled.ts'
import { periodOf } from './programme-periods.ts'
import { projectLimits, type Staff, type StaffContent } from './project.ts'
import { holdUse, listUses, putUse } from './project-use.ts'
import { readPeople } from './read-project.ts'
import { type CommonRefusal, commitTime, type TimeDeed } from './time-deed.ts'
import { holdProject, listMonths, putStaff } from './time-store.ts'
import type { ProjectPeople } from './whole-project.ts'

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

type Standing = Pick<ProjectPeople, 'project' | 'staff'> & { before: Staff | null; hasSigned: boolean }

const refusalOf = ({ project, staff, before, hasSigned }: Standing, content: StaffContent): StaffRefusal | null => {
  if (!project.categories.some(({ id }) => id === content.categoryId)) return { kind: 'unknown-category' }
  if (staff.some(({ email, id }) => email === content.email && id !== before?.id)) return { kind: 'email-taken' }
  if (content.approver === content.email) return { kind: 'own-approver' }
  if (content.approver === '' && periodOf(project.periodId).approval === 'manager') return { kind: 'no-approver' }
  if (!before) return staff.length >= projectLimits.people ? { kind: 'full', most: projectLimits.people } : null
  return hasSigned && before.categoryId !== content.categoryId ? { kind: 'category-signed' } : null
}

/** Leaves word that a category has come into use; and holds that nobody signs a first month while one who had another is given it. */
const categoryUse = (after: Staff, before: Staff | null, uses: ReadonlyMap<string, string>): Change[] => {
  const { projectId, categoryId } = after
  if (before?.categoryId === categoryId) return []
  return [putUse(projectId, `category-${categoryId}`), ...(before ? [holdUse(projectId, 'period', uses)] : [])]
}

/** Leaves word that somebody has nobody who approves her time: a period that asks for one stops at it. */
const approverUse = (after: Staff, before: Staff | null): Change[] =>
  after.approver === '' && before?.approver !== '' ? [putUse(after.projectId, 'no-approver')] : []

/**
 * Adds somebody to a project, or with an `id` changes what is said of her. Refuses what the period's rules forbid, and a stale version. When something else than she moved meanwhile, all is read and asked
 * again.
 */
export const saveStaff = (
  store: Store,
  deed: TimeDeed & {
    formKey: string
    projectId: string
    id: string | null
    basedOnVersion: number
    content: StaffContent
  },
): StaffOutcome =>
  untilSettled<Outcome<Staff, StaffRefusal>>(async () => {
    const { projectId, content, formKey } = deed
    const orDone = async (refusal: StaffRefusal) =>
      refused<StaffRefusal>((await store.wasDone(formKey)) ? { kind: 'already-done' } : refusal)
    // Before what is signed is looked through: a first signature after that is then seen by its stamp.
    const uses = await listUses(store, projectId)
    const people = await readPeople(store, projectId)
    const before = people?.staff.find(({ id }) => id === deed.id) ?? null
    if (!people || (deed.id !== null && !before)) return orDone({ kind: 'gone' })
    if (before && before.version !== deed.basedOnVersion) return orDone({ kind: 'stale', current: before })
    const months = before ? await listMonths(store, projectId, before.id) : []
    const refusal = refusalOf({ ...people, before, hasSigned: months.some(({ edition }) => edition > 0) }, content)
    if (refusal) return orDone(refusal)
    const after: Staff = {
      ...content,
      id: before?.id ?? idOfForm(formKey),
      projectId,
      version: (before?.version ?? 0) + 1,
      savedAt: deed.at.toISOString(),
      savedBy: deed.actor,
    }
    const changes = [
      ...putStaff(after, before),
      holdProject(people.project),
      ...categoryUse(after, before, uses),
      ...approverUse(after, before),
    ]
    const stopped = await commitTime(store, deed, changes, {
      action: before ? 'change-time-staff' : 'add-time-staff',
      subject: `time-staff ${projectId} ${after.id}`,
      before: before && { version: before.version },
      after: { version: after.version },
    })
    if (!stopped) return done(after)
    return stopped.kind === 'already-done' ? refused({ kind: 'already-done' }) : 'read-again'
  })
