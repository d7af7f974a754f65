import { type Course, findModule, firstModuleIds, mappingCourseId, minutesOf } from '#shared/courses/course.ts'
import { doneCount, nextModule, type Progress, quizResult, stateOf } from '#shared/courses/progress.ts'
import { ErrorSummary, FormSecrets, SubmitButton } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading, Tag } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import type { Visit } from '../site.tsx'
import { formatDay } from '../texts/format.ts'
import { courseTexts } from './course-texts.ts'
import { courseAddress, moduleAddress, readCourse, readProgress } from './course-visit.ts'
import { rememberedDays } from './visitor-progress.ts'

type OwnVisit = Visit<'course' | 'restartCourse'>
type Props = { visit: OwnVisit; course: Course; progress: Progress }

const States = ({ visit, course, progress }: Props) => {
  const { language, person, path } = visit
  const t = courseTexts[language]
  const count = doneCount(progress, course)
  const quiz = quizResult(progress, course)
  return (
    <>
      {!person && (
        <Notice color="info">
          <p>
            {t.visitor(rememberedDays)} {t.visitorMore}{' '}
            <a class="ds-link" href={`${path('signIn')}?to=${encodeURIComponent(courseAddress(course, language))}`}>
              {t.signIn}
            </a>
          </p>
        </Notice>
      )}
      {progress.finishedAt && (
        <Notice color="success">
          <p>
            {t.taken(formatDay(progress.finishedAt, language))}
            {person && course.id === mappingCourseId && ` ${t.ownerSees}`}
          </p>
        </Notice>
      )}
      {(person || count > 0) && count < course.modules.length && <p>{t.doneOf(count, course.modules.length)}</p>}
      {quiz.answered > 0 && <p>{t.quizOf(quiz.right, quiz.answered, quiz.all)}</p>}
    </>
  )
}

const stateColors = { done: 'success', changed: 'warning', 'not-done': 'neutral' } as const

const Parts = ({ visit, course, progress }: Props) => {
  const { language, person } = visit
  const t = courseTexts[language]
  const stateWords = { done: t.done, changed: t.changed, 'not-done': t.notDone }
  return (
    <ol class="course-parts">
      {course.modules.map((module) => {
        const state = stateOf(progress, module)
        return (
          <li>
            <a class="ds-link" href={moduleAddress(course, module, language)}>
              {module.title[language]}
            </a>{' '}
            {(person || state !== 'not-done') && <Tag color={stateColors[state]}>{stateWords[state]}</Tag>}
            <p>
              {module.lead[language]} <span class="subtle">({t.minutes(module.minutes)})</span>
            </p>
          </li>
        )
      })}
    </ol>
  )
}

const hasBegun = ({ done, answers }: Progress) => Object.keys(done).length > 0 || Object.keys(answers).length > 0

const Restart = ({ visit, course }: Props) => {
  const { language } = visit
  const t = courseTexts[language]
  return (
    <details class="ds-details">
      <summary>{t.restart}</summary>
      <form method="post" action={pathTo('restartCourse', language, { course: course.slug[language] })}>
        <FormSecrets formKey={visit.newFormKey()} />
        <p>{visit.person ? t.restartMeans : t.restartMeansVisitor}</p>
        <SubmitButton variant="secondary">{t.restartButton}</SubmitButton>
      </form>
    </details>
  )
}

/** The part that stands at a number that was its address before there were several courses, or null. */
const formerPart = async (visit: OwnVisit): Promise<string | null> => {
  const id = /^[1-9]$/.test(visit.params.course) ? firstModuleIds[Number(visit.params.course) - 1] : undefined
  const mapping = id && (await visit.deps.courses.list()).find(({ course }) => course.id === mappingCourseId)?.course
  const found = mapping && findModule(mapping, id)
  return found ? moduleAddress(mapping, found.module, visit.language) : null
}

/** A course's overview: what it is, its parts, and how far one has come. */
export const showCourse = async (visit: OwnVisit): Promise<Response> => {
  const { language } = visit
  const published = await readCourse(visit)
  if (!published) {
    const address = await formerPart(visit)
    return address ? visit.context.redirect(address, 301) : visit.notFound()
  }
  const { course } = published
  if (visit.id === 'course' && visit.params.course !== course.slug[language])
    return visit.context.redirect(courseAddress(course, language), 301)
  const t = courseTexts[language]
  const progress = await readProgress(visit, course)
  const props = { visit, course, progress }
  const next = nextModule(progress, course)
  const count = doneCount(progress, course)
  return visit.page({
    title: `${course.title[language]}, ${t.title}`,
    description: course.description[language],
    status: visit.form.hasErrors ? 400 : 200,
    otherLanguage: courseAddress(course, language === 'sv' ? 'en' : 'sv'),
    children: (
      <>
        <Breadcrumbs language={language} links={[{ href: pathTo('courses', language), label: t.title }]} />
        <PageHeading
          eyebrow={t.length(course.modules.length, minutesOf(course))}
          title={course.title[language]}
          lead={course.lead[language]}
        />
        <ErrorSummary form={{ errors: visit.form.errors, language }} labels={{}} />
        <States {...props} />
        <h2 class="ds-heading" data-size="sm">
          {t.parts}
        </h2>
        <Parts {...props} />
        {next && (
          <p>
            <a class="ds-button" href={moduleAddress(course, next, language)}>
              {count === course.modules.length ? t.again : count > 0 ? t.carryOn : t.begin}
            </a>
          </p>
        )}
        {hasBegun(progress) && <Restart {...props} />}
      </>
    ),
  })
}
