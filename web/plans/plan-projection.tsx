import { byIndicator } from '#shared/assessments/by-indicator.ts'
import { projectScore } from '#shared/scoring/projected-score.ts'
import { totalScore } from '#shared/scoring/score.ts'
import { ProjectionSection } from '../results/projection.tsx'
import type { PlanContext, PlanVisit } from './plan-context.ts'

/** How far the plan's actions would take the region, under the list of them. */
export const PlanProjection = ({ visit, context }: { visit: PlanVisit; context: PlanContext }) => {
  if (!context.mayReadAnswers) return null
  const { asked, answers, contents } = context
  return (
    <ProjectionSection
      projection={projectScore(asked, answers, contents?.actions ?? [])}
      totalPercent={totalScore(asked, byIndicator(answers)).scorePercent}
      language={visit.language}
    />
  )
}
