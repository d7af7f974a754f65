import type { Notice } from '#shared/notices/notice.ts'
import { daysBetween } from '#shared/platform/days.ts'
import { type Asked, isAskedFor } from './asked-for.ts'
import type { ForYouItem } from './for-you.ts'
import type { ReminderChoice } from './reminder-choice.ts'
import {
  articleReviewSteps,
  assignmentSteps,
  daysUntilNextMail,
  deadlineSteps,
  evidenceSteps,
  followUpSteps,
  isMonday,
  pageReviewSteps,
  type Steps,
  stepReached,
} from './reminder-step.ts'

/** What a person has been mailed. `told` holds the news of the mails that went; what no longer waits falls out. */
export type Reminded = {
  email: string
  /** The Swedish day of the newest mail. */
  day: string
  /** `failed`: surely not sent, may be tried again that day. `unsure`: perhaps sent, so not again that day. */
  state: 'sending' | 'sent' | 'failed' | 'unsure'
  told: string[]
  version: number
}

/** What goes into a mail: what is new to do, what was told before and still waits, and what has happened. `keys` is what will have been told. */
export type Digest = { news: ForYouItem[]; before: ForYouItem[]; notices: Notice[]; keys: string[] }

export type DigestInput = {
  items: readonly ForYouItem[]
  /** What she has not read of the kinds that she wants mail about. */
  notices?: readonly Notice[]
  /** All that has happened for her of late, read or not, of whichever kind: what she has been mailed of it stays told, whatever she chooses. */
  happened?: readonly Notice[]
  choice: Pick<ReminderChoice, 'frequency'>
  today: string
  reminded: Reminded | null
  /** What the coordinator has just asked to be reminded of; left out or null where it is the schedule's morning. */
  asked?: Asked | null
}

/** A week's mail looks as far as the next. */
const weekAhead = 6

/**
 * The news in an item, as a key: the thing itself and how far it has come. The same key is mailed once. Null: nothing to tell of yet, though it stands on the person's list.
 */
export const newsOf = (item: ForYouItem, today: string, daysAhead: number): string | null => {
  const step = (steps: Steps, date: string) => stepReached(steps, { today, date, daysAhead })
  const place = `${item.kind} ${item.regionCode}`
  switch (item.kind) {
    case 'assignment': {
      const { roundId, target, dueOn, assignedAt } = item.assignment
      const reached = step(assignmentSteps, dueOn)
      return `${place} ${roundId} ${target} ${reached === null ? assignedAt : `${dueOn} ${reached}`}`
    }
    case 'thread':
      return `${place} ${item.thread.id} ${item.commentId}`
    case 'returned':
      return `${place} ${item.round.id} ${item.at}`
    case 'unlocked':
      return `${place} ${item.roundId} ${item.indicatorId} ${item.at}`
    case 'evidence': {
      const reached = step(evidenceSteps, item.expiresOn)
      return reached === null ? null : `${place} ${item.piece.id} ${item.expiresOn} ${reached}`
    }
    case 'follow-up': {
      const reached = step(followUpSteps, item.dueOn)
      return reached === null ? null : `${place} ${item.round.id} ${item.dueOn} ${reached}`
    }
    case 'deadline': {
      const reached = step(deadlineSteps, item.deadline)
      return reached === null ? null : `${place} ${item.round.id} ${item.deadline} ${reached}`
    }
    case 'article-review': {
      const reached = step(articleReviewSteps, item.dueOn)
      return reached === null ? null : `${place} ${item.articleId} ${item.dueOn} ${reached}`
    }
    case 'actor-checks':
      // Told when the first of them is due, and again when that is another one.
      return `${place} ${item.dueOn}`
    case 'time': {
      const { kind, project, month, count, since } = item.waiting
      // Once when it has begun to wait, and once a week from then on.
      return `${place} ${kind} ${project.id} ${month} ${count} ${Math.floor(daysBetween(since, today) / 7)}`
    }
    case 'page-review': {
      const reached = step(pageReviewSteps, item.dueOn)
      return reached === null ? null : `${place} ${item.dueOn} ${reached}`
    }
    case 'page-blocks':
      return `${place} ${item.news}`
    case 'page-missing':
    case 'plan-missing':
    case 'counts-missing':
      return null
  }
}

/** Whether the person may get a mail today: none has gone, and none may have. */
export const mayMail = (reminded: Reminded | null, today: string): boolean =>
  reminded === null || reminded.day < today || (reminded.day === today && reminded.state === 'failed')

const keyOfNotice = ({ id }: Pick<Notice, 'id'>): string => `notice ${id}`

/**
 * What to mail a person today, or null for no mail. A mail goes when something is new to her: it has come on her list, somebody answered, a date has come a step closer or passed, or something has
 * happened that she has not read of. The same is never told twice; what still waits is only counted. At most one mail a day, and as seldom as she has chosen. What the coordinator asks for goes to those whom it concerns, but for those who want none.
 */
export const digestOf = (input: DigestInput): Digest | null => {
  const { items, notices: unread = [], happened = [], choice, today, reminded, asked } = input
  const { frequency } = choice
  const isOwnDay = frequency !== 'weekly' || isMonday(today)
  if (frequency === 'none' || !mayMail(reminded, today)) return null
  const isAsked = items.some((item) => isAskedFor(item, asked))
  if (asked ? !isAsked : !isOwnDay) return null
  const daysAhead = frequency === 'weekly' ? weekAhead : daysUntilNextMail(today)
  const wanted = items
    .filter((item) => frequency !== 'deadlines' || item.kind === 'deadline' || isAskedFor(item, asked))
    .map((item) => ({ item, key: newsOf(item, today, daysAhead) }))
  const known = new Set(reminded?.told)
  const isNews = ({ item, key }: (typeof wanted)[number]) =>
    isAskedFor(item, asked) || (isOwnDay && key !== null && !known.has(key))
  const news = wanted.filter(isNews)
  const isNew = (notice: Notice) => !known.has(keyOfNotice(notice))
  const notices = isOwnDay && frequency !== 'deadlines' ? unread.filter(isNew) : []
  if (news.length === 0 && notices.length === 0) return null
  const toldNotices = [...notices, ...happened.filter((notice) => !isNew(notice))]
  const told = wanted.filter((each) => each.key !== null && (isNews(each) || known.has(each.key)))
  return {
    news: news.map(({ item }) => item),
    before: wanted.filter((each) => !isNews(each)).map(({ item }) => item),
    notices,
    keys: [...told.flatMap(({ key }) => key ?? []), ...toldNotices.map(keyOfNotice)],
  }
}
