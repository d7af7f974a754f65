import type { Question } from '#shared/courses/course.ts'
import { pathTo } from '../paths.ts'
import { labelsOfBoth } from './both-inputs.tsx'
import type { DeskCourse } from './desk-visit.ts'
import { partFields } from './edit-form.ts'
import { showEditPage } from './edit-page.tsx'
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
  const { form, language, path } = visit
  const params = { course: desk.working.id, module: moduleId, question: question.id }
  return showEditPage(visit, {
    desk,
    title: question.question[language],
    edited: question,
    action: path('saveQuestion', params),
    otherLanguage: pathTo('deskQuestion', language === 'sv' ? 'en' : 'sv', params),
    labels: labelsOf(question, language),
    fields: <QuestionFields visit={visit} question={question} form={{ errors: form.errors, language }} />,
    standing: isStale ? <Standing question={question} language={language} /> : null,
  })
}
