import type { Change, Item, Key, Store } from '#shared/platform/store.ts'
import type { Assignment } from './assignment.ts'

export type AssignmentPlace = { regionCode: string; roundId: string; target: string }

const prefix = 'ASSIGNMENT#'
const keyOf = ({ regionCode, roundId, target }: AssignmentPlace): Key => ({
  pk: `REGION#${regionCode}`,
  sk: `${prefix}${roundId}#${target}`,
})

/** The assignment as the store gave it. */
export const toAssignment = ({ pk: _pk, sk: _sk, ...rest }: Item): Assignment => rest as unknown as Assignment

/** The assignments of the region, in one round or in all. One query. */
export const listAssignments = async (store: Store, regionCode: string, roundId?: string): Promise<Assignment[]> =>
  (await store.query('regions', `REGION#${regionCode}`, roundId === undefined ? prefix : `${prefix}${roundId}#`)).map(
    toAssignment,
  )

/** The assignment, or null. */
export const findAssignment = async (store: Store, place: AssignmentPlace): Promise<Assignment | null> => {
  const item = await store.get('regions', keyOf(place))
  return item && toAssignment(item)
}

/** Writes the assignment over the version before it, or as the first. */
export const putAssignment = (assignment: Assignment): Change => ({
  table: 'regions',
  put: { ...keyOf(assignment), ...assignment },
  condition: assignment.version === 1 ? { absent: true } : { version: assignment.version - 1 },
})

/** Removes the assignment, if it stands in the version that was seen. */
export const dropAssignment = (place: AssignmentPlace, version: number): Change => ({
  table: 'regions',
  remove: keyOf(place),
  condition: { version },
})
