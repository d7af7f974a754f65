import { newId } from '#shared/platform/ids.ts'
import type { Outcome } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { type ActionToAdd, addActions } from './add-actions.ts'
import type { Deed, PlanRefusal } from './deed.ts'
import { type Action, bareAction, type PlanContents } from './plan.ts'

/** A proposal of the instrument, in the words that it enters the plan with. */
export type ProposalPick = {
  indicatorId: string
  proposalId: string
  /** The other indicators that it is chosen for. */
  alsoFor: readonly string[]
  title: string
  text: string
  goal: string
  measure: string
}

const proposalOf = ({ origin }: Pick<Action, 'origin'>): string | null =>
  origin.kind === 'proposal' ? origin.proposalId : null

const isIn = ({ actions }: PlanContents, one: ActionToAdd): boolean =>
  actions.some((action) => proposalOf(action) === proposalOf(one))

/** Makes actions of proposals, each once, last in the plan (add-actions.ts). A proposal that is in the plan already is passed over. */
export const pickProposals = (
  store: Store,
  { picks, ...deed }: Deed & { picks: readonly ProposalPick[] },
): Promise<Outcome<Action[], PlanRefusal>> => {
  const toAdd = picks
    .filter((pick, index) => picks.findIndex((other) => other.proposalId === pick.proposalId) === index)
    .map(({ indicatorId, proposalId, alsoFor, title, text, goal, measure }) => ({
      id: newId(),
      origin: {
        kind: 'proposal' as const,
        indicatorId,
        proposalId,
        ...(alsoFor.length > 0 && { alsoFor: [...alsoFor] }),
      },
      content: { ...bareAction(title), text, goal, measure },
    }))
  return addActions(store, { ...deed, toAdd }, { action: 'pick-proposals', isIn })
}
