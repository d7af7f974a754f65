import type { Instrument } from '#shared/instruments/instrument.ts'
import type { Outcome } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { adoptPlan } from './adopt-plan.ts'
import { beginRevision } from './begin-revision.ts'
import { type ChangeActions, changeActions } from './change-actions.ts'
import { copyActions } from './copy-actions.ts'
import type { Deed, PlanRefusal } from './deed.ts'
import { readEdition } from './edition-store.ts'
import { giveUpRevision } from './give-up-revision.ts'
import type { KeptChange } from './kept-change.ts'
import { moveAction } from './move-action.ts'
import type { Direction } from './order.ts'
import { type ProposalPick, pickProposals } from './pick-proposals.ts'
import { type PlaceProposal, placeProposal } from './place-proposal.ts'
import type { Action, ActionContent, Barrier, BarrierContent, Decision, Edition, Plan, PlanContents } from './plan.ts'
import { type PlanInForce, readInForce } from './plan-in-force.ts'
import { actionList, barrierList } from './plan-lists.ts'
import { readContents } from './plan-store.ts'
import { removeEntry } from './remove-entry.ts'
import { restoreEntry } from './restore-entry.ts'
import { type ActionToSave, saveAction } from './save-action.ts'
import { type BarrierToSave, saveBarrier } from './save-barrier.ts'
import { saveGoal } from './save-goal.ts'
import { undoChange } from './undo-change.ts'

type Done<T> = Promise<Outcome<T, PlanRefusal>>

/** The regions' plans. Every change goes into the audit log in its own transaction, and holds the plan to be a draft in the same one. */
export type Plans = {
  /** The plan with its actions and barriers in one read, or null when it has not been begun. */
  get(regionCode: string, roundId: string): Promise<PlanContents | null>
  /** Begins the plan, or writes its goal. */
  saveGoal(deed: Deed & { goal: string; basedOnVersion: number }): Done<Plan>
  pickProposals(deed: Deed & { picks: readonly ProposalPick[] }): Done<Action[]>
  copyActions(deed: Deed & { actions: readonly Action[]; instrument: Instrument }): Done<Action[]>
  placeProposal(deed: PlaceProposal): Done<Plan>
  saveAction(deed: Deed & { action: ActionToSave; content: ActionContent }): Done<Action>
  moveAction(deed: Deed & { id: string; direction: Direction }): Done<Action>
  removeAction(deed: Deed & { id: string }): Done<Action>
  restoreAction(deed: Deed & { id: string }): Done<Action>
  /** Changes, moves or removes several at once; the value is how many. */
  changeActions(deed: ChangeActions): Done<number>
  saveBarrier(deed: Deed & { barrier: BarrierToSave; content: BarrierContent }): Done<Barrier>
  removeBarrier(deed: Deed & { id: string }): Done<Barrier>
  restoreBarrier(deed: Deed & { id: string }): Done<Barrier>
  /** Puts back what stood before one of the person's own changes. `changeId` is that of the form that made it (kept-change.ts). */
  undoChange(deed: Deed & { changeId: string }): Done<KeptChange>
  /** `reason`: what a revision says that it changes. */
  adopt(deed: Deed & { decision: Decision; seenState: string; reason: string }): Done<Plan>
  beginRevision(deed: Deed): Done<Plan>
  /** Puts back the edition that stands. `seenState` is that of the revision that was looked through. */
  giveUpRevision(deed: Deed & { seenState: string }): Done<Plan>
  /** What counts for others than the region (plan-in-force.ts). One read, two during a revision. */
  inForce(regionCode: string, roundId: string): Promise<PlanInForce | null>
  /** An edition of the plan, or null. One read. */
  edition(regionCode: string, roundId: string, editionId: string): Promise<Edition | null>
}

/** The plans over the plans table. */
export const createPlans = (store: Store): Plans => ({
  get: (regionCode, roundId) => readContents(store, { regionCode, roundId }),
  saveGoal: (deed) => saveGoal(store, deed),
  pickProposals: (deed) => pickProposals(store, deed),
  copyActions: (deed) => copyActions(store, deed),
  placeProposal: (deed) => placeProposal(store, deed),
  saveAction: (deed) => saveAction(store, deed),
  moveAction: (deed) => moveAction(store, deed),
  removeAction: (deed) => removeEntry(store, actionList, deed),
  restoreAction: (deed) => restoreEntry(store, actionList, deed),
  changeActions: (deed) => changeActions(store, deed),
  saveBarrier: (deed) => saveBarrier(store, deed),
  removeBarrier: (deed) => removeEntry(store, barrierList, deed),
  restoreBarrier: (deed) => restoreEntry(store, barrierList, deed),
  undoChange: (deed) => undoChange(store, deed),
  adopt: (deed) => adoptPlan(store, deed),
  beginRevision: (deed) => beginRevision(store, deed),
  giveUpRevision: (deed) => giveUpRevision(store, deed),
  inForce: (regionCode, roundId) => readInForce(store, { regionCode, roundId }),
  edition: (regionCode, roundId, editionId) => readEdition(store, { regionCode, roundId }, editionId),
})
