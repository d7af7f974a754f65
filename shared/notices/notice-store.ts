import { bare } from '#shared/platform/bare-item.ts'
import { newId } from '#shared/platform/ids.ts'
import type { Actor, Change, Item, Key, Store } from '#shared/platform/store.ts'
import type { NewNotice, Notice } from './notice.ts'
import { type NoticeKind, type NoticeMark, type NoticeReading, nothingRead } from './notice-reading.ts'

/** One item a notice and scope, whoever and however many read it: nothing is written for each member. */
const partitionOf = (scope: string) => `NOTICES#${scope}`
/** Beside the memberships, so that both come with the read of the person. */
const personOf = (email: string) => `PERSON#${email}`
const markSortKey = 'NOTICE-MARK'
const choiceSortKey = 'NOTICE-CHOICE'

/** A notice's id says where it stands: its scope, its moment in milliseconds, and a word of its own. */
const idPattern = /^([0-9]{2}|SE)\.([0-9]{1,14})\.([\w-]{22})$/

const sortKeyOf = (at: string, word: string) => `${at}#${word}`

const keyOf = (id: string): Key | null => {
  const [, scope, ms, word] = idPattern.exec(id) ?? []
  if (scope === undefined || word === undefined) return null
  return { pk: partitionOf(scope), sk: sortKeyOf(new Date(Number(ms)).toISOString(), word) }
}

/** The changes that write notices, for the transaction of what they tell of. `actor` is null for what nobody in the tool has done. */
export const noticeChanges = (
  { actor, at }: { actor: Actor | null; at: Date },
  notices: readonly NewNotice[],
): Change[] =>
  notices.map((notice) => {
    const word = newId()
    const written: Notice = {
      ...notice,
      id: `${notice.scope}.${at.getTime()}.${word}`,
      at: at.toISOString(),
      by: actor,
    }
    return { table: 'regions', put: { pk: partitionOf(notice.scope), sk: sortKeyOf(written.at, word), ...written } }
  })

/** The notice with that id, or null. One read, none for what can be no id. */
export const findNotice = async (store: Pick<Store, 'get'>, id: string): Promise<Notice | null> => {
  const key = keyOf(id)
  const item = key && (await store.get('regions', key))
  return item && bare<Notice>(item)
}

/** The newest notices of a scope that came after the moment, newest first. One query, which reads nothing where nothing has come. */
export const newestAfter = async (
  store: Pick<Store, 'query'>,
  scope: string,
  moment: string,
  limit: number,
): Promise<Notice[]> =>
  (
    await store.query('regions', partitionOf(scope), undefined, {
      descending: true,
      limit,
      ...(moment !== '' && { range: { after: moment } }),
    })
  ).map((item) => bare<Notice>(item))

/** Some notices of a scope, newest first, from where another reading ended; `ended` is null when there are no more. One query. */
export const noticesBefore = async (
  store: Pick<Store, 'query'>,
  scope: string,
  before: string | null,
  limit: number,
): Promise<{ notices: Notice[]; ended: string | null }> => {
  const items = await store.query('regions', partitionOf(scope), undefined, {
    descending: true,
    limit,
    ...(before !== null && { range: { before } }),
  })
  return {
    notices: items.map((item) => bare<Notice>(item)),
    ended: items.length < limit ? null : (items.at(-1)?.sk ?? null),
  }
}

/** Where a notice stands among those of all scopes: the later the higher. */
export const placeOf = ({ id, at }: Pick<Notice, 'id' | 'at'>): string => sortKeyOf(at, id.split('.').at(-1) ?? '')

/** What tells the person's unread notices, from the items that stand with her; undefined where there is none of it. */
export const readingIn = (items: readonly Item[]): NoticeReading | undefined => {
  const mark = items.find(({ sk }) => sk === markSortKey)
  const choice = items.find(({ sk }) => sk === choiceSortKey)
  if (!mark && !choice) return undefined
  return {
    mark: mark ? bare<NoticeMark>(mark) : nothingRead.mark,
    bellOff: (choice?.bellOff ?? []) as NoticeKind[],
  }
}

/** The person's mark, for those who have not read her. One read. */
export const findMark = async (store: Pick<Store, 'get'>, email: string): Promise<NoticeMark> => {
  const item = await store.get('regions', { pk: personOf(email), sk: markSortKey })
  return item ? bare<NoticeMark>(item) : nothingRead.mark
}

/** Writes the mark over exactly the version before; false when she has read something else meanwhile. */
export const putMark = (store: Pick<Store, 'putPlain'>, email: string, mark: NoticeMark): Promise<boolean> =>
  store.putPlain(
    'regions',
    { pk: personOf(email), sk: markSortKey, ...mark },
    mark.version === 1 ? { absent: true } : { version: mark.version - 1 },
  )

/** Notes which kinds the person has off in the tool. */
export const putBellChoice = (email: string, bellOff: readonly NoticeKind[]): Change => ({
  table: 'regions',
  put: { pk: personOf(email), sk: choiceSortKey, bellOff: [...bellOff] },
})

/** Forgets what somebody who leaves has read. */
export const removeMark = (email: string): Change => ({
  table: 'regions',
  remove: { pk: personOf(email), sk: markSortKey },
})

/** Forgets what somebody who has left had read and chosen. */
export const forgetReading = async (store: Pick<Store, 'removePlain'>, email: string): Promise<void> => {
  await store.removePlain('regions', { pk: personOf(email), sk: markSortKey })
  await store.removePlain('regions', { pk: personOf(email), sk: choiceSortKey })
}
