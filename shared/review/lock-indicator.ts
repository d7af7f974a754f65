import type { Assessment } from '#shared/assessments/assessment.ts'
import { answerIsUnchanged, findAnswer, findAssessment, putAssessment } from '#shared/assessments/assessment-store.ts'
import type { Instrument } from '#shared/instruments/instrument.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { withDependants } from './dependants.ts'
import { commitDeed, type ReviewDeed, type ReviewRefusal, unlessDone } from './review-deed.ts'
import { latestSignOff } from './sign-off.ts'

/**
 * Takes an unlock back, as long as the region has not changed what it opened: then what is signed holds again. Refused when it has, when the indicator is not unlocked, and unless the mapping is
 * handed in in this version. The answers are held in the transaction in the versions that were signed.
 */
export const lockIndicator = async (
  store: Store,
  input: ReviewDeed & { instrument: Instrument; indicatorId: string },
): Promise<Outcome<Assessment, ReviewRefusal>> => {
  const { roundId, indicatorId, instrument, basedOnVersion, formKey } = input
  const before = await findAssessment(store, input)
  if (before?.status !== 'submitted') return refused({ kind: 'not-submitted', status: before?.status ?? null })
  const { unlockedIds = [], unlocks = {}, ...rest } = before
  if (!unlocks[indicatorId]) return refused(await unlessDone(store, formKey, { kind: 'not-unlocked' }))
  const { [indicatorId]: _taken, ...left } = unlocks
  const stillOpen = new Set(Object.keys(left).flatMap((id) => withDependants(instrument, id)))
  const closing = unlockedIds.filter((id) => !stillOpen.has(id))
  const signed = latestSignOff(before)?.versions ?? {}
  const answers = await Promise.all(closing.map((id) => findAnswer(store, input, id)))
  if (closing.some((id, index) => answers[index]?.version !== signed[id])) return refused({ kind: 'answer-changed' })
  const after: Assessment = {
    ...rest,
    version: basedOnVersion + 1,
    ...(stillOpen.size > 0 && { unlockedIds: unlockedIds.filter((id) => stillOpen.has(id)), unlocks: left }),
  }
  const refusal = await commitDeed(store, input, {
    action: 'lock-indicator',
    subject: `answer ${roundId} ${indicatorId}`,
    put: putAssessment(after, ['submitted']),
    needsOpenRound: false,
    others: {
      changes: closing.map((id, index) => answerIsUnchanged(input, id, answers[index] ?? undefined)),
      refusal: { kind: 'answer-changed' },
    },
    before,
    after,
  })
  return refusal ? refused(refusal) : done(after)
}
