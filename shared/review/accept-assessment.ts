import type { Assessment } from '#shared/assessments/assessment.ts'
import { findAssessment, putAssessment } from '#shared/assessments/assessment-store.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { commitDeed, type ReviewDeed, type ReviewRefusal } from './review-deed.ts'
import { isPartlyUnlocked } from './sign-off.ts'

/** Accepts a handed-in mapping for good, also when its round is closed. Refused while something is unlocked, and unless it is handed in in this version. */
export const acceptAssessment = async (
  store: Store,
  input: ReviewDeed,
): Promise<Outcome<Assessment, ReviewRefusal>> => {
  const { basedOnVersion, actor, at } = input
  const before = await findAssessment(store, input)
  if (!before) return refused({ kind: 'not-submitted', status: null })
  if (isPartlyUnlocked(before)) return refused({ kind: 'still-unlocked' })
  const after: Assessment = {
    ...before,
    status: 'accepted',
    version: basedOnVersion + 1,
    acceptedAt: at.toISOString(),
    acceptedBy: actor,
  }
  const refusal = await commitDeed(store, input, {
    action: 'accept-assessment',
    put: putAssessment(after, ['submitted']),
    needsOpenRound: false,
    before,
    after,
  })
  return refusal ? refused(refusal) : done(after)
}
