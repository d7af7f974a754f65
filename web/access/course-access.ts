import type { courseRoutes } from '../routes/course-routes.ts'
import { coordinator, type Rule } from './rule.ts'

/** Who may open the addresses of routes/course-routes.ts. */
export const courseAccess = {
  // Without an account the browser keeps what is done.
  courses: 'public',
  course: 'public',
  restartCourse: 'public',
  courseModule: 'public',
  finishModule: 'public',
  courseCaptions: 'public',
  answerQuestion: 'public',
  rateExample: 'signed-in',
  keepReflection: 'signed-in',
  courseDesk: coordinator,
  deskCourse: coordinator,
  courseFile: coordinator,
  readCourseFile: coordinator,
  publishCourse: coordinator,
  discardCourse: coordinator,
  undoCourseChange: coordinator,
  arrangeCourse: coordinator,
  deskModule: coordinator,
  saveModule: coordinator,
  deskQuestion: coordinator,
  saveQuestion: coordinator,
} as const satisfies Record<keyof typeof courseRoutes, Rule>
