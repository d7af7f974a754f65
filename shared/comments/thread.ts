import type { Actor } from '#shared/platform/store.ts'

/** Who can read a thread: the region's own team, or the national coordinators too. It can be widened by an action of its own, and never narrowed. */
export const audiences = ['region', 'shared'] as const
export type Audience = (typeof audiences)[number]

/** Whether somebody speaks as one of the region's team or as a national coordinator. */
export type Side = 'region' | 'national'

/** A conversation about one indicator of a mapping. It goes on whether or not the mapping can be answered. */
export type Thread = {
  /** 22 characters. */
  id: string
  regionCode: string
  roundId: string
  indicatorId: string
  audience: Audience
  status: 'open' | 'resolved'
  startedAt: string
  startedBy: Actor
  /** When somebody last resolved or reopened it. */
  settledAt?: string
  settledBy?: Actor
  sharedAt?: string
  sharedBy?: Actor
  /** Counts what has been written in the thread, comments too: sharing names the count that was seen. */
  writes: number
}

export type Comment = {
  id: string
  /** Empty once it is removed. */
  text: string
  /** Colleagues who are asked to read it. */
  mentions: Actor[]
  side: Side
  at: string
  by: Actor
  /** When its writer removed it; that there was one stays visible. */
  removedAt?: string
}

/** A thread with its comments, oldest first; there is always one. */
export type Conversation = Thread & { comments: Comment[] }

/** Text in UTF-16 units: about a page. The others keep a page and an item's size within bounds. */
export const commentLimits = { text: 2000, mentions: 20, threadsAtIndicator: 30, commentsInThread: 200 } as const

/** Whether somebody on that side may read the thread. A coordinator never sees a region's own. */
export const isVisibleTo = ({ audience }: Pick<Thread, 'audience'>, side: Side): boolean =>
  side === 'region' || audience === 'shared'

/** Why a thread waits for a person: she is mentioned, or somebody answered in one that she began. */
export type Waiting = { reason: 'mentioned' | 'answered'; comment: Comment }

/**
 * What in the thread waits for the person: the newest comment since her own last word that mentions her or, where she began the thread, that somebody else wrote. Null when nothing does, and
 * when the thread is resolved.
 */
export const waitingFor = ({ status, startedBy, comments }: Conversation, personId: string): Waiting | null => {
  if (status === 'resolved') return null
  const lastOwn = comments.findLastIndex(({ by }) => by.id === personId)
  const since = comments.slice(lastOwn + 1).filter(({ removedAt }) => removedAt === undefined)
  const mentioning = since.findLast(({ mentions }) => mentions.some(({ id }) => id === personId))
  if (mentioning) return { reason: 'mentioned', comment: mentioning }
  const answer = startedBy.id === personId ? since.at(-1) : undefined
  return answer ? { reason: 'answered', comment: answer } : null
}
