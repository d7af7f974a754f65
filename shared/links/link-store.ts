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

/** The most links that are read one by one. */
const mostReads = 5

/** What is known of these links, in their order. A read each for a few, one query of all links for more. */
export const findReports = async (
  store: Pick<Store, 'get' | 'query'>,
  urls: readonly string[],
): Promise<LinkReport[]> => {
  if (urls.length > mostReads) {
    const known = new Map((await listReports(store)).map((report) => [report.url, report]))
    return urls.flatMap((url) => known.get(url) ?? [])
  }
  const items = await Promise.all(urls.map((url) => store.get('content', keyOf(url))))
  return items.flatMap((item) => (item ? [bare<LinkReport>(item)] : []))
}

/** Notes what a look came to. */
export const putReport = (store: Pick<Store, 'putPlain'>, report: LinkReport): Promise<boolean> =>
  store.putPlain('content', { ...keyOf(report.url), ...report })

const unlessLookedAt = ({ checkedAt }: LinkReport) => ({ equals: { checkedAt } })

/** Notes to whom it was told that the link is dead, unless it was looked at meanwhile. */
export const markTold = (report: LinkReport, toldTo: readonly string[]): Change => ({
  table: 'content',
  put: { ...keyOf(report.url), ...report, toldTo },
  condition: unlessLookedAt(report),
})

/** Forgets that others than these were told of it, unless it was looked at meanwhile. */
export const forgetOthers = (
  store: Pick<Store, 'putPlain'>,
  report: LinkReport,
  toldTo: readonly string[],
): Promise<boolean> => store.putPlain('content', { ...keyOf(report.url), ...report, toldTo }, unlessLookedAt(report))
