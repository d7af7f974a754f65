import { idOfForm } from '#shared/platform/ids.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Change, Store } from '#shared/platform/store.ts'
import { periodOf } from './programme-periods.ts'
import type { ProjectContent, TimeProject } from './project.ts'
import { holdUse, listUses, type ProjectUse } from './project-use.ts'
import { readWhole } from './read-project.ts'
import { type CommonRefusal, commitTime, type TimeDeed } from './time-deed.ts'
import { findProject, putProject } from './time-store.ts'
import type { WholeProject } from './whole-project.ts'

export type ProjectRefusal =
  | CommonRefusal
  | { kind: 'stale'; current: TimeProject }
  /** What is used in reported time cannot be taken away, nor can the period's rules change under it. */
  | { kind: 'in-use'; what: 'category' | 'activity' | 'period' }
  /** The new period asks a manager to approve, and these people have none. */
  | { kind: 'no-approvers'; names: string[] }

export type ProjectOutcome = Promise<Outcome<TimeProject, ProjectRefusal>>

const idsOf = (list: readonly { id: string }[]): Set<string> => new Set(list.map(({ id }) => id))

const takenAway = ({ project, staff, sheets, signed }: WholeProject, after: ProjectContent) => {
  const [categories, activities] = [idsOf(after.categories), idsOf(after.activities)]
  if (signed.length > 0 && after.periodId !== project.periodId) return 'period'
  if (staff.some(({ categoryId }) => !categories.has(categoryId))) return 'category'
  const isUsed = sheets.some(({ entries }) => entries.some(({ activityId }) => !activities.has(activityId)))
  return isUsed ? 'activity' : null
}

/** Whether the change makes a manager approve where nobody did. */
const asksForApprovers = (before: TimeProject, after: ProjectContent): boolean =>
  periodOf(before.periodId).approval === 'none' && periodOf(after.periodId).approval === 'manager'

/** Why the change cannot be made, as all of the project stands. Null when it can. */
const refusalOf = (whole: WholeProject, after: ProjectContent): ProjectRefusal | null => {
  const what = takenAway(whole, after)
  if (what) return { kind: 'in-use', what }
  const alone = asksForApprovers(whole.project, after) ? whole.staff.filter(({ approver }) => approver === '') : []
  return alone.length > 0 ? { kind: 'no-approvers', names: alone.map(({ name }) => name) } : null
}

/** Holds that nobody begins to use what is taken away while it goes. */
const heldUses = (before: TimeProject, after: ProjectContent, uses: ReadonlyMap<string, string>): Change[] => {
  const [categories, activities] = [idsOf(after.categories), idsOf(after.activities)]
  const taken: ProjectUse[] = [
    ...before.activities.filter(({ id }) => !activities.has(id)).map(({ id }) => `activity-${id}` as const),
    ...before.categories.filter(({ id }) => !categories.has(id)).map(({ id }) => `category-${id}` as const),
    ...(before.periodId === after.periodId ? [] : ['period' as const]),
    ...(asksForApprovers(before, after) ? ['no-approver' as const] : []),
  ]
  return taken.map((use) => holdUse(before.id, use, uses))
}

/** Begins a project. The form's key makes its id, so a form that is sent twice begins one. */
export const beginProject = async (
  store: Store,
  deed: TimeDeed & { formKey: string; content: ProjectContent },
): ProjectOutcome => {
  const { content, actor, at, formKey } = deed
  const project: TimeProject = {
    ...content,
    id: idOfForm(formKey),
    version: 1,
    savedAt: at.toISOString(),
    savedBy: actor,
  }
  const refusal = await commitTime(store, deed, [putProject(project)], {
    action: 'begin-time-project',
    subject: `time-project ${project.id}`,
    before: null,
    after: { reference: project.reference, version: 1 },
  })
  if (!refusal) return done(project)
  const standing = await findProject(store, project.id)
  return standing ? done(standing) : refused({ kind: 'already-done' })
}

/** Changes a project. Refuses a stale version, to take away what reported time uses, and a period that asks for approvers while somebody has none. */
export const saveProject = async (
  store: Store,
  deed: TimeDeed & { id: string; basedOnVersion: number; content: ProjectContent },
): ProjectOutcome => {
  // Before the time that is looked through: what comes into use after that is then seen by its stamp.
  const uses = await listUses(store, deed.id)
  const whole = await readWhole(store, deed.id)
  const orDone = async (refusal: ProjectRefusal) =>
    refused<ProjectRefusal>((await store.wasDone(deed.formKey)) ? { kind: 'already-done' } : refusal)
  if (!whole) return orDone({ kind: 'gone' })
  const before = whole.project
  if (before.version !== deed.basedOnVersion) return orDone({ kind: 'stale', current: before })
  const standing = refusalOf(whole, deed.content)
  if (standing) return orDone(standing)
  const after: TimeProject = {
    ...before,
    ...deed.content,
    version: before.version + 1,
    savedAt: deed.at.toISOString(),
    savedBy: deed.actor,
  }
  const refusal = await commitTime(store, deed, [putProject(after), ...heldUses(before, after, uses)], {
    action: 'change-time-project',
    subject: `time-project ${after.id}`,
    before: { version: before.version },
    after: { version: after.version },
  })
  if (!refusal) return done(after)
  if (refusal.kind === 'condition-failed' && refusal.index > 0) {
    const now = await readWhole(store, deed.id)
    return refused((now && refusalOf(now, deed.content)) ?? { kind: 'in-use', what: 'activity' })
  }
  const current = await findProject(store, deed.id)
  return refusal.kind === 'already-done' || !current
    ? refused({ kind: 'already-done' })
    : refused({ kind: 'stale', current })
}
