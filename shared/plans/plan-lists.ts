import type { Action, Barrier, PlanContents } from './plan.ts'
import type { EntryKind } from './plan-store.ts'

/** The two lists, and what has been removed from each. */
export type PlanEntries = Pick<PlanContents, 'actions' | 'barriers' | 'removedActions' | 'removedBarriers'>

/** One of a plan's two lists, with what has been removed from it. */
export type PlanList<T extends Action | Barrier> = {
  kind: EntryKind
  name: 'actions' | 'barriers'
  listed(contents: PlanEntries): T[]
  removed(contents: PlanEntries): T[]
  gone: { kind: 'action-gone' } | { kind: 'barrier-gone' }
}

export const actionList: PlanList<Action> = {
  kind: 'action',
  name: 'actions',
  listed: (contents) => contents.actions,
  removed: (contents) => contents.removedActions,
  gone: { kind: 'action-gone' },
}

export const barrierList: PlanList<Barrier> = {
  kind: 'barrier',
  name: 'barriers',
  listed: (contents) => contents.barriers,
  removed: (contents) => contents.removedBarriers,
  gone: { kind: 'barrier-gone' },
}
