import type { NewNotice } from '#shared/notices/notice.ts'
import { noticeChanges } from '#shared/notices/notice-store.ts'
import type { Store } from '#shared/platform/store.ts'
import { untilSettled } from '#shared/platform/until-settled.ts'
import type { LinkReport } from './link.ts'
import { forgetOthers, listReports, markTold } from './link-store.ts'
import type { LinkPlace } from './places.ts'

/** The most links that are told of at once: each is an item of the transaction, as is the notice of the hub and of each region. The rest come with the next run. */
const mostAtOnce = 70

type Places = ReadonlyMap<string, readonly LinkPlace[]>

/** A link with the scopes in whose texts it stands: SE for what those who publish answer for, a region's code for its own page. */
type Used = { report: LinkReport; scopes: readonly string[] }

const usedIn = (report: LinkReport, places: Places): Used => {
  const scopes = (places.get(report.url) ?? []).map(({ kind, id }) => (kind === 'region-page' ? id : 'SE'))
  return { report, scopes: [...new Set(scopes)] }
}

/** Those who have not been told of it yet. */
const untold = ({ report, scopes }: Used): string[] => scopes.filter((scope) => !report.toldTo.includes(scope))

/** A notice for each scope, with how many links are news to its people. */
const noticesOf = (dead: readonly Used[]): NewNotice[] =>
  [...Map.groupBy(dead.flatMap(untold), (scope) => scope)].map(([scope, { length: deadCount }]) =>
    scope === 'SE'
      ? { scope, to: 'publishers', what: 'links-dead', deadCount }
      : { scope, to: 'team', what: 'page-links-dead', regionCode: scope, deadCount },
  )

/** Forgets who was told of a link that has gone from their texts: should it come back, it is news again. */
const forgetTold = async (store: Store, used: readonly Used[]): Promise<Used[]> =>
  Promise.all(
    used.map(async ({ report, scopes }) => {
      const toldTo = report.toldTo.filter((scope) => scopes.includes(scope))
      if (toldTo.length < report.toldTo.length) await forgetOthers(store, report, toldTo)
      return { report: { ...report, toldTo }, scopes }
    }),
  )

/**
 * Tells of links that have been found dead those who publish and the regions in whose texts they stand, each once for as long as it stands there. Returns how many links it tells of. Links that are not used are not
 * told of.
 */
export const tellDead = (store: Store, places: Places, at: Date): Promise<number> =>
  untilSettled(async () => {
    const used = (await listReports(store)).map((report) => usedIn(report, places))
    const dead = (await forgetTold(store, used))
      .filter((one) => one.report.state === 'dead' && untold(one).length > 0)
      .slice(0, mostAtOnce)
    if (dead.length === 0) return 0
    const result = await store.commit({
      changes: [
        ...dead.map(({ report, scopes }) => markTold(report, scopes)),
        ...noticeChanges({ actor: null, at }, noticesOf(dead)),
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
