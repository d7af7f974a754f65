import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor, Item, Store } from '#shared/platform/store.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import type { Round } from '#shared/rounds/round.ts'
import { roundIsOpen } from '#shared/rounds/round-is-open.ts'
import { type Answer, type AnswerContent, type Assessment, answerableStatuses, contentOf } from './assessment.ts'
import {
  assessmentIsAnswerable,
  findAnswer,
  type MappingKey,
  putAnswer,
  toAnswer,
  toAssessment,
} from './assessment-store.ts'

export type SaveAnswer = {
  regionCode: string
  roundId: string
  /** The version of the round's instrument in which the person saw the question. */
  instrument: Pick<Round, 'instrumentId' | 'instrumentVersion'>
  /** One of that instrument; the caller holds that. */
  indicatorId: string
  content: AnswerContent
  /** The version that the person had before her; 0 for none. */
  basedOnVersion: number
  /** Whose log tells of it: the region's own, unless the answer is not for the region to see. */
  auditScope?: 'SE'
  actor: Actor
  at: Date
  formKey?: string
}

export type SaveAnswerRefusal =
  /** Another version stands there now; null when none does. */
  | { kind: 'stale-answer'; current: Answer | null }
  /** The mapping is handed in, or (null) does not exist. */
  | { kind: 'not-answerable'; status: Assessment['status'] | null }
  /** The mapping has not opened yet, or its last day has passed. */
  | { kind: 'outside-dates'; opensOn: string; closesOn: string }
  | { kind: 'round-closed' }
  /** The round has moved to another version of the instrument since the page was opened. */
  | { kind: 'instrument-changed' }
  /** The same form was carried out before; `current` is what stands there now. */
  | { kind: 'already-done'; current: Answer | null }

const assessmentRefusal = (item: Item | null, indicatorId: string): SaveAnswerRefusal => {
  const found = item && toAssessment(item)
  if (!found) return { kind: 'not-answerable', status: null }
  const isLocked =
    !answerableStatuses.some((status) => status === found.status) &&
    !(found.status === 'submitted' && found.unlockedIds?.includes(indicatorId))
  return isLocked
    ? { kind: 'not-answerable', status: found.status }
    : { kind: 'outside-dates', opensOn: found.opensOn, closesOn: found.closesOn }
}

const refusalOf = (index: number, current: Item | null, indicatorId: string): SaveAnswerRefusal => {
  if (index === 0) return assessmentRefusal(current, indicatorId)
  if (index === 1) return current?.status === 'open' ? { kind: 'instrument-changed' } : { kind: 'round-closed' }
  return { kind: 'stale-answer', current: current && toAnswer(current) }
}

/**
 * Saves the answer to one indicator as a new version, with its audit line, in one transaction; every version stays (listAnswerVersions). Refused when somebody
 * saved in between, when the mapping may not be answered, and when the round is closed or has moved to another version of the instrument. Costs one transaction
 * of six items and no read: the audit line names the version, and the version before it is kept.
 */
export const saveAnswer = async (
  store: Store,
  { regionCode, roundId, instrument, indicatorId, content, basedOnVersion, auditScope, actor, at, formKey }: SaveAnswer,
): Promise<Outcome<Answer, SaveAnswerRefusal>> => {
  const key: MappingKey = { regionCode, roundId }
  const answer: Answer = {
    ...key,
    indicatorId,
    instrumentVersion: instrument.instrumentVersion,
    ...contentOf(content),
    version: basedOnVersion + 1,
    savedAt: at.toISOString(),
    savedBy: actor,
  }
  const result = await store.commit({
    changes: [
      assessmentIsAnswerable(key, indicatorId, swedishDay(at)),
      roundIsOpen(roundId, instrument),
      ...putAnswer(answer),
    ],
    audit: {
      scope: auditScope ?? regionCode,
      actor,
      action: 'save-answer',
      subject: `answer ${roundId} ${indicatorId}`,
      at: answer.savedAt,
      after: { version: answer.version, ...contentOf(answer) },
    },
    ...(formKey && { formKey }),
  })
  if (result.ok) return done(answer)
  if (result.refusal.kind === 'already-done')
    return refused({ kind: 'already-done', current: await findAnswer(store, key, indicatorId) })
  return refused(refusalOf(result.refusal.index, result.refusal.current, indicatorId))
}
