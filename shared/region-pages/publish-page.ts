import { listWithdrawnIds } from '#shared/articles/read-shown.ts'
import type { Localized } from '#shared/platform/language.ts'
import { refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import { changePage, type PageDeed, type PageOutcome } from './change-page.ts'
import { isOut, type RegionPage, type Stamp } from './page-record.ts'
import { findShown, forgetBeforeLatest, putEdition, putShown, putWithdrawn } from './page-store.ts'
import { isEmpty } from './region-page.ts'

/** `nextReviewOn`: the caller holds that it is to come, and within the time that a review is good for. */
type Reviewing = PageDeed & { nextReviewOn: string; basedOnVersion: number }

const stampOf = ({ at, actor }: PageDeed): Stamp => ({ at: at.toISOString(), by: actor })

const reviewed = (before: RegionPage, { at, actor, nextReviewOn }: Reviewing): RegionPage => ({
  ...before,
  review: { on: swedishDay(at), by: actor },
  nextReviewOn,
})

/** Puts what is written before its readers as a new edition, looked through this day. Refuses an empty page, and one that has moved on since it was seen: what is published is what was read. */
export const publishPage = (store: Store, deed: Reviewing): PageOutcome =>
  changePage(store, deed, async (before, content) => {
    if (before.version !== deed.basedOnVersion || (!before.draft && !before.withdrawn))
      return refused({ kind: 'moved-on', current: before })
    const gone = await listWithdrawnIds(store)
    if (isEmpty(content, (id) => !gone.has(id))) return refused({ kind: 'empty' })
    const published = stampOf(deed)
    const edition = before.edition + 1
    const { regionCode, isDemonstration } = before
    const { nextReviewOn } = deed
    const kept = new Set(content.parts.map(({ id }) => id))
    return {
      after: {
        ...reviewed(before, deed),
        draft: null,
        // What was confirmed of parts that are gone is of no use.
        seen: Object.fromEntries(Object.entries(before.seen).filter(([id]) => kept.has(id))),
        edition,
        published,
        withdrawn: null,
      },
      action: 'publish-page',
      also: [
        forgetBeforeLatest(regionCode),
        putEdition(regionCode, { number: edition, content, published }),
        ...putShown({
          regionCode,
          content,
          edition,
          publishedAt: published.at,
          reviewedOn: swedishDay(deed.at),
          nextReviewOn,
          isDemonstration,
        }),
      ],
    }
  })

/** Somebody of the region has read the published page and finds that it holds: it is good until another day, as the same edition. Refuses a page that nobody sees or that has moved on since it was seen. */
export const renewPage = (store: Store, deed: Reviewing): PageOutcome =>
  changePage(store, deed, async (before) => {
    const shown = await findShown(store, before.regionCode)
    if (!shown || before.version !== deed.basedOnVersion) return refused({ kind: 'moved-on', current: before })
    return {
      after: reviewed(before, deed),
      action: 'renew-page',
      also: putShown({ ...shown, reviewedOn: swedishDay(deed.at), nextReviewOn: deed.nextReviewOn }),
    }
  })

/** Takes the page from its readers, who are told why in its place. What is written stays, and can be published again. Refuses a page that nobody sees or that has moved on since it was seen. */
export const withdrawPage = (
  store: Store,
  deed: PageDeed & { reason: Localized; basedOnVersion: number },
): PageOutcome =>
  changePage(store, deed, (before) => {
    if (!isOut(before) || before.version !== deed.basedOnVersion) return refused({ kind: 'moved-on', current: before })
    const { regionCode } = before
    const { reason } = deed
    const stamp = stampOf(deed)
    return {
      after: { ...before, withdrawn: { ...stamp, reason } },
      action: 'withdraw-page',
      also: putWithdrawn({ regionCode, withdrawnAt: stamp.at, reason }),
      audit: { after: { reason } },
    }
  })
