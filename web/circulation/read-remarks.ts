import type { Remark } from '#shared/circulation/circulation.ts'
import type { PlanVisit } from '../plans/plan-context.ts'

const known = new WeakMap<PlanVisit, Promise<Remark[]>>()

/** What outsiders have said about the plan, read once in a visit. */
export const readRemarks = (visit: PlanVisit): Promise<Remark[]> => {
  const remarks = known.get(visit) ?? visit.deps.circulations.remarks(visit.region.code, visit.params.round)
  known.set(visit, remarks)
  return remarks
}
