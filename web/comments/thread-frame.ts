import type { Conversation } from '#shared/comments/thread.ts'
import type { Reader } from '../assessments/saved-line.ts'
import type { FormState } from '../components/form-parts.tsx'
import type { CommentVisit, Talk } from './comment-context.ts'
import { type CommentNotice, commentNoticeOf } from './comment-notice.ts'
import type { Mentionable } from './comments-view.ts'

/** Addresses of what can be done in a thread. */
type ThreadAddresses = { add: string; settle: string; share: string; remove: string }

/** What every thread on a page is shown with. */
export type ThreadFrame = {
  form: FormState
  reader: Reader
  side: 'region' | 'national'
  people: readonly Mentionable[]
  /** Which page the person comes back to. */
  from: 'area' | 'list'
  /** What to say of something that was just done, in the thread where it was. */
  said: (CommentNotice & { threadId: string | null }) | null
  newFormKey(): string
  addresses(thread: Conversation): ThreadAddresses
}

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
