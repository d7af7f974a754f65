import type { Assessment } from '#shared/assessments/assessment.ts'
import { findAssessment, putAssessment } from '#shared/assessments/assessment-store.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { withDraftSent } from './remark.ts'
import { listRemarks, putRemark } from './remark-store.ts'
import { commitDeed, type ReviewDeed, type ReviewRefusal, withTimeToAnswer } from './review-deed.ts'

export type ReturnAssessment = ReviewDeed & {
  /** What the region is asked to look at again; shown to the region. */
  message: string
  /** The drafts of remarks that go along, each in the version that was read. */
  remarks: readonly { indicatorId: string; version: number }[]
  /** A later last day for the region, with the reason that it is shown. */
  extension: { closesOn: string; reason: string } | null
}

/**
 * Gives a handed-in mapping back to the region, with a message and the chosen remarks. Refused unless it is handed in in this version, when the round is closed or the region's last day has
 * passed (it could not answer), and when a remark has changed. At most 95 remarks: a transaction holds 100 items.
 */
export const returnAssessment = async (
  store: Store,
  input: ReturnAssessment,
): Promise<Outcome<Assessment, ReviewRefusal>> => {
  const { message, basedOnVersion, actor, at } = input
  const [before, known] = await Promise.all([
    findAssessment(store, input),
    input.remarks.length > 0 ? listRemarks(store, input) : [],
  ])
  if (!before) return refused({ kind: 'not-submitted', status: null })
  const chosen = input.remarks.flatMap(
    ({ indicatorId, version }) =>
      known.find((remark) => remark.indicatorId === indicatorId && remark.version === version && remark.draft) ?? [],
  )
  const timed = withTimeToAnswer(before, input.extension, input)
  if ('kind' in timed && before.status === 'submitted') return refused(timed)
  const { unlockedIds: _ids, unlocks: _unlocks, ...kept } = 'kind' in timed ? before : timed
  const after: Assessment = {
    ...kept,
    status: 'returned',
    version: basedOnVersion + 1,
    returnMessage: message,
    returnedAt: at.toISOString(),
    returnedBy: actor,
  }
  const isFresh = before.status === 'submitted' && before.version === basedOnVersion
  if (isFresh && chosen.length < input.remarks.length) return refused({ kind: 'remarks-changed' })
  const refusal = await commitDeed(store, input, {
    action: 'return-assessment',
    put: putAssessment(after, ['submitted']),
    needsOpenRound: true,
    others: {
      changes: chosen.map((remark) => putRemark(withDraftSent(remark, at, actor))),
      refusal: { kind: 'remarks-changed' },
    },
    before,
    after,
  })
  return refusal ? refused(refusal) : done(after)
}
