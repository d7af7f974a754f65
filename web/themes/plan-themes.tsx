import { prioritiesOf } from '#shared/themes/workshop-theme.ts'
import { isTeam, type PlanContext, type PlanVisit } from '../plans/plan-context.ts'
import { RegionThemes, readRegionThemes } from './region-themes.tsx'

/** «The project takes up» on a page of a plan, for what is in that plan. One query; nothing for others than the team. */
export const PlanThemes = async ({ visit, context }: { visit: PlanVisit; context: PlanContext }) => {
  if (!isTeam(visit)) return null
  const { id, areas } = context.instrument
  const themes = await readRegionThemes(visit.deps, visit.region.code, [
    { instrumentId: id, priorities: prioritiesOf(areas, context.contents) },
  ])
  return <RegionThemes themes={themes} language={visit.language} />
}
