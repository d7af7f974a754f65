import type { Store } from '#shared/platform/store.ts'
import { type CourseDeed, changeTaker, type TakerOutcome } from './change-taker.ts'
import { restarted } from './progress.ts'

/** Begins the course again: no part is done and no question answered. What she has written for herself, and that she has finished it once, stay. */
export const restartCourse = (store: Store, deed: CourseDeed): TakerOutcome =>
  changeTaker(store, deed, { action: 'restart-course', subject: `course ${deed.courseId}` }, (before) => ({
    ...before,
    ...restarted(before),
  }))
