import type { NewNotice } from '#shared/notices/notice.ts'
import type { Action } from '#shared/plans/plan.ts'
import type { FollowUp } from './follow-up.ts'
import { sharedLessonOf } from './lesson.ts'

/** What a follow-up tells others: the one who is responsible, of the follow-up; and region and coordinators, of a lesson that was not shared before. */
export const followedNotices = (
  { title, responsibleId, origin }: Pick<Action, 'title' | 'responsibleId' | 'origin'>,
  followUp: FollowUp,
  before: FollowUp | null,
): NewNotice[] => {
  const { regionCode, roundId, actionId, by } = followUp
  const place = { regionCode, roundId, actionId, title }
  const isLesson = (one: FollowUp | null) => one !== null && sharedLessonOf({ title, origin }, one) !== null
  const to = { ids: [responsibleId], withOwners: false }
  return [
    ...(responsibleId === '' || responsibleId === by.id
      ? []
      : [{ what: 'followed-up', scope: regionCode, to, ...place } as const]),
    ...(isLesson(followUp) && !isLesson(before)
      ? [regionCode, 'SE'].map((scope) => ({ what: 'lesson-shared', scope, to: 'team', ...place }) as const)
      : []),
  ]
}
