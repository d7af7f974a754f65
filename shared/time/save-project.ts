import { idOfForm } from '#shared/platform/ids.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import type { ProjectContent, TimeProject } from './project.ts'
import { type CommonRefusal, commitTime, type TimeDeed } from './time-deed.ts'
import { findProject, putProject, readWhole } from './time-store.ts'
import type { WholeProject } from './whole-project.ts'

export type ProjectRefusal =
  | CommonRefusal
  | { kind: 'stale'; current: TimeProject }
  /** What is used in reported time cannot be taken away, nor can the period's rules change under it. */
  | { kind: 'in-use'; what: 'category' | 'activity' | 'period' }

export type ProjectOutcome = Promise<Outcome<TimeProject, ProjectRefusal>>

const idsOf = (list: readonly { id: string }[]): Set<string> => new Set(list.map(({ id }) => id))

const takenAway = ({ project, staff, sheets, signed }: WholeProject, after: ProjectContent) => {
  const [categories, activities] = [idsOf(after.categories), idsOf(after.activities)]
  if (signed.length > 0 && after.periodId !== project.periodId) return 'period'
  if (staff.some(({ categoryId }) => !categories.has(categoryId))) return 'category'
  const isUsed = sheets.some(({ entries }) => entries.some(({ activityId }) => !activities.has(activityId)))
  return isUsed ? 'activity' : null
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

/** Changes a project. Refuses a stale version, and to take away what reported time uses. */
export const saveProject = async (
  store: Store,
  deed: TimeDeed & { id: string; basedOnVersion: number; content: ProjectContent },
): ProjectOutcome => {
  const whole = await readWhole(store, deed.id)
  const orDone = async (refusal: ProjectRefusal) =>
    refused<ProjectRefusal>((await store.wasDone(deed.formKey)) ? { kind: 'already-done' } : refusal)
  if (!whole) return orDone({ kind: 'gone' })
  const before = whole.project
  if (before.version !== deed.basedOnVersion) return orDone({ kind: 'stale', current: before })
  const what = takenAway(whole, deed.content)
  if (what) return orDone({ kind: 'in-use', what })
  const after: TimeProject = {
    ...before,
    ...deed.content,
    version: before.version + 1,
    savedAt: deed.at.toISOString(),
    savedBy: deed.actor,
  }
  const refusal = await commitTime(store, deed, [putProject(after)], {
    action: 'change-time-project',
    subject: `time-project ${after.id}`,
    before: { version: before.version },
    after: { version: after.version },
  })
  if (!refusal) return done(after)
  const current = await findProject(store, deed.id)
  return refusal.kind === 'already-done' || !current
    ? refused({ kind: 'already-done' })
    : refused({ kind: 'stale', current })
}
