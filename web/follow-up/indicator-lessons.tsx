import { isLessonOn, lessonsForRegion, type OthersLesson } from '#shared/follow-up/lesson.ts'
import type { PlanVisit } from '../plans/plan-context.ts'
import { LessonExamples } from './lesson-list.tsx'

/** The lessons that a visit has read: a page asks for those of many questions. */
const read = new WeakMap<PlanVisit, Promise<OthersLesson[]>>()

const lessonsOf = (visit: PlanVisit): Promise<OthersLesson[]> => {
  const known =
    read.get(visit) ?? visit.deps.followUps.lessons().then((lessons) => lessonsForRegion(lessons, visit.region.code))
  read.set(visit, known)
  return known
}

/** What other regions learnt about a question and share, as examples. One query in a visit, however many questions. */
export const IndicatorLessons = async ({ visit, indicatorId }: { visit: PlanVisit; indicatorId: string }) => (
  <LessonExamples
    lessons={(await lessonsOf(visit)).filter((lesson) => isLessonOn(lesson, indicatorId))}
    language={visit.language}
  />
)
