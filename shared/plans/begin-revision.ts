import { type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { carryOut, type Deed, type PlanRefusal, planStep, savedBy } from './deed.ts'
import type { Plan } from './plan.ts'
import { revisionNotices } from './plan-notices.ts'
import { putBackEntries } from './put-back-entries.ts'

/**
 * Makes an adopted plan a draft again; the edition that was adopted stands until the revision is adopted in its place. Finishes first what was left when an earlier revision was
 * given up. Refuses a plan that is not adopted.
 */
export const beginRevision = async (store: Store, deed: Deed): Promise<Outcome<Plan, PlanRefusal>> => {
  await putBackEntries(store, deed)
  return carryOut(store, deed, (contents) => {
    if (contents?.plan.status !== 'adopted') return refused({ kind: 'plan-not-adopted' })
    const before = contents.plan
    if (before.isRestoring) return refused({ kind: 'plan-changed' })
    const { step, after } = planStep(deed, before, {
      ...savedBy(deed),
      status: 'draft',
      version: before.version + 1,
      draftNumber: before.draftNumber + 1,
    })
    return {
      steps: [step],
      audit: { action: 'begin-plan-revision', subject: `plan ${deed.roundId}`, before, after },
      notices: revisionNotices(deed),
      value: after,
    }
  })
}
