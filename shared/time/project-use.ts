import { newId } from '#shared/platform/ids.ts'
import type { Change, Key } from '#shared/platform/store.ts'
import { partition, type TimeReads } from './time-store.ts'

/**
 * What of a project its people may use, and its administrator may not take away once they do. The period is used, and stamped anew, by each person's first signature; `no-approver` by each person whom
 * nobody approves.
 */
export type ProjectUse = `activity-${string}` | `category-${string}` | 'period' | 'no-approver'
const useKey = (projectId: string, use: ProjectUse): Key => ({ pk: partition(projectId), sk: `USE#${use}` })

/** Leaves word that something of the project has come into use: whoever takes it away at the same moment is stopped. */
export const putUse = (projectId: string, use: ProjectUse): Change => ({
  table: 'time',
  put: { ...useKey(projectId, use), stamp: newId() },
})

/** What has come into use in a project, each with its newest stamp. One query. */
export const listUses = async (store: TimeReads, projectId: string): Promise<ReadonlyMap<string, string>> =>
  new Map(
    (await store.query('time', partition(projectId), 'USE#')).map(({ sk, stamp }) => [sk.slice(4), String(stamp)]),
  )

/** Holds that nothing more has come to use it since `uses` were read. */
export const holdUse = (projectId: string, use: ProjectUse, uses: ReadonlyMap<string, string>): Change => {
  const stamp = uses.get(use)
  return {
    table: 'time',
    check: useKey(projectId, use),
    condition: stamp === undefined ? { absent: true } : { equals: { stamp } },
  }
}
