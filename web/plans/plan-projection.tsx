import { isHandedIn } from '#shared/assessments/assessment.ts'
import { byIndicator } from '#shared/assessments/by-indicator.ts'
import { projectScore } from '#shared/scoring/projected-score.ts'
import { totalScore } from '#shared/scoring/score.ts'
import { ProjectionSection } from '../results/projection.tsx'
import { isTeam, type PlanContext, type PlanVisit } from './plan-context.ts'

/** Others than the team see nothing of answers that are not handed in, or that the region is changing just now. */
const maySeeScore = (visit: PlanVisit, { assessment }: PlanContext): boolean =>
  isTeam(visit) || (isHandedIn(assessment) && (assessment?.unlockedIds ?? []).length === 0)

/** How far the plan's actions would take the region, under the list of them. */
export const PlanProjection = ({ visit, context }: { visit: PlanVisit; context: PlanContext }) => {
  if (!maySeeScore(visit, context)) return null
  const { asked, answers, contents } = context
  return (
    <ProjectionSection
      projection={projectScore(asked, answers, contents?.actions ?? [])}
      totalPercent={totalScore(asked, byIndicator(answers)).scorePercent}
      language={visit.language}
    />
  )
}
