import { type Answer, isSameContent } from '#shared/assessments/assessment.ts'
import { byIndicator } from '#shared/assessments/by-indicator.ts'
import type { GivenAnswers } from '#shared/assessments/given-answers.ts'
import { indicatorsOf } from '#shared/instruments/instrument.ts'

/** An indicator whose answer differs between two states; null where there is none. */
export type AnswerChange = { indicatorId: string; before: Answer | null; after: Answer | null }

type Given = Pick<GivenAnswers, 'asked' | 'answers'>

/** What has changed from one state of the answers to another, in the order of the newer questions; a question that is no longer asked comes last. Saving the same again is no change. */
export const answerChanges = (before: Given, after: Given): AnswerChange[] => {
  const [old, now] = [byIndicator(before.answers), byIndicator(after.answers)]
  const ids = new Set([...indicatorsOf(after.asked), ...indicatorsOf(before.asked)].map(({ id }) => id))
  return [...ids].flatMap((indicatorId) => {
    const [was, is] = [old.get(indicatorId) ?? null, now.get(indicatorId) ?? null]
    const isSame = was && is ? isSameContent(was, is) : was === is
    return isSame ? [] : [{ indicatorId, before: was, after: is }]
  })
}
