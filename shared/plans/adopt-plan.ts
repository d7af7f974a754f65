import { newId } from '#shared/platform/ids.ts'
import { type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { lacksOfPlan, stateOf } from './adoption.ts'
import { carryOut, type Deed, type PlanRefusal, planStep, type Step, savedBy } from './deed.ts'
import { editionItems } from './edition-store.ts'
import type { Decision, Edition, Plan, PlanContents } from './plan.ts'
import { adoptedNotices } from './plan-notices.ts'

type Adopt = Deed & { decision: Decision; seenState: string; reason: string }

const editionOf = (deed: Adopt, { plan, actions, barriers }: PlanContents): Edition => ({
  id: newId(),
  number: plan.editionIds.length + 1,
  goal: plan.goal,
  ownPlaces: plan.ownPlaces ?? [],
  decision: deed.decision,
  adoptedAt: deed.at.toISOString(),
  adoptedBy: deed.actor,
  reason: deed.reason,
  actions,
  barriers,
})

/**
 * Adopts the plan by the region's own decision; from then on nobody changes it but by a revision. `seenState` is `stateOf` the plan that was looked through. One transaction whatever the plan's
 * size: the plan itself, on the condition that nothing in it has changed, and the edition, which holds all of it in a few items. `reason` says why a revision was made; the caller holds that it is there. Refuses an empty plan, one that is adopted already, one that has
 * changed since, and one with more text than a transaction takes.
 */
export const adoptPlan = (store: Store, deed: Adopt): Promise<Outcome<Plan, PlanRefusal>> =>
  carryOut(store, deed, (contents) => {
    if (!contents || lacksOfPlan(contents).isEmpty) return refused({ kind: 'plan-empty' })
    const before = contents.plan
    if (before.status === 'adopted') return refused({ kind: 'plan-adopted' })
    if (before.editionIds.length > 0 && deed.reason === '') throw new Error('a revision is adopted without its reason')
    if (stateOf(contents) !== deed.seenState) return refused({ kind: 'plan-changed' })
    const edition = editionOf(deed, contents)
    const items = editionItems(deed, edition)
    if (!items) return refused({ kind: 'plan-too-large' })
    const { step, after } = planStep(deed, before, {
      ...savedBy(deed),
      status: 'adopted',
      version: before.version + 1,
      editionIds: [...before.editionIds, edition.id],
      adoptedAt: deed.at.toISOString(),
      adoptedBy: deed.actor,
      decision: deed.decision,
    })
    return {
      steps: [
        step,
        ...items.map(
          (put): Step => ({
            change: { table: 'plans', put, condition: { absent: true } },
            whenRefused: () => 'read-again',
          }),
        ),
      ],
      audit: { action: 'adopt-plan', subject: `plan ${deed.roundId}`, before, after },
      notices: adoptedNotices(deed, edition.number),
      value: after,
    }
  })
