import { type Outcome, refused } from '#shared/platform/outcome.ts'
import { type Deed, type PlanRefusal, type Since, savedBy } from './deed.ts'
import { circleThrough } from './dependencies.ts'
import type { KeptChange, KeptEntry, PlanNext } from './kept-change.ts'
import { type Action, type Barrier, type PlanContents, planLimits } from './plan.ts'
import { actionList, barrierList, type PlanList } from './plan-lists.ts'
import { isMovedSince, putBackOrder } from './put-back-order.ts'
import { withoutCircle } from './restore-entry.ts'
import { markOf } from './same-entry.ts'

const savedOf = ({ savedAt, savedBy: by }: Action | Barrier) => ({ savedAt, savedBy: by })

/** What has happened to an entry since the change left it; null while it stands as it was left. */
const sinceOf = <T extends Action | Barrier>(
  list: PlanList<T>,
  contents: PlanContents,
  { kind, id, title, is, mark }: KeptEntry,
): Since | null => {
  const [listed, removed] = [list.listed(contents), list.removed(contents)].map((entries) =>
    entries.find((entry) => entry.id === id),
  )
  const found = is === 'listed' ? listed : removed
  if (!found) return { what: kind, title, how: is === 'listed' ? 'removed' : 'restored', saved: null }
  return markOf(found) === mark ? null : { what: kind, title: found.title, how: 'changed', saved: savedOf(found) }
}

const allSince = (contents: PlanContents, kept: KeptChange): Since[] => {
  const { plan } = contents
  const { goal, entries, actionOrder, barrierOrder } = kept
  const orders = [
    [actionOrder, contents.actions],
    [barrierOrder, contents.barriers],
  ] as const
  return [
    ...(goal && plan.goal !== goal.after
      ? [{ what: 'goal', title: '', how: 'changed', saved: { savedAt: plan.savedAt, savedBy: plan.savedBy } } as const]
      : []),
    ...entries.flatMap(
      (entry) =>
        (entry.kind === 'action' ? sinceOf(actionList, contents, entry) : sinceOf(barrierList, contents, entry)) ?? [],
    ),
    ...orders.flatMap(([order, listed]) =>
      order &&
      isMovedSince(
        listed.map(({ id }) => id),
        order,
      )
        ? [{ what: 'order', title: '', how: 'moved', saved: null } as const]
        : [],
    ),
  ]
}

/** The entry with the fields as they were before the change; they were written by this capability, in its types. */
const withBefore = <T extends Action | Barrier>(entry: T, { before }: KeptEntry): T =>
  ({ ...entry, ...Object.fromEntries(before.map(({ field, value }) => [field, value])) }) as T

/** The two lists as they were before the change, in what stands now. */
const listsBefore = <T extends Action | Barrier>(
  list: PlanList<T>,
  contents: PlanContents,
  kept: KeptChange,
  deed: Deed,
): { listed: T[]; removed: T[] } => {
  const mine = new Map(kept.entries.filter(({ kind }) => kind === list.kind).map((entry) => [entry.id, entry]))
  const staying = list.listed(contents).flatMap((entry): T[] => {
    const own = mine.get(entry.id)
    if (!own) return [entry]
    return own.was === 'listed' ? [{ ...withBefore(entry, own), ...savedBy(deed), version: entry.version + 1 }] : []
  })
  const returning = list.removed(contents).flatMap((entry): T[] => {
    const own = mine.get(entry.id)
    // A new version: a form that was open when it was removed must not pass for up to date.
    return own?.is === 'removed' ? [{ ...withBefore(entry, own), version: entry.version + 1 }] : []
  })
  const leaving = list.listed(contents).flatMap((entry): T[] => {
    const own = mine.get(entry.id)
    return own && own.was !== 'listed' ? [withBefore(entry, own)] : []
  })
  const order = list.kind === 'action' ? kept.actionOrder : kept.barrierOrder
  return {
    listed: order ? putBackOrder(staying, returning, order) : staying,
    removed: [...list.removed(contents).filter(({ id }) => !returning.some((entry) => entry.id === id)), ...leaving],
  }
}

/** Those that come back wait for nobody who has come to wait for them, as when one is restored. */
const withoutCircles = (actions: readonly Action[], isBack: (action: Action) => boolean): Action[] => {
  const settled = actions.filter((action) => !isBack(action))
  for (const action of actions.filter(isBack)) settled.push(withoutCircle(action, { actions: settled }))
  return actions.map((action) => settled.find(({ id }) => id === action.id) ?? action)
}

/**
 * What the plan becomes when the change is put back: its goal, its entries and their order as they were, in what stands now. Refuses when something of it has been changed since, when there is
 * no room for what comes back, and when actions would wait for each other in a circle.
 */
export const putBackChange = (deed: Deed, contents: PlanContents, kept: KeptChange): Outcome<PlanNext, PlanRefusal> => {
  const since = allSince(contents, kept)
  if (since.length > 0) return refused({ kind: 'changed-since', since })
  const { listed: found, removed: removedActions } = listsBefore(actionList, contents, kept, deed)
  const { listed: barriers, removed: removedBarriers } = listsBefore(barrierList, contents, kept, deed)
  const isBack = ({ id }: Action) => !contents.actions.some((action) => action.id === id)
  const actions = withoutCircles(found, isBack)
  for (const [name, list, now] of [
    ['actions', actions, contents.actions],
    ['barriers', barriers, contents.barriers],
  ] as const)
    if (list.length > planLimits[name] && list.length > now.length)
      return refused({ kind: 'plan-full', most: planLimits[name] })
  for (const { kind, id, before } of kept.entries) {
    const dependsOn = actions.find((action) => action.id === id)?.dependsOn
    if (kind !== 'action' || !dependsOn || !before.some(({ field }) => field === 'dependsOn')) continue
    const circle = circleThrough(actions, id, dependsOn)
    if (circle) return refused({ kind: 'circular-dependency', ids: circle })
  }
  return {
    ok: true,
    value: { ...(kept.goal && { goal: kept.goal.before }), actions, barriers, removedActions, removedBarriers },
  }
}
