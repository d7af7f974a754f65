import { newId } from '#shared/platform/ids.ts'
import { type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { lacksOfPlan, stateOf } from './adoption.ts'
import { carryOut, type Deed, type PlanRefusal, planStep, savedBy } from './deed.ts'
import { layEdition } from './edition-store.ts'
import type { Decision, Edition, Plan, PlanContents } from './plan.ts'
import { readContents } from './plan-store.ts'

type Adopt = Deed & { decision: Decision; seenState: string; reason: string }

const editionOf = (deed: Adopt, { plan, actions, barriers }: PlanContents): Edition => ({
  id: newId(),
  number: plan.editionIds.length + 1,
  goal: plan.goal,
  decision: deed.decision,
  adoptedAt: deed.at.toISOString(),
  adoptedBy: deed.actor,
  reason: deed.reason,
  actions,
  barriers,
})

/**
 * Adopts the plan by the region's own decision; from then on nobody changes it but by a revision. `seenState` is `stateOf` the plan that was looked through. The edition is laid beside the
 * plan first, in as many writes as it takes; then one transaction makes it the one that stands, on the condition that nothing in the plan has changed. Interrupted anywhere, the plan is as it
 * was. Refuses an empty plan, one that is adopted already and one that has changed since.
 */
export const adoptPlan = async (store: Store, deed: Adopt): Promise<Outcome<Plan, PlanRefusal>> => {
  const seen = await readContents(store, deed)
  const isAdoptable = seen?.plan.status === 'draft' && stateOf(seen) === deed.seenState && !lacksOfPlan(seen).isEmpty
  const edition = isAdoptable ? editionOf(deed, seen) : null
  if (edition) await layEdition(store, deed, edition)
  return carryOut(store, deed, (contents) => {
    if (!contents || lacksOfPlan(contents).isEmpty) return refused({ kind: 'plan-empty' })
    const before = contents.plan
    if (before.status === 'adopted') return refused({ kind: 'plan-adopted' })
    // What has changed since the edition was laid has changed since it was looked through.
    if (!edition || stateOf(contents) !== deed.seenState) return refused({ kind: 'plan-changed' })
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
      steps: [step],
      audit: { action: 'adopt-plan', subject: `plan ${deed.roundId}`, before, after },
      value: after,
    }
  })
}

/** Makes an adopted plan a draft again; the edition that was adopted stands until the revision is adopted in its place. Refuses a plan that is not adopted. */
export const beginRevision = (store: Store, deed: Deed): Promise<Outcome<Plan, PlanRefusal>> =>
  carryOut(store, deed, (contents) => {
    if (contents?.plan.status !== 'adopted') return refused({ kind: 'plan-not-adopted' })
    const before = contents.plan
    const { step, after } = planStep(deed, before, { ...savedBy(deed), status: 'draft', version: before.version + 1 })
    return {
      steps: [step],
      audit: { action: 'begin-plan-revision', subject: `plan ${deed.roundId}`, before, after },
      value: after,
    }
  })
