import { newId } from '#shared/platform/ids.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { carryOut, type Deed, draftStep, orderStep, type PlanRefusal, savedBy } from './deed.ts'
import { type Action, type PlanContents, planLimits } from './plan.ts'
import { entryItem } from './plan-store.ts'

/** A proposal of the instrument, in the words that it enters the plan with. */
export type ProposalPick = {
  indicatorId: string
  proposalId: string
  title: string
  text: string
  goal: string
  measure: string
}

const isIn = (contents: PlanContents | null, pick: ProposalPick): boolean =>
  contents?.actions.some(({ origin }) => origin.kind === 'proposal' && origin.proposalId === pick.proposalId) ?? false

/** How many one transaction adds, beside the plan and the order (DynamoDB's quota: 100 items). */
const atOnce = 90

const pickSome = (
  store: Store,
  deed: Deed & { picks: readonly ProposalPick[] },
): Promise<Outcome<Action[], PlanRefusal>> =>
  carryOut(store, deed, (contents) => {
    if (contents?.plan.status === 'adopted') return refused({ kind: 'plan-adopted' })
    const present = contents?.actions ?? []
    const added = deed.picks
      .filter((pick, index) => deed.picks.findIndex((other) => other.proposalId === pick.proposalId) === index)
      .filter((pick) => !isIn(contents, pick))
      .map(
        (pick, index): Action => ({
          id: newId(),
          regionCode: deed.regionCode,
          roundId: deed.roundId,
          origin: { kind: 'proposal', indicatorId: pick.indicatorId, proposalId: pick.proposalId },
          title: pick.title,
          text: pick.text,
          goal: pick.goal,
          responsible: '',
          partners: '',
          startsOn: '',
          endsOn: '',
          resource: '',
          measure: pick.measure,
          status: 'planned',
          position: present.length + index + 1,
          version: 1,
          ...savedBy(deed),
        }),
      )
    if (added.length === 0) return done([])
    if (present.length + added.length > planLimits.actions)
      return refused({ kind: 'plan-full', most: planLimits.actions })
    return {
      steps: [
        draftStep(deed, contents),
        orderStep(deed, contents, { actions: [...present, ...added] }),
        ...added.map((action) => ({
          change: { table: 'plans' as const, put: entryItem('action', action), condition: { absent: true } },
          whenRefused: () => 'read-again' as const,
        })),
      ],
      audit: { action: 'pick-proposals', subject: `plan ${deed.roundId}`, after: added },
      value: added,
    }
  })

/**
 * Makes actions of proposals, last in the plan; begins the plan when there is none. A proposal that is in the plan already is passed over, so a form that is sent again goes on where it was
 * interrupted. Refuses an adopted or full plan.
 */
export const pickProposals = async (
  store: Store,
  { picks, formKey, ...deed }: Deed & { picks: readonly ProposalPick[] },
): Promise<Outcome<Action[], PlanRefusal>> => {
  const added: Action[] = []
  for (let from = 0; from === 0 || from < picks.length; from += atOnce) {
    const isLast = from + atOnce >= picks.length
    const some = { ...deed, picks: picks.slice(from, from + atOnce), ...(isLast && formKey && { formKey }) }
    const outcome = await pickSome(store, some)
    if (!outcome.ok) return outcome
    added.push(...outcome.value)
  }
  return done(added)
}
