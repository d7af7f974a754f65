import { roundIsOpen } from '#shared/instruments/rounds.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor, Item, Store } from '#shared/platform/store.ts'
import { type Answer, type AnswerContent, type Assessment, contentOf } from './assessment.ts'
import { assessmentIsAnswerable, findAnswer, putAnswer, toAnswer, toAssessment } from './assessment-store.ts'

export type SaveAnswer = {
  regionCode: string
  roundId: string
  /** One of the round's instrument; the caller holds that. */
  indicatorId: string
  content: AnswerContent
  /** The version that the person had before her; 0 for none. */
  basedOnVersion: number
  actor: Actor
  at: Date
  formKey?: string
}

export type SaveAnswerRefusal =
  /** Another version stands there now; null when none does. */
  | { kind: 'stale-answer'; current: Answer | null }
  /** The mapping is handed in, or (null) does not exist. */
  | { kind: 'not-answerable'; status: Assessment['status'] | null }
  | { kind: 'round-closed' }
  /** The same form was carried out before; `current` is what stands there now. */
  | { kind: 'already-done'; current: Answer | null }

const refusalOf = (index: number, current: Item | null): SaveAnswerRefusal => {
  if (index === 0) return { kind: 'not-answerable', status: current && toAssessment(current).status }
  if (index === 1) return { kind: 'round-closed' }
  return { kind: 'stale-answer', current: current && toAnswer(current) }
}

/**
 * Saves the answer to one indicator as a new version, with its audit line, in one transaction. Refused when somebody saved in between, when the mapping is
 * handed in, and when the round is closed. Costs one read (for the audit line) and one transaction of five items.
 */
export const saveAnswer = async (
  store: Store,
  { regionCode, roundId, indicatorId, content, basedOnVersion, actor, at, formKey }: SaveAnswer,
): Promise<Outcome<Answer, SaveAnswerRefusal>> => {
  const key = { regionCode, roundId }
  const answer: Answer = {
    ...key,
    indicatorId,
    ...contentOf(content),
    version: basedOnVersion + 1,
    savedAt: at.toISOString(),
    savedBy: actor,
  }
  const before = basedOnVersion === 0 ? null : await findAnswer(store, key, indicatorId)
  const result = await store.commit({
    changes: [assessmentIsAnswerable(key), roundIsOpen(roundId), putAnswer(answer)],
    audit: {
      scope: regionCode,
      actor,
      action: 'save-answer',
      subject: `answer ${roundId} ${indicatorId}`,
      at: answer.savedAt,
      ...(before && { before: contentOf(before) }),
      after: contentOf(answer),
    },
    ...(formKey && { formKey }),
  })
  if (result.ok) return done(answer)
  if (result.refusal.kind === 'already-done')
    return refused({ kind: 'already-done', current: await findAnswer(store, key, indicatorId) })
  return refused(refusalOf(result.refusal.index, result.refusal.current))
}
