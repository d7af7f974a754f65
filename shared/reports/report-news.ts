import type { Queue } from '#shared/platform/queue.ts'
import type { Change, Item, Store } from '#shared/platform/store.ts'

/** Of each report that has come out, whether the message to those who subscribe has been sent. Beside the report, which never changes once it is out. */
type News = { reportId: string; publishedAt: string; isSent: boolean }

const partition = 'REPORT-NEWS'

const itemOf = (news: News): Item => ({ pk: partition, sk: `NEWS#${news.reportId}`, ...news })

type Deps = { store: Store; announce: Queue }

/** Within this of a publication its message may still be on its way by the one who published it, in milliseconds. */
const ownTimeMs = 5 * 60_000

/** Notes that a report's message is to be sent: part of the transaction that publishes it, so that no publication is without. */
export const newsChange = (reportId: string, publishedAt: Date): Change => ({
  table: 'content',
  put: itemOf({ reportId, publishedAt: publishedAt.toISOString(), isSent: false }),
})

/** Sends the message of a report that is out. It may go twice; those who are told are told once (`claimTelling`). Throws when the queue is away. */
export const sendNews = async (
  { store, announce }: Deps,
  { reportId, publishedAt }: Pick<News, 'reportId' | 'publishedAt'>,
): Promise<void> => {
  await announce.send({ reason: 'report-published', reportId })
  await store.putPlain('content', itemOf({ reportId, publishedAt, isSent: true }))
}

/** Sends the messages that did not go when their reports came out. One query. */
export const sendLateNews = async (deps: Deps, at: Date): Promise<void> => {
  const before = new Date(at.getTime() - ownTimeMs).toISOString()
  const news = (await deps.store.query('content', partition, 'NEWS#')) as (Item & News)[] // written by itemOf
  for (const one of news) if (!one.isSent && one.publishedAt <= before) await sendNews(deps, one)
}
