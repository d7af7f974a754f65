import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import { roundIsOpen } from '#shared/rounds/round-is-open.ts'
import type { Assessment } from './assessment.ts'
import { findAssessment, putAssessment, toAssessment } from './assessment-store.ts'

export type ReturnAssessment = {
  regionCode: string
  roundId: string
  /** What the region is asked to look at again; shown to the region. */
  message: string
  basedOnVersion: number
  actor: Actor
  at: Date
  formKey?: string
}

export type ReturnRefusal =
  /** It is not handed in (any more), or (null) does not exist. */
  | { kind: 'not-submitted'; status: Assessment['status'] | null }
  | { kind: 'round-closed' }
  /** It has been returned and handed in again in between. */
  | { kind: 'stale-version' }
  | { kind: 'already-done' }

/**
 * Gives a handed-in mapping back to the region, with a message. Refused unless it is handed in in this version, and when the round is closed: then the region could
 * not answer.
 */
export const returnAssessment = async (
  store: Store,
  { regionCode, roundId, message, basedOnVersion, actor, at, formKey }: ReturnAssessment,
): Promise<Outcome<Assessment, ReturnRefusal>> => {
  const before = await findAssessment(store, { regionCode, roundId })
  if (!before) return refused({ kind: 'not-submitted', status: null })
  const returned: Assessment = {
    ...before,
    status: 'returned',
    version: basedOnVersion + 1,
    returnMessage: message,
    returnedAt: at.toISOString(),
    returnedBy: actor,
  }
  const result = await store.commit({
    changes: [putAssessment(returned, ['submitted']), roundIsOpen(roundId)],
    audit: {
      scope: regionCode,
      actor,
      action: 'return-assessment',
      subject: `mapping ${roundId}`,
      at: at.toISOString(),
      before,
      after: returned,
    },
    ...(formKey && { formKey }),
  })
  if (result.ok) return done(returned)
  if (result.refusal.kind === 'already-done') return refused({ kind: 'already-done' })
  if (result.refusal.index === 1) return refused({ kind: 'round-closed' })
  const status = result.refusal.current && toAssessment(result.refusal.current).status
  return refused(status === 'submitted' ? { kind: 'stale-version' } : { kind: 'not-submitted', status })
}
