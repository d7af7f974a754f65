import { noticeChanges } from '#shared/notices/notice-store.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { untilSettled } from '#shared/platform/until-settled.ts'
import { checkAdopted, type Deed, type FollowUpRefusal, findFollowable } from './deed.ts'
import type { FollowedAction, FollowUp, FollowUpContent } from './follow-up.ts'
import { followedNotices } from './follow-up-notices.ts'
import { addFollowUp, findFollowed, lessonChange, putFollowed, toFollowed } from './follow-up-store.ts'
import { sharedLessonOf } from './lesson.ts'

/** `basedOnVersion` is that of the followed action which the form was shown with; 0 where nobody had followed it up. */
export type GiveFollowUp = Deed & { actionId: string; content: FollowUpContent; basedOnVersion: number }

/** What the form says: a finished action stands at 100 percent, and only a finished one has taught something. */
const settled = (content: FollowUpContent): FollowUpContent => {
  const isFinished = content.status === 'finished'
  return {
    ...content,
    progressPercent: isFinished ? 100 : content.progressPercent,
    lesson: isFinished ? content.lesson : null,
  }
}

/** Gives a follow-up, which from then on is the action's newest. Refuses a plan that was never adopted, an action that does not stand in it, and a form that a colleague has overtaken. Reads again when a revision is adopted meanwhile. */
export const giveFollowUp = (store: Store, deed: GiveFollowUp): Promise<Outcome<FollowUp, FollowUpRefusal>> => {
  const { regionCode, roundId, actionId, actor, at, basedOnVersion, formKey } = deed
  const place = { regionCode, roundId, actionId }
  return untilSettled<Outcome<FollowUp, FollowUpRefusal>>(async () => {
    const followable = await findFollowable(store, place)
    if ('kind' in followable) return refused(followable)
    const before = await findFollowed(store, place)
    const stale = async (current: FollowedAction | null) =>
      refused<FollowUpRefusal>(
        (await store.wasDone(formKey))
          ? { kind: 'already-done' }
          : { kind: 'stale-follow-up', current: current?.newest ?? null },
      )
    if ((before?.version ?? 0) !== basedOnVersion) return stale(before)
    const followUp: FollowUp = {
      ...settled(deed.content),
      ...place,
      number: (before?.lastNumber ?? 0) + 1,
      at: at.toISOString(),
      by: actor,
    }
    const after: FollowedAction = { version: basedOnVersion + 1, lastNumber: followUp.number, newest: followUp }
    const result = await store.commit({
      changes: [
        putFollowed(place, before, after),
        addFollowUp(followUp),
        checkAdopted(followable.plan),
        ...lessonChange(place, before?.newest?.lesson?.isShared ?? false, sharedLessonOf(followable.action, followUp)),
        ...noticeChanges(deed, followedNotices(followable.action, followUp, before?.newest ?? null)),
      ],
      audit: {
        scope: regionCode,
        actor,
        action: 'give-follow-up',
        subject: `follow-up ${roundId} ${actionId}`,
        at: at.toISOString(),
        ...(before?.newest && { before: before.newest }),
        after: followUp,
      },
      ...(formKey && { formKey }),
    })
    if (result.ok) return done(followUp)
    if (result.refusal.kind === 'already-done') return refused({ kind: 'already-done' })
    const { index, current } = result.refusal
    return index === 0 ? stale(current && toFollowed(current)) : 'read-again'
  })
}
