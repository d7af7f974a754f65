import type { CourseModule, PublishedCourse } from '#shared/courses/course.ts'
import { type Course, findCourse, findModule } from '#shared/courses/course.ts'
import type { Progress } from '#shared/courses/progress.ts'
import type { Language } from '#shared/platform/language.ts'
import { pathTo } from '../paths.ts'
import type { Visit } from '../site.tsx'
import { visitorProgress } from './visitor-progress.ts'

export type ModuleVisit = Visit<
  'courseModule' | 'finishModule' | 'answerQuestion' | 'rateExample' | 'keepReflection' | 'courseCaptions'
>
export type CourseVisit = Visit<'course' | 'restartCourse'> | ModuleVisit

/** The part of a course that an address names. */
export type Place = { course: Course; module: CourseModule; number: number }

/** The course that the address names by its name in either language, or null. A query for each course. */
export const readCourse = async ({ deps, params }: CourseVisit): Promise<PublishedCourse | null> =>
  findCourse(await deps.courses.list(), params.course)

/** The part of a course that the address names, or null. */
export const readPlace = async (visit: ModuleVisit): Promise<Place | null> => {
  const published = await readCourse(visit)
  const found = published && findModule(published.course, visit.params.module)
  return found ? { course: published.course, ...found } : null
}

/** Where whoever comes stands in the course: by her account, or by what her browser remembers. */
export const readProgress = async (
  { deps, person, context }: Pick<Visit, 'deps' | 'context'> & { person: Visit<'course'>['person'] },
  { id }: Course,
): Promise<Progress> =>
  person ? deps.courses.taker(id, person.email) : visitorProgress(context, deps.site.isSecure, id)

export const courseAddress = ({ slug }: Course, language: Language): string =>
  pathTo('course', language, { course: slug[language] })

export const moduleParams = ({ slug }: Course, module: CourseModule, language: Language) => ({
  course: slug[language],
  module: module.slug[language],
})

export const moduleAddress = (course: Course, module: CourseModule, language: Language): string =>
  pathTo('courseModule', language, moduleParams(course, module, language))
