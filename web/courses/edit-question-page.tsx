import type { Question } from '#shared/courses/course.ts'
import { fingerprint } from '#shared/instruments/fingerprint.ts'
import { ErrorSummary, FormSecrets, SubmitButton } from '../components/form-parts.tsx'
import { Notice, PageHeading } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { labelsOfBoth } from './both-inputs.tsx'
import { DeskCrumbs } from './desk-crumbs.tsx'
import { courseDeskTexts } from './desk-texts.ts'
import type { DeskCourse } from './desk-visit.ts'
import { partFields } from './edit-form.ts'
import { QuestionFields, type QuestionVisit } from './edit-question-fields.tsx'
import { editTexts } from './edit-texts.ts'

const labelsOf = (question: Question, language: 'sv' | 'en'): Record<string, string> => {
  const t = editTexts[language].fields
  const choices = question.kind === 'order' ? question.steps : question.options
  return {
    ...labelsOfBoth(
      [
        ['question', t.question],
        ['explanation', t.explanation],
        ...choices.map(
          (_, index) =>
            [partFields(index).text, question.kind === 'order' ? t.step(index + 1) : t.option(index + 1)] as const,
        ),
        ...choices.map((_, index) => [partFields(index).why, t.why(index + 1)] as const),
        ...question.sources.map((_, index) => [partFields(index).source, t.source(index + 1)] as const),
      ],
      language,
    ),
    ...Object.fromEntries(choices.map((_, index) => [partFields(index).right, t.right(index + 1)])),
    ...Object.fromEntries(question.sources.map((_, index) => [partFields(index).url, t.url(index + 1)])),
  }
}

/** The question as a colleague has left it meanwhile. */
const Standing = ({ question, language }: { question: Question; language: 'sv' | 'en' }) => (
  <section class="boxed" aria-labelledby="now">
    <h2 class="ds-heading" data-size="sm" id="now">
      {editTexts[language].nowStands}
    </h2>
    <p>{question.question[language]}</p>
    <ul class="ds-list">
      {(question.kind === 'order' ? question.steps : question.options).map(({ text }) => (
        <li>{text[language]}</li>
      ))}
    </ul>
    <p>{question.explanation[language]}</p>
  </section>
)

/** A question with its options, explanation and sources, to edit. */
export const showQuestionForm = (
  visit: QuestionVisit,
  desk: DeskCourse,
  { moduleId, question, isStale = false }: { moduleId: string; question: Question; isStale?: boolean },
): Response => {
  const { form: reader, language, path } = visit
  const t = editTexts[language]
  const params = { course: desk.working.id, module: moduleId, question: question.id }
  const form = { errors: reader.errors, language }
  const seen = reader.hasErrors && reader.has('seen') ? reader.raw('seen') : fingerprint(question)
  return visit.page({
    title: `${question.question[language]}, ${courseDeskTexts[language].title}`,
    status: isStale ? 409 : reader.hasErrors ? 400 : 200,
    isWide: true,
    otherLanguage: pathTo('deskQuestion', language === 'sv' ? 'en' : 'sv', params),
    children: (
      <>
        <DeskCrumbs visit={visit} course={desk.working} />
        <PageHeading eyebrow={desk.working.title[language]} title={question.question[language]} />
        {isStale && (
          <Notice color="warning" isStatus>
            <p>{t.stalePart}</p>
          </Notice>
        )}
        <ErrorSummary form={form} labels={labelsOf(question, language)} />
        <form method="post" action={path('saveQuestion', params)} class="form course-form" novalidate>
          <FormSecrets formKey={visit.newFormKey()} />
          <input type="hidden" name="seen" value={seen} />
          <QuestionFields visit={visit} question={question} form={form} />
          <SubmitButton>{t.save}</SubmitButton>
        </form>
        {isStale && <Standing question={question} language={language} />}
      </>
    ),
  })
}
