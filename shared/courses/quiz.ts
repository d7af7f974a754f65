import { fingerprint } from '#shared/instruments/fingerprint.ts'
import type { CourseModule, Question } from './course.ts'

/** Signs are told apart among a few versions of the same thing: this much of one is enough, and a browser keeps many in one cookie. */
const signLength = 6

/** The ids of what a question offers to choose from or to put in order. */
export const choicesOf = (question: Question): string[] =>
  (question.kind === 'order' ? question.steps : question.options).map(({ id }) => id)

/** Whether the ids that were chosen answer the question: the right ones and no others, or all in the right order. */
export const isRight = (question: Question, chosen: readonly string[]): boolean => {
  if (question.kind === 'order') return choicesOf(question).every((id, index) => chosen[index] === id)
  return question.options.every((option) => chosen.includes(option.id) === option.isRight)
}

/** The steps of an order question as they are shown before they are answered: the same for everybody, and not the right order. */
export const shuffled = <T extends { id: string }>(steps: readonly T[]): T[] => {
  const mixed = steps.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return mixed.every((step, index) => step === steps[index]) ? mixed.toReversed() : mixed
}

/** A sign of what a question asks: another one when the answer to it may no longer hold. */
export const signOfQuestion = ({ explanation: _explanation, sources: _sources, ...asked }: Question): string =>
  fingerprint(asked).slice(0, signLength)

/** A sign of what a part of a course says. Its quiz has signs of its own. */
export const signOfModule = ({ title, lead, body, film, reflections, examples, checklist }: CourseModule): string =>
  fingerprint({ title, lead, body, film, reflections, examples, checklist }).slice(0, signLength)

/** Whether what was done was about what stands now. A sign that was never kept is taken to be. */
export const isSame = (kept: string, now: string): boolean => kept === '' || kept === now
