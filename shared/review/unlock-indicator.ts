import type { Assessment } from '#shared/assessments/assessment.ts'
import { findAssessment, putAssessment } from '#shared/assessments/assessment-store.ts'
import type { Instrument } from '#shared/instruments/instrument.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { withDependants } from './dependants.ts'
import { withWordsSent } from './remark.ts'
import { findRemark, putRemark } from './remark-store.ts'
import { commitDeed, type ReviewDeed, type ReviewRefusal, unlessDone, withTimeToAnswer } from './review-deed.ts'

export type UnlockIndicator = ReviewDeed & {
  /** The round's. */
  instrument: Instrument
  /** One of the instrument's; the caller holds that. */
  indicatorId: string
  /** What the region is asked to look at; shown to the region. A draft of a remark on the indicator is taken away: this is what is sent. */
  message: string
  extension: { closesOn: string; reason: string } | null
}

/**
 * Opens one indicator of a handed-in mapping to the region, with a message, while the rest stays signed; with it those that are asked depending on it. Refused unless the mapping is handed in in
 * this version, when the indicator is unlocked already, and when the round is closed or the region's last day has passed.
 */
export const unlockIndicator = async (
  store: Store,
  input: UnlockIndicator,
): Promise<Outcome<Assessment, ReviewRefusal>> => {
  const { roundId, indicatorId, message, basedOnVersion, actor, at, formKey } = input
  const [before, remark] = await Promise.all([findAssessment(store, input), findRemark(store, input, indicatorId)])
  if (!before) return refused({ kind: 'not-submitted', status: null })
  const { unlockedIds = [] } = before
  if (before.status === 'submitted' && before.unlocks?.[indicatorId])
    return refused(await unlessDone(store, formKey, { kind: 'already-unlocked' }))
  const timed = withTimeToAnswer(before, input.extension, input)
  if ('kind' in timed && before.status === 'submitted') return refused(timed)
  const words = { text: message, at: at.toISOString(), by: actor }
  const after: Assessment = {
    ...('kind' in timed ? before : timed),
    version: basedOnVersion + 1,
    unlockedIds: [...new Set([...unlockedIds, ...withDependants(input.instrument, indicatorId)])],
    unlocks: { ...before.unlocks, [indicatorId]: { message, at: words.at, by: actor } },
  }
  const refusal = await commitDeed(store, input, {
    action: 'unlock-indicator',
    subject: `answer ${roundId} ${indicatorId}`,
    put: putAssessment(after, ['submitted']),
    needsOpenRound: true,
    others: {
      changes: [putRemark(withWordsSent({ ...remark, draft: null }, words))],
      refusal: { kind: 'remarks-changed' },
    },
    before,
    after,
  })
  return refusal ? refused(refusal) : done(after)
}
