import type { Person } from '#shared/people/person.ts'
import { isRegionCode, type RegionCode } from '#shared/regions/regions.ts'
import type { Question } from './course.ts'
import { noProgress, type Progress } from './progress.ts'
import { isRight, signOfQuestion } from './quiz.ts'

/** Whether the very first answer to a question was right, and the sign of the question as it stood. */
export type FirstTry = { sign: string; isRight: boolean }

/** Somebody with an account who takes a course. */
export type Taker = Progress & {
  email: string
  /** Where she worked when she last did something in it. */
  regionCodes: RegionCode[]
  /** Stay when she begins again: what is learnt from them is which questions are hard. */
  firstTries: Record<string, FirstTry>
  begunAt: string | null
  version: number
}

export const noTaker = (courseId: string, email: string): Taker => ({
  ...noProgress(courseId),
  email,
  regionCodes: [],
  firstTries: {},
  begunAt: null,
  version: 0,
})

/** The regions in which somebody works. */
export const regionCodesOf = ({ memberships }: Person): RegionCode[] =>
  memberships.map(({ scope }) => scope as string).filter(isRegionCode)

/** The first tries with that of this question, unless it has been answered before as it stands. */
export const withFirstTry = (
  before: Taker['firstTries'],
  question: Question,
  chosen: readonly string[],
): Taker['firstTries'] => {
  const sign = signOfQuestion(question)
  if (before[question.id]?.sign === sign) return before
  return { ...before, [question.id]: { sign, isRight: isRight(question, chosen) } }
}
