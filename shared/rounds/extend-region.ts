import { type Assessment, assessmentStatuses } from '#shared/assessments/assessment.ts'
import { findAssessment, putAssessment } from '#shared/assessments/assessment-store.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import type { ExtensionRefusal, RoundDeed } from './round-deed.ts'
import { roundIsOpen } from './round-is-open.ts'
import { findRound } from './round-store.ts'

export type ExtendRegion = RoundDeed & {
  id: string
  regionCode: string
  /** The region's last day; the round's own takes an extension away. */
  closesOn: string
  /** Shown to the region. */
  reason: string
  /** Of the region's mapping. */
  basedOnVersion: number
}

/** Gives one region longer than the others to answer, with a reason. Refused for a day before the round's last, in a closed round, and when the mapping was changed in between. */
export const extendRegion = async (
  store: Store,
  { id, regionCode, closesOn, reason, basedOnVersion, actor, at, formKey }: ExtendRegion,
): Promise<Outcome<Assessment, ExtensionRefusal>> => {
  const [round, before] = await Promise.all([findRound(store, id), findAssessment(store, { regionCode, roundId: id })])
  if (!round || !before) return refused({ kind: 'unknown-mapping' })
  if (closesOn < round.closesOn) return refused({ kind: 'before-closing', closesOn: round.closesOn })
  const { extension: _former, ...rest } = before
  const after: Assessment = {
    ...rest,
    closesOn,
    version: basedOnVersion + 1,
    ...(closesOn > round.closesOn && { extension: { reason, at: at.toISOString(), by: actor } }),
  }
  const result = await store.commit({
    changes: [putAssessment(after, assessmentStatuses), roundIsOpen(id)],
    audit: {
      scope: regionCode,
      actor,
      action: 'extend-mapping',
      subject: `mapping ${id}`,
      at: at.toISOString(),
      before: { closesOn: before.closesOn },
      after: { closesOn, reason },
    },
    ...(formKey && { formKey }),
  })
  if (result.ok) return done(after)
  if (result.refusal.kind === 'already-done') return refused({ kind: 'already-done' })
  return refused(result.refusal.index === 1 ? { kind: 'round-closed' } : { kind: 'stale-version' })
}
