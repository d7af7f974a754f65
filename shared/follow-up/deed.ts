import type { Action, Plan } from '#shared/plans/plan.ts'
import { type PlanInForce, readInForce } from '#shared/plans/plan-in-force.ts'
import { planKey } from '#shared/plans/plan-store.ts'
import type { Actor, Change, Store } from '#shared/platform/store.ts'
import type { FollowUp } from './follow-up.ts'
import type { ActionPlace, PlanPlace } from './following.ts'
import type { Rhythm } from './rhythm.ts'

/** Which plan, who, when, and the key of the form. */
export type Deed = PlanPlace & { actor: Actor; at: Date; formKey?: string }

/** Why a follow-up or a rhythm was not kept. */
export type FollowUpRefusal =
  | { kind: 'already-done' }
  /** Nothing has been decided yet, so there is nothing to follow up. */
  | { kind: 'plan-not-adopted' }
  /** The plan that stands has no such action. */
  | { kind: 'action-gone' }
  /** A colleague has followed the action up meanwhile, or taken hers back. */
  | { kind: 'stale-follow-up'; current: FollowUp | null }
  | { kind: 'stale-rhythm'; current: Rhythm | null }
  /** It is a colleague's, of another day, or no longer the newest. */
  | { kind: 'not-to-take-back' }
  /** No lesson of the action is shared. */
  | { kind: 'not-shared' }

/** A plan that has been adopted, with the action to follow up. */
export type Followable = { plan: Plan; action: Action }

const isAdopted = (inForce: PlanInForce | null): inForce is PlanInForce => (inForce?.plan.editionIds.length ?? 0) > 0

/** The adopted plan, or null when none has been adopted. One read, two during a revision. */
export const readAdopted = async (store: Store, place: PlanPlace): Promise<PlanInForce | null> => {
  const inForce = await readInForce(store, place)
  return isAdopted(inForce) ? inForce : null
}

/** The action in the plan that stands, or why it cannot be followed up. */
export const findFollowable = async (
  store: Store,
  place: ActionPlace,
): Promise<Followable | Extract<FollowUpRefusal, { kind: 'plan-not-adopted' | 'action-gone' }>> => {
  const inForce = await readAdopted(store, place)
  if (!inForce) return { kind: 'plan-not-adopted' }
  const action = inForce.actions.find(({ id }) => id === place.actionId)
  return action ? { plan: inForce.plan, action } : { kind: 'action-gone' }
}

/** Holds the edition that was read to be the one that stands, in the same transaction as what is written: a revision may be adopted meanwhile. */
export const checkAdopted = ({ adoptedAt = '', ...plan }: Plan): Change => ({
  table: 'plans',
  check: planKey(plan),
  condition: { equals: { adoptedAt } },
})
