import type { Question } from '#shared/courses/course.ts'
import { choicesOf } from '#shared/courses/quiz.ts'
import type { Language } from '#shared/platform/language.ts'
import type { FormReader } from '../form.ts'
import { quizTexts } from './quiz-texts.ts'

/** The name of a question's field: several stand on one page. */
export const answerField = ({ id }: Question): string => `answer-${id}`

/** The name of the field that holds the place of a step. */
export const placeField = ({ id }: Question, stepId: string): string => `place-${id}-${stepId}`

const readOrder = (form: FormReader, question: Question, language: Language): string[] => {
  const ids = choicesOf(question)
  const places = ids.map((_, index) => String(index + 1))
  const t = quizTexts[language]
  const chosen = ids.map((id) => ({ id, place: form.choice(placeField(question, id), places) }))
  for (const { id, place } of chosen) {
    const field = placeField(question, id)
    if (place === null) form.fail(field, { kind: 'own', message: t.noPlace })
    else if (chosen.some((other) => other.id !== id && other.place === place))
      form.fail(field, { kind: 'own', message: t.samePlace })
  }
  return chosen.toSorted((a, b) => Number(a.place) - Number(b.place)).map(({ id }) => id)
}

/** The ids that somebody has chosen, or put in order. Notes beside the field what is missing or no choice of the question's. */
export const readAnswer = (form: FormReader, question: Question, language: Language): string[] => {
  if (question.kind === 'order') return readOrder(form, question, language)
  const field = answerField(question)
  const ids = choicesOf(question)
  if (question.kind === 'one') {
    const chosen = form.choice(field, ids, { isRequired: true })
    return chosen === null ? [] : [chosen]
  }
  const chosen = form.all(field).filter((value) => value !== '')
  if (chosen.length === 0) form.fail(field, { kind: 'own', message: quizTexts[language].noneChosen })
  if (chosen.some((id) => !ids.includes(id))) form.fail(field, { kind: 'not-a-choice' })
  return ids.filter((id) => chosen.includes(id))
}
