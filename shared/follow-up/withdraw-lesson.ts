import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { untilSettled } from '#shared/platform/until-settled.ts'
import type { Deed, FollowUpRefusal } from './deed.ts'
import type { FollowUp } from './follow-up.ts'
import { addFollowUp, findFollowed, lessonChange, putFollowed } from './follow-up-store.ts'

/**
 * Stops sharing what was learnt from an action, also one that a revision has taken out of the plan. What was said stays in the region: a follow-up that says the same, and shares nothing, counts from
 * then on. Refuses where nothing is shared.
 */
export const withdrawLesson = (
  store: Store,
  { regionCode, roundId, actionId, actor, at, formKey }: Deed & { actionId: string },
): Promise<Outcome<FollowUp, FollowUpRefusal>> =>
  untilSettled<Outcome<FollowUp, FollowUpRefusal>>(async () => {
    const place = { regionCode, roundId, actionId }
    const before = await findFollowed(store, place)
    const newest = before?.newest
    if (!before || !newest?.lesson?.isShared)
      return refused({ kind: (await store.wasDone(formKey)) ? 'already-done' : 'not-shared' })
    const followUp: FollowUp = {
      ...newest,
      lesson: { ...newest.lesson, isShared: false, isNamed: false },
      number: before.lastNumber + 1,
      at: at.toISOString(),
      by: actor,
    }
    const result = await store.commit({
      changes: [
        putFollowed(place, before, { version: before.version + 1, lastNumber: followUp.number, newest: followUp }),
        addFollowUp(followUp),
        ...lessonChange(place, true, null),
      ],
      audit: {
        scope: regionCode,
        actor,
        action: 'withdraw-lesson',
        subject: `follow-up ${roundId} ${actionId}`,
        at: at.toISOString(),
        before: newest.lesson,
      },
      ...(formKey && { formKey }),
    })
    if (result.ok) return done(followUp)
    return result.refusal.kind === 'already-done' ? refused({ kind: 'already-done' }) : 'read-again'
  })
