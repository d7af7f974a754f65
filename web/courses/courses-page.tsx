import type { PublishedCourse } from '#shared/courses/course.ts'
import { minutesOf } from '#shared/courses/course.ts'
import { doneCount, type Progress } from '#shared/courses/progress.ts'
import type { Language } from '#shared/platform/language.ts'
import { PageHeading, Tag } from '../components/page-parts.tsx'
import type { Visit } from '../site.tsx'
import { formatDay } from '../texts/format.ts'
import { courseTexts } from './course-texts.ts'
import { courseAddress, readProgress } from './course-visit.ts'

/** A word on where somebody stands in a course, or nothing before she begins. */
const StateTag = ({
  course,
  progress,
  language,
}: {
  course: PublishedCourse['course']
  progress: Progress
  language: Language
}) => {
  const t = courseTexts[language]
  if (progress.finishedAt) return <Tag color="success">{t.tookState(formatDay(progress.finishedAt, language))}</Tag>
  const count = doneCount(progress, course)
  return count > 0 ? <Tag color="info">{t.begun(count, course.modules.length)}</Tag> : null
}

/** The courses that there are, each with what it is for, how long it takes and how far one has come. */
export const showCourses = async (visit: Visit<'courses'>): Promise<Response> => {
  const { deps, language } = visit
  const t = courseTexts[language]
  const courses = await deps.courses.list()
  const progress = await Promise.all(courses.map(({ course }) => readProgress(visit, course)))
  return visit.page({
    title: t.title,
    description: t.description,
    children: (
      <>
        <PageHeading title={t.title} lead={t.lead} />
        <div class="course-list">
          {courses.map(({ course }, index) => {
            const own = progress[index]
            return (
              <article class="boxed course-list__course">
                <h2 class="ds-heading" data-size="sm">
                  <a class="ds-link" href={courseAddress(course, language)}>
                    {course.title[language]}
                  </a>
                </h2>
                <p class="subtle">
                  {course.audience[language]}. {t.length(course.modules.length, minutesOf(course))}.
                </p>
                <p>{course.lead[language]}</p>
                {own && <StateTag course={course} progress={own} language={language} />}
              </article>
            )
          })}
        </div>
      </>
    ),
  })
}
