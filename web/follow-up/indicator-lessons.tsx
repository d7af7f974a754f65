import { isLessonOn, lessonsForRegion, type OthersLesson } from '#shared/follow-up/lesson.ts'
import { perVisit } from '../per-visit.ts'
import type { PlanVisit } from '../plans/plan-context.ts'
import { LessonExamples } from './lesson-list.tsx'

/** What other regions share, read once in a visit: a page asks for that of many questions. */
const lessonsOf = perVisit(
  async ({ deps, region }: PlanVisit): Promise<OthersLesson[]> =>
    lessonsForRegion(await deps.followUps.lessons(), region.code),
)

/** What other regions learnt about a question and share, as examples. One query in a visit, however many questions. */
export const IndicatorLessons = async ({ visit, indicatorId }: { visit: PlanVisit; indicatorId: string }) => (
  <LessonExamples
    lessons={(await lessonsOf(visit)).filter((lesson) => isLessonOn(lesson, indicatorId))}
    language={visit.language}
  />
)
