import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import type { Assignment } from './assignment.ts'
import { dropAssignment, findAssignment, toAssignment } from './assignment-store.ts'
import { type AssignmentDeed, type AssignmentRefusal, refusalOf } from './save-assignment.ts'

/** Takes an assignment back. Refuses a stale version, and one that is not there. */
export const removeAssignment = async (
  store: Store,
  deed: AssignmentDeed,
): Promise<Outcome<Assignment, AssignmentRefusal>> => {
  const before = await findAssignment(store, deed)
  if (!before || before.version !== deed.basedOnVersion) return refusalOf(store, deed, before)
  const result = await store.commit({
    changes: [dropAssignment(deed, before.version)],
    audit: {
      scope: deed.regionCode,
      actor: deed.actor,
      action: 'remove-assignment',
      subject: `assignment ${deed.roundId} ${deed.target}`,
      at: deed.at.toISOString(),
      before,
    },
    ...(deed.formKey && { formKey: deed.formKey }),
  })
  if (result.ok) return done(before)
  if (result.refusal.kind === 'already-done') return refused({ kind: 'already-done' })
  return refused({ kind: 'stale', current: result.refusal.current && toAssignment(result.refusal.current) })
}
