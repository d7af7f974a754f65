import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import type { Assignment } from './assignment.ts'
import { type AssignmentPlace, findAssignment, putAssignment, toAssignment } from './assignment-store.ts'

/** Where, who gives it, when, and the key of the form. `basedOnVersion` is 0 where the page showed none. */
export type AssignmentDeed = AssignmentPlace & { actor: Actor; at: Date; basedOnVersion: number; formKey?: string }

export type AssignmentRefusal =
  | { kind: 'already-done' }
  /** Somebody gave it to someone, changed it or took it back meanwhile. */
  | { kind: 'stale'; current: Assignment | null }

/** What a condition that did not hold means: the same form again, or that a colleague was first. */
export const refusalOf = async (store: Store, deed: AssignmentDeed, current: Assignment | null) =>
  refused<AssignmentRefusal>(
    (await store.wasDone(deed.formKey)) ? { kind: 'already-done' } : { kind: 'stale', current },
  )

/** Gives the target to a colleague, or changes who or when. Refuses a stale version. */
export const saveAssignment = async (
  store: Store,
  deed: AssignmentDeed & { assignee: Actor; dueOn: string },
): Promise<Outcome<Assignment, AssignmentRefusal>> => {
  const { regionCode, roundId, target, assignee, dueOn, actor, at, basedOnVersion, formKey } = deed
  const before = await findAssignment(store, deed)
  if ((before?.version ?? 0) !== basedOnVersion) return refusalOf(store, deed, before)
  const isSamePerson = before?.assignee.id === assignee.id
  if (before && isSamePerson && before.dueOn === dueOn) return done(before)
  const after: Assignment = {
    regionCode,
    roundId,
    target,
    assignee,
    assignedAt: before && isSamePerson ? before.assignedAt : at.toISOString(),
    dueOn,
    version: basedOnVersion + 1,
    savedAt: at.toISOString(),
    savedBy: actor,
  }
  const result = await store.commit({
    changes: [putAssignment(after)],
    audit: {
      scope: regionCode,
      actor,
      action: before ? 'change-assignment' : 'assign',
      subject: `assignment ${roundId} ${target}`,
      at: at.toISOString(),
      ...(before && { before }),
      after,
    },
    ...(formKey && { formKey }),
  })
  if (result.ok) return done(after)
  if (result.refusal.kind === 'already-done') return refused({ kind: 'already-done' })
  return refused({ kind: 'stale', current: result.refusal.current && toAssignment(result.refusal.current) })
}
