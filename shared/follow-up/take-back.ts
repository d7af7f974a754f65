import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { untilSettled } from '#shared/platform/until-settled.ts'
import { checkAdopted, type Deed, type FollowUpRefusal, findFollowable } from './deed.ts'
import { type FollowUp, mayTakeBack } from './follow-up.ts'
import { findFollowed, lessonChange, markTakenBack, putFollowed, readHistory } from './follow-up-store.ts'
import { sharedLessonOf } from './lesson.ts'

/** Takes back one's own newest follow-up on the day it was given; the one before counts again. The audit log keeps what it said. Refuses any other follow-up. */
export const takeBack = async (
  store: Store,
  deed: Deed & { actionId: string; number: number },
): Promise<Outcome<FollowUp, FollowUpRefusal>> => {
  const { regionCode, roundId, actionId, number, actor, at, formKey } = deed
  const place = { regionCode, roundId, actionId }
  return untilSettled<Outcome<FollowUp, FollowUpRefusal>>(async () => {
    const followable = await findFollowable(store, place)
    if ('kind' in followable) return refused(followable)
    const before = await findFollowed(store, place)
    const taken = before?.newest
    const refusal = async () =>
      refused<FollowUpRefusal>((await store.wasDone(formKey)) ? { kind: 'already-done' } : { kind: 'not-to-take-back' })
    if (!before || taken?.number !== number || !mayTakeBack(taken, actor.id, at)) return refusal()
    const earlier = (await readHistory(store, place)).find((followUp) => followUp.number < number) ?? null
    const result = await store.commit({
      changes: [
        putFollowed(place, before, { ...before, version: before.version + 1, newest: earlier }),
        markTakenBack(taken, at.toISOString()),
        checkAdopted(followable.plan),
        ...lessonChange(place, taken.lesson?.isShared ?? false, earlier && sharedLessonOf(followable.action, earlier)),
      ],
      audit: {
        scope: regionCode,
        actor,
        action: 'take-back-follow-up',
        subject: `follow-up ${roundId} ${actionId}`,
        at: at.toISOString(),
        before: taken,
      },
      ...(formKey && { formKey }),
    })
    if (result.ok) return done(taken)
    // A revision that was adopted meanwhile may hold the action still.
    return result.refusal.kind === 'condition-failed' && result.refusal.index > 0 ? 'read-again' : refusal()
  })
}
