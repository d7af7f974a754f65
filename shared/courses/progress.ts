import type { Course, CourseModule, Question } from './course.ts'
import { isRight, isSame, signOfModule, signOfQuestion } from './quiz.ts'

/** What somebody answered, and the sign of the question as it stood. */
export type Answered = { sign: string; chosen: string[] }

/** Where somebody stands in a course. */
export type Progress = {
  courseId: string
  /** The parts that are done, each with its sign as it was then. */
  done: Record<string, string>
  /** What is ticked on checklists. */
  checked: string[]
  answers: Record<string, Answered>
  /** When all parts were done for the first time; null before. */
  finishedAt: string | null
}

export const noProgress = (courseId: string): Progress => ({
  courseId,
  done: {},
  checked: [],
  answers: {},
  finishedAt: null,
})

/** Whether a part is done, and whether it has been changed since. */
export const stateOf = (progress: Progress, module: CourseModule): 'not-done' | 'done' | 'changed' => {
  const sign = progress.done[module.id]
  if (sign === undefined) return 'not-done'
  return isSame(sign, signOfModule(module)) ? 'done' : 'changed'
}

/** How many of the course's parts are done. */
export const doneCount = ({ done }: Progress, { modules }: Course): number =>
  modules.filter(({ id }) => done[id] !== undefined).length

/** The part to go on with: the first that is not done, or the first of all. */
export const nextModule = (progress: Progress, { modules }: Course): CourseModule | null =>
  modules.find((module) => stateOf(progress, module) === 'not-done') ?? modules[0] ?? null

/** What was answered to the question as it stands; null where it was not, or where the question has been changed since. */
export const answerTo = ({ answers }: Progress, question: Question): string[] | null => {
  const answered = answers[question.id]
  return answered && isSame(answered.sign, signOfQuestion(question)) ? answered.chosen : null
}

/** Whether the question was answered before it was changed. */
export const isOvertaken = (progress: Progress, question: Question): boolean =>
  progress.answers[question.id] !== undefined && answerTo(progress, question) === null

/** How many questions of the course are answered, and how many of them rightly. */
export const quizResult = (
  progress: Progress,
  { modules }: Course,
): { all: number; answered: number; right: number } => {
  const questions = modules.flatMap(({ quiz }) => quiz)
  const answered = questions.flatMap((question) => {
    const chosen = answerTo(progress, question)
    return chosen ? [isRight(question, chosen)] : []
  })
  return { all: questions.length, answered: answered.length, right: answered.filter(Boolean).length }
}

/** The progress with this part done, and its checklist as it is ticked. The day on which all were done first stays. */
export const withModuleDone = (
  before: Progress,
  { course, module, checked, at }: { course: Course; module: CourseModule; checked: readonly string[]; at: Date },
): Progress => {
  const done = { ...before.done, [module.id]: signOfModule(module) }
  const own = new Set(module.checklist?.items.map(({ id }) => id))
  const isWhole = course.modules.every(({ id }) => done[id] !== undefined)
  return {
    ...before,
    done,
    checked: [...before.checked.filter((id) => !own.has(id)), ...checked],
    finishedAt: before.finishedAt ?? (isWhole ? at.toISOString() : null),
  }
}

/** The progress with this answer in the place of an earlier one. */
export const withAnswer = (before: Progress, question: Question, chosen: readonly string[]): Progress => ({
  ...before,
  answers: { ...before.answers, [question.id]: { sign: signOfQuestion(question), chosen: [...chosen] } },
})

/** The course from the beginning again. That it was once finished stays. */
export const restarted = (before: Progress): Progress => ({
  ...noProgress(before.courseId),
  finishedAt: before.finishedAt,
})
