import type { PlanContents } from './plan.ts'
import type { Plans } from './plans.ts'

/** The plan that the reader may see: the region's team what is being written; others what the region has adopted, also while it is being revised, and null before that. One read, two of a revision. */
export const visiblePlan = async (
  { plans }: { plans: Pick<Plans, 'get' | 'inForce'> },
  { regionCode, roundId, isTeam }: { regionCode: string; roundId: string; isTeam: boolean },
): Promise<PlanContents | null> => {
  if (isTeam) return plans.get(regionCode, roundId)
  const plan = await plans.inForce(regionCode, roundId)
  return plan?.plan.status === 'adopted' ? { ...plan, removedActions: [], removedBarriers: [], orderVersion: 0 } : null
}
