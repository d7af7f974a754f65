import { noticeChanges } from '#shared/notices/notice-store.ts'
import type { Store } from '#shared/platform/store.ts'
import { untilSettled } from '#shared/platform/until-settled.ts'
import { listReports, markTold } from './link-store.ts'

/** The most links that one notice tells of: each is an item of its transaction. The rest come with the next run. */
const mostAtOnce = 80

/** Writes one notice of the links that have been found dead since the last one, for those who publish; returns how many it tells of. Links that are no longer used are not told of. */
export const tellDead = (store: Store, used: ReadonlySet<string>, at: Date): Promise<number> =>
  untilSettled(async () => {
    const dead = (await listReports(store))
      .filter(({ url, state, toldAt }) => state === 'dead' && toldAt === null && used.has(url))
      .slice(0, mostAtOnce)
    if (dead.length === 0) return 0
    const result = await store.commit({
      changes: [
        ...dead.map((report) => markTold(report, at)),
        ...noticeChanges({ actor: null, at }, [
          { scope: 'SE', to: 'publishers', what: 'links-dead', deadCount: dead.length },
        ]),
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
