import { type Course, findCourse, type PublishedCourse } from '#shared/courses/course.ts'
import type { CourseDraft } from '#shared/courses/course-version.ts'
import type { Visit } from '../site.tsx'
import type { CourseSaid } from './desk-texts.ts'

export type DeskVisit = Visit<
  | 'deskCourse'
  | 'courseFile'
  | 'readCourseFile'
  | 'publishCourse'
  | 'discardCourse'
  | 'undoCourseChange'
  | 'arrangeCourse'
  | 'deskModule'
  | 'saveModule'
  | 'deskQuestion'
  | 'saveQuestion'
>

/** A course at the desk: what is published, the draft of it, and which of them is written in. */
export type DeskCourse = { published: PublishedCourse; draft: CourseDraft | null; working: Course }

/** The course that the address names, or null. */
export const readDeskCourse = async ({ deps, params }: DeskVisit): Promise<DeskCourse | null> => {
  const published = findCourse(await deps.courses.list(), params.course)
  if (!published) return null
  const draft = await deps.courses.draft(published.course.id)
  return { published, draft, working: draft?.course ?? published.course }
}

/** The desk's page of a course, with what has just been done. */
export const deskAddress = (visit: Pick<Visit, 'path'>, { id }: Course, said?: CourseSaid): string =>
  visit.path('deskCourse', { course: id }) + (said ? `?said=${said}` : '')
