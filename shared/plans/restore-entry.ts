import { type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { carryOut, type Deed, draftStep, orderStep, type PlanRefusal } from './deed.ts'
import { circleThrough } from './dependencies.ts'
import { type Action, type Barrier, type PlanContents, planLimits } from './plan.ts'
import type { PlanList } from './plan-lists.ts'
import { entryItem, removedKey } from './plan-store.ts'

/** What others came to wait for while it was away it waits for no longer: two that wait for each other are never done. */
export const withoutCircle = <T extends Action | Barrier>(entry: T, { actions }: Pick<PlanContents, 'actions'>): T => {
  if (!('dependsOn' in entry)) return entry
  const dependsOn = entry.dependsOn.filter(
    (id) => !circleThrough([...actions, { id: entry.id, dependsOn: [] }], entry.id, [id]),
  )
  return { ...entry, dependsOn }
}

/** Puts back what was removed: an action in its old place, a barrier last. Refuses an adopted or full plan and what is not among the removed. */
export const restoreEntry = <T extends Action | Barrier>(
  store: Store,
  list: PlanList<T>,
  deed: Deed & { id: string },
): Promise<Outcome<T, PlanRefusal>> =>
  carryOut(store, deed, (contents) => {
    if (contents?.plan.status === 'adopted') return refused({ kind: 'plan-adopted' })
    const entry = contents && list.removed(contents).find(({ id }) => id === deed.id)
    if (!contents || !entry) return refused(list.gone)
    const listed = list.listed(contents)
    const most = planLimits[list.name]
    if (listed.length >= most) return refused({ kind: 'plan-full', most })
    // A new version: a form that was open when it was removed must not pass for up to date.
    const restored: T = { ...withoutCircle(entry, contents), version: entry.version + 1 }
    const place = 'position' in entry ? Math.max(0, entry.position - 1) : listed.length
    const next = { [list.name]: [...listed.slice(0, place), restored, ...listed.slice(place)] }
    return {
      steps: [
        draftStep(deed, contents),
        orderStep(deed, contents, next),
        {
          change: { table: 'plans', remove: removedKey(list.kind, deed), condition: { version: entry.version } },
          whenRefused: () => 'read-again',
        },
        {
          change: { table: 'plans', put: entryItem(list.kind, restored), condition: { absent: true } },
          whenRefused: () => 'read-again',
        },
      ],
      audit: { action: `restore-${list.kind}`, subject: `${list.kind} ${deed.roundId} ${deed.id}`, after: restored },
      value: restored,
      next,
    }
  })
