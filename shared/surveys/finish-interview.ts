import type { Assessment } from '#shared/assessments/assessment.ts'
import { findAssessment, putAssessment } from '#shared/assessments/assessment-store.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import { roundIsOpen } from '#shared/rounds/round-is-open.ts'

export type InterviewDeed = {
  regionCode: string
  roundId: string
  basedOnVersion: number
  actor: Actor
  at: Date
  formKey?: string
}

export type InterviewRefusal =
  | { kind: 'no-such-interview' }
  /** Somebody was first, or it is already in that state. */
  | { kind: 'stale-version' }
  | { kind: 'round-closed' }
  | { kind: 'already-done' }

const change = async (
  store: Store,
  { basedOnVersion, actor, at, formKey, ...key }: InterviewDeed,
  to: 'submitted' | 'open',
): Promise<Outcome<Assessment, InterviewRefusal>> => {
  const before = await findAssessment(store, key)
  if (!before) return refused({ kind: 'no-such-interview' })
  const { submittedAt: _at, submittedBy: _by, ...kept } = before
  const after: Assessment = {
    ...kept,
    status: to,
    version: basedOnVersion + 1,
    ...(to === 'submitted' && { submittedAt: at.toISOString(), submittedBy: actor }),
  }
  const result = await store.commit({
    changes: [putAssessment(after, [to === 'submitted' ? 'open' : 'submitted']), roundIsOpen(key.roundId)],
    audit: {
      // The region's own log is read by the region, which knows nothing of how an interview is noted.
      scope: 'SE',
      actor,
      action: to === 'submitted' ? 'finish-interview' : 'reopen-interview',
      subject: `interview ${key.roundId} ${key.regionCode}`,
      at: at.toISOString(),
      before: { status: before.status },
      after: { status: to },
    },
    ...(formKey && { formKey }),
  })
  if (result.ok) return done(after)
  if (result.refusal.kind === 'already-done') return refused({ kind: 'already-done' })
  return refused({ kind: result.refusal.index === 1 ? 'round-closed' : 'stale-version' })
}

/** Marks an interview as noted and coded: it counts in the result, and its notes cannot be changed. Refused unless it is unfinished in this version and its round open. */
export const finishInterview = (store: Store, deed: InterviewDeed): Promise<Outcome<Assessment, InterviewRefusal>> =>
  change(store, deed, 'submitted')

/** Opens a finished interview again; until it is finished anew it does not count. Refused unless it is finished in this version and its round open. */
export const reopenInterview = (store: Store, deed: InterviewDeed): Promise<Outcome<Assessment, InterviewRefusal>> =>
  change(store, deed, 'open')
