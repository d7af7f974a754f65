import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { carryOut, type Deed, orderStep, type PlanRefusal, planStep, savedBy } from './deed.ts'
import type { Plan } from './plan.ts'

/** Writes the plan's goal, and begins the plan when there is none (version 0). Refuses an adopted plan and a stale version. */
export const saveGoal = (
  store: Store,
  deed: Deed & { goal: string; basedOnVersion: number },
): Promise<Outcome<Plan, PlanRefusal>> =>
  carryOut(store, deed, (contents) => {
    const subject = `plan ${deed.roundId}`
    if (!contents) {
      const begun = planStep(deed, null, { goal: deed.goal })
      return {
        steps: [begun.step, orderStep(deed, null, {})],
        audit: { action: 'begin-plan', subject, after: begun.after },
        value: begun.after,
        next: { goal: deed.goal },
      }
    }
    const before = contents.plan
    if (before.status === 'adopted') return refused({ kind: 'plan-adopted' })
    if (before.goal === deed.goal) return done(before)
    if (before.version !== deed.basedOnVersion) return refused({ kind: 'stale-plan', current: before })
    const { step, after } = planStep(deed, before, { ...savedBy(deed), goal: deed.goal, version: before.version + 1 })
    return {
      steps: [step],
      audit: { action: 'save-plan-goal', subject, before, after },
      value: after,
      next: { goal: deed.goal },
    }
  })
