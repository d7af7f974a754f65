import type { Outcome } from '#shared/platform/outcome.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import type { Assignment } from './assignment.ts'
import { listAssignments } from './assignment-store.ts'
import { removeAssignment } from './remove-assignment.ts'
import { type AssignmentDeed, type AssignmentRefusal, saveAssignment } from './save-assignment.ts'

/** Who sees to what in the regions' mappings. */
export type Assignments = {
  /** The assignments of a mapping. One query. */
  list(regionCode: string, roundId: string): Promise<Assignment[]>
  /** Those of the region in every round. One query. */
  listRegion(regionCode: string): Promise<Assignment[]>
  save(deed: AssignmentDeed & { assignee: Actor; dueOn: string }): Promise<Outcome<Assignment, AssignmentRefusal>>
  remove(deed: AssignmentDeed): Promise<Outcome<Assignment, AssignmentRefusal>>
}

/** Assignments over the regions table. */
export const createAssignments = (store: Store): Assignments => ({
  list: (regionCode, roundId) => listAssignments(store, regionCode, roundId),
  listRegion: (regionCode) => listAssignments(store, regionCode),
  save: (deed) => saveAssignment(store, deed),
  remove: (deed) => removeAssignment(store, deed),
})
