import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { carryOut, type Deed, newPlan, orderStep, type PlanRefusal, savedBy } from './deed.ts'
import type { Plan } from './plan.ts'
import { planItem, toPlan } from './plan-store.ts'

/** Writes the plan's goal, and begins the plan when there is none (version 0). Refuses an adopted plan and a stale version. */
export const saveGoal = (
  store: Store,
  deed: Deed & { goal: string; basedOnVersion: number },
): Promise<Outcome<Plan, PlanRefusal>> =>
  carryOut(store, deed, (contents) => {
    const subject = `plan ${deed.roundId}`
    if (!contents) {
      const begun = newPlan(deed, deed.goal)
      return {
        steps: [
          {
            change: { table: 'plans', put: planItem(begun), condition: { absent: true } },
            whenRefused: () => 'read-again',
          },
          orderStep(deed, null, {}),
        ],
        audit: { action: 'begin-plan', subject, after: begun },
        value: begun,
      }
    }
    const before = contents.plan
    if (before.status === 'adopted') return refused({ kind: 'plan-adopted' })
    if (before.goal === deed.goal) return done(before)
    if (before.version !== deed.basedOnVersion) return refused({ kind: 'stale-plan', current: before })
    const after: Plan = { ...before, ...savedBy(deed), goal: deed.goal, version: before.version + 1 }
    return {
      steps: [
        {
          change: {
            table: 'plans',
            put: planItem(after),
            condition: { version: before.version, statusIn: ['draft'] },
          },
          whenRefused: (current) => {
            if (!current) return 'read-again'
            const stands = toPlan(current)
            return stands.status === 'adopted' ? { kind: 'plan-adopted' } : { kind: 'stale-plan', current: stands }
          },
        },
      ],
      audit: { action: 'save-plan-goal', subject, before, after },
      value: after,
    }
  })
