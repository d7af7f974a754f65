import type { Course, CourseModule } from '#shared/courses/course.ts'
import type { CourseFileProblem } from '#shared/courses/course-yaml.ts'
import { tallyOf } from '#shared/courses/tally.ts'
import { ErrorSummary, FormSecrets } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { formatDay } from '../texts/format.ts'
import { siteTexts } from '../texts/site-texts.ts'
import { courseAddress } from './course-visit.ts'
import { CourseFiles, DraftSection, FileProblems } from './desk-draft.tsx'
import { HardQuestions, TakenByRegion } from './desk-figures.tsx'
import { courseDeskTexts } from './desk-texts.ts'
import type { DeskCourse, DeskVisit } from './desk-visit.ts'

type Props = { visit: DeskVisit; course: Course }

/** The two buttons that move a part or a question; `what` is what they send. */
const Moves = ({
  visit,
  what,
  name,
  isFirst,
  isLast,
}: {
  visit: DeskVisit
  what: string
  name: string
  isFirst: boolean
  isLast: boolean
}) => {
  const t = courseDeskTexts[visit.language]
  const button = (move: 'up' | 'down', words: string, label: string) => (
    <button
      class="ds-button"
      type="submit"
      data-variant="tertiary"
      data-size="sm"
      name="move"
      value={`${what}:${move}`}
      aria-label={label}
    >
      {words}
    </button>
  )
  return (
    <span class="course-moves">
      {!isFirst && button('up', t.up, t.moveUp(name))}
      {!isLast && button('down', t.down, t.moveDown(name))}
    </span>
  )
}

const Questions = ({ visit, course, module }: Props & { module: CourseModule }) => {
  const { language, path } = visit
  return (
    <ol class="course-contents__questions">
      {module.quiz.map((question, index) => (
        <li>
          <a
            class="ds-link"
            href={path('deskQuestion', { course: course.id, module: module.id, question: question.id })}
          >
            {question.question[language]}
          </a>{' '}
          <Moves
            visit={visit}
            what={`question:${module.id}:${question.id}`}
            name={question.question[language]}
            isFirst={index === 0}
            isLast={index === module.quiz.length - 1}
          />
        </li>
      ))}
    </ol>
  )
}

const Contents = ({ visit, course }: Props) => {
  const { language, path } = visit
  const t = courseDeskTexts[language]
  return (
    <section class="course-desk" aria-labelledby="contents">
      <h2 class="ds-heading" data-size="sm" id="contents">
        {t.contents}
      </h2>
      <p>{t.contentsLead}</p>
      <form method="post" action={path('arrangeCourse', { course: course.id })}>
        <FormSecrets formKey={visit.newFormKey()} />
        <ol class="course-contents">
          {course.modules.map((module, index) => (
            <li>
              <a class="ds-link" href={path('deskModule', { course: course.id, module: module.id })}>
                {module.title[language]}
              </a>{' '}
              <span class="subtle">{t.minutes(module.minutes)}</span>{' '}
              <Moves
                visit={visit}
                what={`part:${module.id}`}
                name={module.title[language]}
                isFirst={index === 0}
                isLast={index === course.modules.length - 1}
              />
              {module.quiz.length > 0 && <Questions visit={visit} course={course} module={module} />}
            </li>
          ))}
        </ol>
      </form>
    </section>
  )
}

const saidOf = ({ query, language }: DeskVisit): string | null => {
  const said = query.get('said')
  const sentences = courseDeskTexts[language].said
  return said !== null && Object.hasOwn(sentences, said) ? sentences[said as keyof typeof sentences] : null
}

/** A course at the desk: how many have taken it, which questions are hard, what it holds, and the draft of the next version. */
export const showDeskCourse = async (
  visit: DeskVisit,
  desk: DeskCourse,
  { problems = [], isStale = false }: { problems?: readonly CourseFileProblem[]; isStale?: boolean } = {},
): Promise<Response> => {
  const { deps, language, form, path } = visit
  const { published, working } = desk
  const { course } = published
  const t = courseDeskTexts[language]
  const tally = tallyOf(course, await deps.courses.takers(course.id))
  const said = saidOf(visit)
  const isWrong = form.hasErrors || problems.length > 0
  return visit.page({
    title: `${course.title[language]}, ${t.title}`,
    status: isStale ? 409 : isWrong ? 400 : 200,
    isWide: true,
    otherLanguage: pathTo('deskCourse', language === 'sv' ? 'en' : 'sv', { course: course.id }),
    children: (
      <>
        <Breadcrumbs
          language={language}
          links={[
            { href: path('coordinator'), label: siteTexts[language].desk },
            { href: path('courseDesk'), label: t.title },
          ]}
        />
        <PageHeading
          eyebrow={t.versionOf(published.version, published.publishedAt && formatDay(published.publishedAt, language))}
          title={course.title[language]}
          lead={course.audience[language]}
        />
        {said && !isWrong && !isStale && (
          <Notice color="success" isStatus>
            <p>{said}</p>
          </Notice>
        )}
        {isStale && (
          <Notice color="warning" isStatus>
            <p>{t.stale}</p>
          </Notice>
        )}
        <ErrorSummary form={{ errors: form.errors, language }} labels={{ file: t.upload }} />
        {problems.length > 0 && <FileProblems problems={problems} language={language} />}
        <p>
          <a class="ds-link" href={courseAddress(course, language)}>
            {t.open}
          </a>
        </p>
        <DraftSection visit={visit} desk={desk} tally={tally} />
        <TakenByRegion tally={tally} language={language} />
        <HardQuestions tally={tally} language={language} course={course} />
        <Contents visit={visit} course={working} />
        <CourseFiles visit={visit} desk={desk} />
      </>
    ),
  })
}
