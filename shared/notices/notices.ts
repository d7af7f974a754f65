import type { Store } from '#shared/platform/store.ts'
import { concerns, isShown, isUnread, type Notice, type NoticeReader, readingOf, scopesOf } from './notice.ts'
import { newestAfter, noticesBefore, placeOf } from './notice-store.ts'
import { openNotice, readAll } from './read-notices.ts'

/** The bell counts to this many and then says that there are more. */
export const bellCounts = 9

/** So many of the newest of a scope are looked at for the bell: one small read, also of somebody who never reads her notices. */
const lookedAt = 30

/** So many are read at a time for the list, until there are enough for the person. */
const readAtOnce = 60

/** Some of a person's notices, newest first; `older` is where the next reading begins, or null. */
export type NoticePage = { notices: Notice[]; older: string | null }

/** What has happened that people want to know, each for as many as it concerns. Written with what it tells of (noticeChanges); here it is read. */
export type Notices = {
  /** How many the person has not read, and at most one more than the bell counts. One query for each region that she works in; of the scope's newest only. */
  unreadCount(reader: NoticeReader): Promise<number>
  /** A page of her notices: of all her scopes, or of the one named where it is hers. */
  page(reader: NoticeReader, asked: { scope: string | null; before: string | null; limit: number }): Promise<NoticePage>
  /** Marks one as read and gives it, or null. */
  open(reader: NoticeReader, id: string): Promise<Notice | null>
  /** Marks as read all up to the moment of the newest that she was shown. */
  readAll(reader: NoticeReader, seen: { seenUpTo: string; now: Date }): Promise<void>
}

const isFor = (notice: Notice, reader: NoticeReader): boolean =>
  concerns(notice, reader) && isShown(notice, readingOf(reader))

/** The newest of a scope for the person, one more than asked where there are more. */
const readScope = async (
  store: Store,
  reader: NoticeReader,
  scope: string,
  { before, limit }: { before: string | null; limit: number },
): Promise<Notice[]> => {
  const found: Notice[] = []
  let from = before
  do {
    const { notices, ended } = await noticesBefore(store, scope, from, readAtOnce)
    found.push(...notices.filter((notice) => isFor(notice, reader)))
    from = ended
  } while (from !== null && found.length <= limit)
  return found
}

/** Notices over the regions table. */
export const createNotices = (store: Store): Notices => ({
  async unreadCount(reader) {
    const reading = readingOf(reader)
    const newest = await Promise.all(
      scopesOf(reader).map((scope) => newestAfter(store, scope, reading.mark.upTo, lookedAt)),
    )
    const unread = newest.flat().filter((notice) => isFor(notice, reader) && isUnread(notice, reading))
    return Math.min(unread.length, bellCounts + 1)
  },
  async page(reader, { scope, before, limit }) {
    const scopes = scopesOf(reader).filter((one) => scope === null || one === scope)
    const lists = await Promise.all(scopes.map((one) => readScope(store, reader, one, { before, limit })))
    const found = lists.flat().toSorted((a, b) => (placeOf(a) < placeOf(b) ? 1 : -1))
    const notices = found.slice(0, limit)
    const last = notices.at(-1)
    return { notices, older: found.length > limit && last ? placeOf(last) : null }
  },
  open: (reader, id) => openNotice(store, reader, id),
  readAll: (reader, seen) => readAll(store, reader, seen),
})
