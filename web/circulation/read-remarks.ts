import type { Remark } from '#shared/circulation/circulation.ts'
import { perVisit } from '../per-visit.ts'
import type { PlanVisit } from '../plans/plan-context.ts'

/** What outsiders have said about the plan, read once in a visit. */
export const readRemarks = perVisit(
  ({ deps, region, params }: PlanVisit): Promise<Remark[]> => deps.circulations.remarks(region.code, params.round),
)
