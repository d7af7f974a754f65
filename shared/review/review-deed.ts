import type { Assessment } from '#shared/assessments/assessment.ts'
import { toAssessment } from '#shared/assessments/assessment-store.ts'
import type { Actor, Change, Store } from '#shared/platform/store.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import { roundIsOpen } from '#shared/rounds/round-is-open.ts'

/** What every deed of the coordinator on a mapping says. */
export type ReviewDeed = {
  regionCode: string
  roundId: string
  basedOnVersion: number
  actor: Actor
  at: Date
  formKey?: string
}

export type ReviewRefusal =
  /** It is not handed in (any more), or (null) does not exist. */
  | { kind: 'not-submitted'; status: Assessment['status'] | null }
  | { kind: 'round-closed' }
  /** Something has been done with it in between. */
  | { kind: 'stale-version' }
  /** Another coordinator has changed or sent one of the remarks. */
  | { kind: 'remarks-changed' }
  /** The region's last day has passed, and no later one was given: it could not answer. */
  | { kind: 'too-late'; closesOn: string }
  | { kind: 'already-unlocked' }
  | { kind: 'not-unlocked' }
  /** The region has already changed what was unlocked; only an owner's signature settles it. */
  | { kind: 'answer-changed' }
  /** Something is unlocked: let the region sign it, or take it back, before accepting. */
  | { kind: 'still-unlocked' }
  | { kind: 'already-done' }

/** The refusal, unless this very form has been carried out already. */
export const unlessDone = async (store: Store, formKey: string | undefined, refusal: ReviewRefusal) =>
  (await store.wasDone(formKey)) ? ({ kind: 'already-done' } as const) : refusal

/**
 * The mapping with a later last day, so that the region can answer what it gets back. Unchanged while its last day is still to come and no later one is given;
 * a refusal when the last day has passed and the given one has too.
 */
export const withTimeToAnswer = (
  before: Assessment,
  extension: { closesOn: string; reason: string } | null,
  { actor, at }: Pick<ReviewDeed, 'actor' | 'at'>,
): Assessment | ReviewRefusal => {
  const closesOn = extension && extension.closesOn > before.closesOn ? extension.closesOn : before.closesOn
  if (closesOn < swedishDay(at)) return { kind: 'too-late', closesOn: before.closesOn }
  if (!extension || closesOn === before.closesOn) return before
  return { ...before, closesOn, extension: { reason: extension.reason, at: at.toISOString(), by: actor } }
}

/** Carries out a deed: the mapping first, then (unless it does not matter) that the round is open, then the rest. Null when done. */
export const commitDeed = async (
  store: Store,
  { regionCode, roundId, actor, at, formKey }: ReviewDeed,
  deed: {
    action: string
    subject?: string
    put: Change
    needsOpenRound: boolean
    /** What else is written or held, and what it means when that does not hold. */
    others?: { changes: Change[]; refusal: ReviewRefusal }
    before: Assessment
    after: Assessment
  },
): Promise<ReviewRefusal | null> => {
  const result = await store.commit({
    changes: [deed.put, ...(deed.needsOpenRound ? [roundIsOpen(roundId)] : []), ...(deed.others?.changes ?? [])],
    audit: {
      scope: regionCode,
      actor,
      action: deed.action,
      subject: deed.subject ?? `mapping ${roundId}`,
      at: at.toISOString(),
      before: deed.before,
      after: deed.after,
    },
    ...(formKey && { formKey }),
  })
  if (result.ok) return null
  if (result.refusal.kind === 'already-done') return { kind: 'already-done' }
  const { index, current } = result.refusal
  if (index === 0) {
    const status = current && toAssessment(current).status
    return status === 'submitted' ? { kind: 'stale-version' } : { kind: 'not-submitted', status }
  }
  if (index === 1 && deed.needsOpenRound) return { kind: 'round-closed' }
  return deed.others?.refusal ?? { kind: 'stale-version' }
}
