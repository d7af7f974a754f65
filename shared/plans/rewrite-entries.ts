import { type Deed, orderStep, planStep, type Step, savedBy } from './deed.ts'
import type { PlanNext } from './kept-change.ts'
import type { Action, Barrier, PlanContents } from './plan.ts'
import { actionList, barrierList, type PlanList } from './plan-lists.ts'
import { entryItem, entryKey, removedItem, removedKey } from './plan-store.ts'

const readAgain = () => 'read-again' as const
const step = (change: Step['change']): Step => ({ change, whenRefused: readAgain })

const entrySteps = <T extends Action | Barrier>(
  { kind, name, listed, removed }: PlanList<T>,
  contents: PlanContents,
  next: PlanNext,
): Step[] => {
  const after = { ...contents, ...next }
  const [now, away] = [listed(contents), removed(contents)]
  const written = listed(after).flatMap((entry): Step[] => {
    const stands = now.find(({ id }) => id === entry.id)
    if (stands?.version === entry.version) return []
    const put = entryItem(kind, entry)
    if (stands) return [step({ table: 'plans', put, condition: { version: stands.version } })]
    const taken = away.find(({ id }) => id === entry.id)
    if (!taken) throw new Error(`${name} has no ${entry.id} to put back`)
    return [
      step({ table: 'plans', put, condition: { absent: true } }),
      step({ table: 'plans', remove: removedKey(kind, taken), condition: { version: taken.version } }),
    ]
  })
  const taken = now
    .filter(({ id }) => !listed(after).some((entry) => entry.id === id))
    .flatMap((entry): Step[] => {
      const put = removedItem(kind, removed(after).find(({ id }) => id === entry.id) ?? entry)
      return [
        step({ table: 'plans', remove: entryKey(kind, entry), condition: { version: entry.version } }),
        step({ table: 'plans', put }),
      ]
    })
  return [...written, ...taken]
}

const isMoved = (now: readonly { id: string }[], next: readonly { id: string }[] | undefined): boolean =>
  next !== undefined && now.map(({ id }) => id).join(' ') !== next.map(({ id }) => id).join(' ')

/**
 * The steps that make `next` of a draft as it was read: entries with a new version are written, those that are gone from a list are removed, those that have come from the removed are put back.
 * Two changes for each that is removed or put back, one for each other, and two at the most for the plan.
 */
export const rewriteSteps = (deed: Deed, contents: PlanContents, next: PlanNext): Step[] => {
  const { plan } = contents
  const goal =
    next.goal !== undefined && next.goal !== plan.goal
      ? { ...savedBy(deed), goal: next.goal, version: plan.version + 1 }
      : {}
  const hasMoved = isMoved(contents.actions, next.actions) || isMoved(contents.barriers, next.barriers)
  return [
    planStep(deed, plan, goal).step,
    ...(hasMoved
      ? [
          orderStep(deed, contents, {
            ...(next.actions && { actions: next.actions }),
            ...(next.barriers && { barriers: next.barriers }),
          }),
        ]
      : []),
    ...entrySteps(actionList, contents, next),
    ...entrySteps(barrierList, contents, next),
  ]
}
