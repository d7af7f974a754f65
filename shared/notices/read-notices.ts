import type { Store } from '#shared/platform/store.ts'
import { untilSettled } from '#shared/platform/until-settled.ts'
import { concerns, isUnread, type Notice, type NoticeReader, scopesOf } from './notice.ts'
import type { NoticeMark } from './notice-reading.ts'
import { findMark, findNotice, newestAfter, putMark } from './notice-store.ts'

/** The most notices that are kept as read one by one; with more, those before them count as read. */
const mostReadIds = 200

/**
 * A deed's moment is set a little before its transaction is carried out, so that a notice may still come under one that has been seen: all up to a moment is marked only so long ago that none can, and what
 * is newer one by one.
 */
const settledMs = 60_000

const momentOf = (id: string): string => new Date(Number(id.split('.')[1])).toISOString()

/** The mark with these read too. What comes under `upTo` need not be kept one by one. */
export const withRead = (
  mark: NoticeMark,
  { upTo = mark.upTo, ids = [] }: { upTo?: string; ids?: readonly string[] },
): NoticeMark => {
  const until = upTo > mark.upTo ? upTo : mark.upTo
  const kept = [...new Set([...mark.readIds, ...ids])]
    .filter((id) => momentOf(id) > until)
    .toSorted((a, b) => momentOf(a).localeCompare(momentOf(b)))
  const tooMany = kept.slice(0, Math.max(0, kept.length - mostReadIds))
  const last = tooMany.at(-1)
  return {
    upTo: last === undefined ? until : momentOf(last),
    readIds: last === undefined ? kept : kept.filter((id) => momentOf(id) > momentOf(last)),
    version: mark.version + 1,
  }
}

/** Marks one notice as read, and gives it; null when there is none that concerns her. Reading it again changes nothing. */
export const openNotice = async (store: Store, reader: NoticeReader, id: string): Promise<Notice | null> => {
  const notice = await findNotice(store, id)
  if (!notice || !concerns(notice, reader)) return null
  await untilSettled(async () => {
    const mark = await findMark(store, reader.email)
    if (!isUnread(notice, { mark })) return 'read'
    return (await putMark(store, reader.email, withRead(mark, { ids: [id] }))) ? 'read' : 'read-again'
  })
  return notice
}

/** Marks as read what the person has before her: everything up to `seenUpTo`, the moment of the newest that she was shown. What has come since stays unread. Doing it again writes nothing. */
export const readAll = async (
  store: Store,
  reader: NoticeReader,
  { seenUpTo, now }: { seenUpTo: string; now: Date },
): Promise<void> => {
  const settled = new Date(now.getTime() - settledMs).toISOString()
  const upTo = seenUpTo < settled ? seenUpTo : settled
  const newer = await Promise.all(scopesOf(reader).map((scope) => newestAfter(store, scope, upTo, mostReadIds)))
  const ids = newer.flat().flatMap(({ id, at }) => (at <= seenUpTo ? [id] : []))
  await untilSettled(async () => {
    const mark = await findMark(store, reader.email)
    const after = withRead(mark, { upTo, ids })
    if (after.upTo === mark.upTo && after.readIds.length === mark.readIds.length) return 'read'
    return (await putMark(store, reader.email, after)) ? 'read' : 'read-again'
  })
}
