import { mappingCourseId } from '#shared/courses/course.ts'
import { answerTo, isOvertaken, type Progress, stateOf } from '#shared/courses/progress.ts'
import { Markdown } from '../articles/markdown.tsx'
import { ErrorSummary, FormSecrets, SubmitButton } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading, Tag } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { courseTexts } from './course-texts.ts'
import {
  courseAddress,
  type ModuleVisit,
  moduleAddress,
  moduleParams,
  type Place,
  readPlace,
  readProgress,
} from './course-visit.ts'
import { exampleField } from './example-card.tsx'
import { ModuleChecklist, ModuleExamples, ModuleFilm, ModuleReflections, thoughtName } from './module-parts.tsx'
import { QuestionCard } from './question-card.tsx'
import { answerField, placeField } from './quiz-form.ts'
import { quizTexts } from './quiz-texts.ts'

type Props = { visit: ModuleVisit; place: Place; progress: Progress }

const Quiz = ({ visit, place: { course, module }, progress }: Props) => {
  const { language, form } = visit
  if (module.quiz.length === 0) return null
  return (
    <section class="quiz" aria-labelledby="quiz">
      <h2 class="ds-heading" data-size="sm" id="quiz">
        {quizTexts[language].title}
      </h2>
      {module.quiz.map((question, index) => (
        <QuestionCard
          number={index + 1}
          total={module.quiz.length}
          question={question}
          form={{ errors: form.errors, language }}
          chosen={answerTo(progress, question)}
          typed={(name) => form.all(name)}
          isOvertaken={isOvertaken(progress, question)}
          formKey={visit.newFormKey()}
          action={pathTo('answerQuestion', language, {
            ...moduleParams(course, module, language),
            question: question.id,
          })}
        />
      ))}
    </section>
  )
}

const Onward = ({ visit, place, progress }: Props) => {
  const { language } = visit
  const { course, module, number } = place
  const t = courseTexts[language]
  const previous = course.modules[number - 2]
  const isLast = number === course.modules.length
  return (
    <>
      <form
        method="post"
        action={pathTo('finishModule', language, moduleParams(course, module, language))}
        class="form"
      >
        <FormSecrets formKey={visit.newFormKey()} />
        <ModuleChecklist visit={visit} place={place} progress={progress} />
        <SubmitButton>{isLast ? t.finishLast : t.finish}</SubmitButton>
      </form>
      <p class="link-row">
        {previous && (
          <a class="ds-link" href={moduleAddress(course, previous, language)}>
            {t.previous}
          </a>
        )}{' '}
        <a class="ds-link" href={courseAddress(course, language)}>
          {t.toOverview}
        </a>
      </p>
    </>
  )
}

const State = ({ visit, place: { course, module, number }, progress }: Props) => {
  const t = courseTexts[visit.language]
  const state = stateOf(progress, module)
  return (
    <>
      {state === 'done' && (
        <p>
          <Tag color="success">{t.done}</Tag>
        </p>
      )}
      {state === 'changed' && (
        <Notice color="warning">
          <p>{t.changedNotice}</p>
        </Notice>
      )}
      {progress.finishedAt && number === course.modules.length && (
        <Notice color="success">
          <p>
            {t.allDone} {course.id === mappingCourseId && t.toMapping}
          </p>
        </Notice>
      )}
    </>
  )
}

/** What each field of the page is called in the list of what must be put right. */
const labelsOf = ({ module }: Place, language: 'sv' | 'en'): Record<string, string> =>
  Object.fromEntries([
    ...module.examples.map(({ id }, index) => [exampleField(id), courseTexts[language].example(index + 1)]),
    ...module.reflections.map(({ id }) => [thoughtName(id), courseTexts[language].thoughtLabel]),
    ...module.quiz.flatMap((question) =>
      question.kind === 'order'
        ? question.steps.map(({ id, text }) => [placeField(question, id), text[language]])
        : [[answerField(question), question.question[language]]],
    ),
  ])

/** One part of a course; where a form came back, with what was wrong. */
export const showModule = async (visit: ModuleVisit): Promise<Response> => {
  const place = await readPlace(visit)
  if (!place) return visit.notFound()
  const { language, form } = visit
  const { course, module, number } = place
  const here = moduleAddress(course, module, language)
  if (visit.id === 'courseModule' && new URL(visit.context.req.url).pathname !== here)
    return visit.context.redirect(here, 301)
  const t = courseTexts[language]
  const progress = await readProgress(visit, course)
  const props = { visit, place, progress }
  return visit.page({
    title: `${module.title[language]}, ${course.title[language]}`,
    description: module.lead[language],
    status: form.hasErrors ? 400 : 200,
    otherLanguage: moduleAddress(course, module, language === 'sv' ? 'en' : 'sv'),
    children: (
      <>
        <Breadcrumbs
          language={language}
          links={[
            { href: pathTo('courses', language), label: t.title },
            { href: courseAddress(course, language), label: course.title[language] },
          ]}
        />
        <PageHeading
          eyebrow={t.partOf(number, course.modules.length, module.minutes)}
          title={module.title[language]}
          lead={module.lead[language]}
        />
        <State {...props} />
        <ErrorSummary form={{ errors: form.errors, language }} labels={labelsOf(place, language)} />
        <div class="course-text">
          <ModuleFilm visit={visit} place={place} />
          <Markdown text={module.body[language]} language={language} topHeading={2} />
          <ModuleExamples visit={visit} place={place} />
          <Quiz {...props} />
          <ModuleReflections visit={visit} place={place} />
        </div>
        <Onward {...props} />
      </>
    ),
  })
}
