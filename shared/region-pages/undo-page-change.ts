import { refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { changePage, type PageDeed, type PageOutcome, versionOf } from './change-page.ts'
import { findBeforeLatest, forgetBeforeLatest } from './page-store.ts'
import { withoutPerson } from './region-page.ts'

/** Takes back the latest change of what is written, whoever made it. Refuses when something has been done with the page since. */
export const undoPageChange = (store: Store, deed: PageDeed & { basedOnVersion: number }): PageOutcome =>
  changePage(store, deed, async (before) => {
    const latest = before.draft?.latest
    const kept =
      latest && before.version === deed.basedOnVersion ? await findBeforeLatest(store, before.regionCode) : null
    if (!latest || kept?.version !== before.version) return refused({ kind: 'moved-on', current: before })
    return {
      after: {
        ...before,
        draft: kept.draft && { ...kept.draft, latest: null },
        seen: kept.seen,
        keyVersions: { ...before.keyVersions, [latest.key]: versionOf(before, latest.key) + 1 },
        keyChanged: { ...before.keyChanged, [latest.key]: { at: deed.at.toISOString(), by: deed.actor } },
      },
      action: 'undo-page-change',
      audit: { before: { key: latest.key } },
    }
  })

/** Throws away what is written and not published; readers see what they saw. Refuses when something has been done with the page since it was seen. */
export const discardPageDraft = (store: Store, deed: PageDeed & { basedOnVersion: number }): PageOutcome =>
  changePage(store, deed, (before) => {
    if (!before.draft || before.version !== deed.basedOnVersion) return refused({ kind: 'moved-on', current: before })
    return {
      after: {
        ...before,
        draft: null,
        seen: { ...before.seen, ...before.draft.seenBefore },
        // A form that is open somewhere is based on what has been thrown away.
        keyVersions: Object.fromEntries(Object.entries(before.keyVersions).map(([key, count]) => [key, count + 1])),
      },
      action: 'discard-page-draft',
      also: [forgetBeforeLatest(before.regionCode)],
      audit: { before: withoutPerson(before.draft.content) },
    }
  })
