import { prioritiesOf, type WorkshopTheme } from '#shared/themes/workshop-theme.ts'
import { perVisit } from '../per-visit.ts'
import { isTeam, type PlanContext, type PlanVisit } from '../plans/plan-context.ts'
import { RegionThemes, themesOfRegion } from './region-themes.tsx'

/** What the project takes up, read once in a visit; nothing for others than the team, who are not told. */
export const readPlanThemes = perVisit(
  async (visit: PlanVisit): Promise<WorkshopTheme[]> => (isTeam(visit) ? visit.deps.workshopThemes.list() : []),
)

/** «The project takes up» on a page of a plan, for what is in that plan. */
export const PlanThemes = async ({ visit, context }: { visit: PlanVisit; context: PlanContext }) => {
  const { id, areas } = context.instrument
  const plan = { instrumentId: id, priorities: prioritiesOf(areas, context.contents) }
  return (
    <RegionThemes
      themes={themesOfRegion(await readPlanThemes(visit), visit.region.code, [plan])}
      language={visit.language}
    />
  )
}
