import { prioritiesOf, type WorkshopTheme } from '#shared/themes/workshop-theme.ts'
import { isTeam, type PlanContext, type PlanVisit } from '../plans/plan-context.ts'
import { RegionThemes, themesOfRegion } from './region-themes.tsx'

const known = new WeakMap<PlanVisit, Promise<WorkshopTheme[]>>()

/** What the project takes up, read once in a visit; nothing for others than the team, who are not told. */
export const readPlanThemes = (visit: PlanVisit): Promise<WorkshopTheme[]> => {
  const themes = known.get(visit) ?? (isTeam(visit) ? visit.deps.workshopThemes.list() : Promise.resolve([]))
  known.set(visit, themes)
  return themes
}

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
