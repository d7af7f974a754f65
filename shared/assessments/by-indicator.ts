import type { AnswerContent } from './assessment.ts'

/** The answers of one region in one round by indicator. */
export type AnswersByIndicator = ReadonlyMap<string, AnswerContent>

/** Answers by their indicator. */
export const byIndicator = <T extends AnswerContent & { indicatorId: string }>(
  answers: readonly T[],
): ReadonlyMap<string, T> => new Map(answers.map((answer) => [answer.indicatorId, answer]))
