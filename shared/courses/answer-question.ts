import type { Store } from '#shared/platform/store.ts'
import { type CourseDeed, changeTaker, type TakerOutcome } from './change-taker.ts'
import type { Question } from './course.ts'
import { withAnswer } from './progress.ts'
import { withFirstTry } from './taker.ts'

export type AnswerQuestion = CourseDeed & {
  question: Question
  /** Ids of the question's own; the caller holds that. */
  chosen: readonly string[]
}

/** Keeps the person's answer to a question in the place of an earlier one, and of the very first whether it was right. */
export const answerQuestion = (store: Store, { question, chosen, ...deed }: AnswerQuestion): TakerOutcome =>
  changeTaker(
    store,
    deed,
    { action: 'answer-course-question', subject: `course ${deed.courseId} ${question.id}` },
    (before) => ({
      ...before,
      ...withAnswer(before, question, chosen),
      firstTries: withFirstTry(before.firstTries, question, chosen),
    }),
  )
