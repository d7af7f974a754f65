import { type Assessment, assessmentStatuses } from '#shared/assessments/assessment.ts'
import { findAssessment, putAssessment } from '#shared/assessments/assessment-store.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import { roundIsOpen } from '#shared/rounds/round-is-open.ts'

/** The levels that a region can aim at: 0 is where one begins. */
export const targetLevels = [1, 2, 3, 4] as const
export type TargetLevel = (typeof targetLevels)[number]

export type SetOwnTarget = {
  regionCode: string
  roundId: string
  /** Null: the national one again. */
  targetLevel: TargetLevel | null
  basedOnVersion: number
  actor: Actor
  at: Date
  formKey?: string
}

export type OwnTargetRefusal =
  | { kind: 'round-closed' }
  | { kind: 'stale-version' }
  | { kind: 'unknown-mapping' }
  | { kind: 'already-done' }

/** Sets the level that the region aims at in the round. It is no answer: it may be changed after handing in too, and is not signed. Refused in a closed round. */
export const setOwnTarget = async (
  store: Store,
  { regionCode, roundId, targetLevel, basedOnVersion, actor, at, formKey }: SetOwnTarget,
): Promise<Outcome<Assessment, OwnTargetRefusal>> => {
  const before = await findAssessment(store, { regionCode, roundId })
  if (!before) return refused({ kind: 'unknown-mapping' })
  const { ownTargetLevel: _former, ...kept } = before
  const after: Assessment = {
    ...kept,
    version: basedOnVersion + 1,
    ...(targetLevel !== null && { ownTargetLevel: targetLevel }),
  }
  const result = await store.commit({
    changes: [putAssessment(after, assessmentStatuses), roundIsOpen(roundId)],
    audit: {
      scope: regionCode,
      actor,
      action: 'set-own-target',
      subject: `mapping ${roundId}`,
      at: at.toISOString(),
      before: { ownTargetLevel: before.ownTargetLevel ?? null },
      after: { ownTargetLevel: targetLevel },
    },
    ...(formKey && { formKey }),
  })
  if (result.ok) return done(after)
  if (result.refusal.kind === 'already-done') return refused({ kind: 'already-done' })
  if (result.refusal.index === 1) return refused({ kind: 'round-closed' })
  return refused({ kind: 'stale-version' })
}
