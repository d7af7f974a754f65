import type { CommentVisit, Talk } from './comment-context.ts'
import { commentNoticeOf } from './comment-notice.ts'
import type { ThreadFrame } from './thread-card.tsx'

/** What the threads of a page are shown with. */
export const threadFrame = (
  visit: CommentVisit,
  talk: Pick<Talk, 'round' | 'side' | 'people'>,
  from: ThreadFrame['from'],
): ThreadFrame => {
  const { language, now, person, region, form, query } = visit
  const notice = commentNoticeOf(query, language)
  return {
    form: { errors: from === 'list' ? form.errors : {}, language },
    reader: { language, now, personId: person.email },
    side: talk.side,
    people: talk.people,
    from,
    said: notice && { ...notice, threadId: query.get('thread') },
    newFormKey: visit.newFormKey,
    addresses: ({ indicatorId, id }) => {
      const params = { region: region.code, round: talk.round.id, indicator: indicatorId, thread: id }
      return {
        add: visit.path('addComment', params),
        settle: visit.path('settleThread', params),
        share: visit.path('shareThread', params),
        remove: visit.path('removeComment', params),
      }
    },
  }
}

/** Where a new thread is sent. */
export const startAddress = (visit: CommentVisit, talk: Pick<Talk, 'round'>): string =>
  visit.path('startThread', { region: visit.region.code, round: talk.round.id })
