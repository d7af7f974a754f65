import type { NewNotice } from '#shared/notices/notice.ts'
import { noticeChanges } from '#shared/notices/notice-store.ts'
import type { Store } from '#shared/platform/store.ts'
import { untilSettled } from '#shared/platform/until-settled.ts'
import type { LinkReport } from './link.ts'
import { listReports, markTold } from './link-store.ts'
import type { LinkPlace } from './places.ts'

/** The most links that are told of at once: each is an item of the transaction, as is the notice of the hub and of each region. The rest come with the next run. */
const mostAtOnce = 70

type Places = ReadonlyMap<string, readonly LinkPlace[]>

/** A notice for those who publish, of the links that stand in what they answer for, and one for each region that has any on its page. */
const noticesOf = (dead: readonly LinkReport[], places: Places): NewNotice[] => {
  const found = dead.map(({ url }) => places.get(url) ?? [])
  const ofHub = found.filter((ofLink) => ofLink.some(({ kind }) => kind !== 'region-page')).length
  const ofRegions = Map.groupBy(
    found.flatMap((ofLink) => ofLink.filter(({ kind }) => kind === 'region-page')),
    ({ id }) => id,
  )
  const toHub: NewNotice[] =
    ofHub === 0 ? [] : [{ scope: 'SE', to: 'publishers', what: 'links-dead', deadCount: ofHub }]
  return [
    ...toHub,
    ...[...ofRegions].map(([regionCode, { length: deadCount }]): NewNotice => {
      const what = 'page-links-dead'
      return { scope: regionCode, to: 'team', what, regionCode, deadCount }
    }),
  ]
}

/** Tells of the links that have been found dead since the last time: those who publish, and the regions on whose pages they stand. Returns how many links it tells of. Links that are no longer used are not told of. */
export const tellDead = (store: Store, places: Places, at: Date): Promise<number> =>
  untilSettled(async () => {
    const dead = (await listReports(store))
      .filter(({ url, state, toldAt }) => state === 'dead' && toldAt === null && places.has(url))
      .slice(0, mostAtOnce)
    if (dead.length === 0) return 0
    const result = await store.commit({
      changes: [
        ...dead.map((report) => markTold(report, at)),
        ...noticeChanges({ actor: null, at }, noticesOf(dead, places)),
      ],
      audit: {
        scope: 'SE',
        actor: { id: 'check-links', name: 'Valideringslyft' },
        action: 'links.tell-dead',
        subject: 'links',
        at: at.toISOString(),
        after: { count: dead.length },
      },
    })
    return result.ok ? dead.length : 'read-again'
  })
