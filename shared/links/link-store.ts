import { createHash } from 'node:crypto'
import { bare } from '#shared/platform/bare-item.ts'
import type { Change, Key, Store } from '#shared/platform/store.ts'
import type { LinkReport } from './link.ts'

const partition = 'LINKS'

/** An address may be longer than a key. */
const keyOf = (url: string): Key => ({ pk: partition, sk: createHash('sha256').update(url).digest('base64url') })

/** What is known of every link that was looked at. One query. */
export const listReports = async (store: Pick<Store, 'query'>): Promise<LinkReport[]> =>
  (await store.query('content', partition)).map((item) => bare<LinkReport>(item))

/** What is known of these links. A read each. */
export const findReports = async (store: Pick<Store, 'get'>, urls: readonly string[]): Promise<LinkReport[]> => {
  const items = await Promise.all(urls.map((url) => store.get('content', keyOf(url))))
  return items.flatMap((item) => (item ? [bare<LinkReport>(item)] : []))
}

/** Notes what a look came to. */
export const putReport = (store: Pick<Store, 'putPlain'>, report: LinkReport): Promise<boolean> =>
  store.putPlain('content', { ...keyOf(report.url), ...report })

/** Notes that it was told that the link is dead, unless it was looked at meanwhile. */
export const markTold = (report: LinkReport, at: Date): Change => ({
  table: 'content',
  put: { ...keyOf(report.url), ...report, toldAt: at.toISOString() },
  condition: { equals: { checkedAt: report.checkedAt } },
})
