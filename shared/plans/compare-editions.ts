import type { Action, Barrier, Edition } from './plan.ts'
import { differingFields } from './same-entry.ts'

/** What two states of a plan are held against each other by. */
export type Comparable = Pick<Edition, 'goal' | 'actions' | 'barriers'>

/** An entry that is in both, with the fields that differ. */
type EntryChange<T> = { before: T; after: T; fields: string[] }

/** What became of one of the plan's lists. */
type ListChange<T> = { added: T[]; removed: T[]; changed: EntryChange<T>[]; isReordered: boolean }

/** What a later state of a plan changed of an earlier one. */
export type EditionChanges = {
  goal: { before: string; after: string } | null
  actions: ListChange<Action>
  barriers: ListChange<Barrier>
}

const compareLists = <T extends Action | Barrier>(before: readonly T[], after: readonly T[]): ListChange<T> => {
  const earlier = new Map(before.map((entry) => [entry.id, entry]))
  const later = new Set(after.map(({ id }) => id))
  const kept = after.flatMap((entry) => {
    const was = earlier.get(entry.id)
    return was ? [{ before: was, after: entry, fields: differingFields(was, entry) }] : []
  })
  const keptBefore = before.filter(({ id }) => later.has(id))
  return {
    added: after.filter(({ id }) => !earlier.has(id)),
    removed: before.filter(({ id }) => !later.has(id)),
    changed: kept.filter(({ fields }) => fields.length > 0),
    isReordered: kept.some((pair, index) => pair.after.id !== keptBefore[index]?.id),
  }
}

/** What `after` changed of `before`: entries are told by their id, which they keep through revisions. Who saved and when is no change. */
export const compareEditions = (before: Comparable, after: Comparable): EditionChanges => ({
  goal: before.goal === after.goal ? null : { before: before.goal, after: after.goal },
  actions: compareLists(before.actions, after.actions),
  barriers: compareLists(before.barriers, after.barriers),
})

const isUntouched = ({ added, removed, changed, isReordered }: ListChange<unknown>): boolean =>
  added.length + removed.length + changed.length === 0 && !isReordered

/** Whether nothing at all was changed. */
export const isUnchanged = ({ goal, actions, barriers }: EditionChanges): boolean =>
  goal === null && isUntouched(actions) && isUntouched(barriers)
