import type { Site } from '../site.tsx'
import { registerCoursePages } from './course-routes.tsx'
import { registerCourseDesk } from './desk-routes.tsx'

/** Training courses as anyone takes them, and the desk where they are followed and written. */
export const registerCourses = (site: Site): void => {
  registerCoursePages(site)
  registerCourseDesk(site)
}
