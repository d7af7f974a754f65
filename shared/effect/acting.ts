import { aimsOf } from '#shared/plans/aims.ts'
import type { Action, Plan } from '#shared/plans/plan.ts'

/** What is read of a plan to know what a region did. */
export type PlanToWeigh = { plan: Pick<Plan, 'status'>; actions: readonly Pick<Action, 'status' | 'origin'>[] }

/** What a region did about an indicator: finished an action of an adopted plan; planned or began one, or has one in a draft; or nothing that is left in its plan. */
export type Acting = 'finished' | 'begun' | 'none'

/** What the region's plan says that it did about an indicator. A cancelled action counts for nothing. What is begun is neither with those that acted nor with those that did not. */
export const actingOn = (plan: PlanToWeigh | null, indicatorId: string): Acting => {
  const statuses = (plan?.actions ?? [])
    .filter((action) => aimsOf(action).includes(indicatorId) && action.status !== 'cancelled')
    .map(({ status }) => status)
  if (statuses.length === 0) return 'none'
  return plan?.plan.status === 'adopted' && statuses.includes('finished') ? 'finished' : 'begun'
}
