import type { Store } from '#shared/platform/store.ts'
import { type CourseDeed, changeTaker, type TakerOutcome } from './change-taker.ts'
import type { Course, CourseModule } from './course.ts'
import { withModuleDone } from './progress.ts'

export type FinishModule = Omit<CourseDeed, 'courseId'> & {
  course: Course
  module: CourseModule
  /** What is ticked on the part's checklist. */
  checked: readonly string[]
}

/** Marks a part of a course as done by the person. */
export const finishModule = (store: Store, { course, module, checked, ...deed }: FinishModule): TakerOutcome =>
  changeTaker(
    store,
    { ...deed, courseId: course.id },
    { action: 'finish-course-part', subject: `course ${course.id} ${module.id}` },
    (before) => ({ ...before, ...withModuleDone(before, { course, module, checked, at: deed.at }) }),
  )
