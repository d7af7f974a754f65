import type { ShownArticle } from '#shared/articles/shown-article.ts'
import { refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { seenNow } from './block-words.ts'
import { changePage, type PageDeed, type PageOutcome, writeDraft } from './change-page.ts'
import type { PagePart } from './region-page.ts'

/** What a region does about a block that has been changed: takes the new text over, or goes on with what it has (its own wording, or a reference, which follows anyway). */
export const blockDeeds = ['take-over', 'keep'] as const
export type BlockDeed = (typeof blockDeeds)[number]

/** Notes that the region has seen the block as it is now, and takes its text over where that is wanted. Refuses a part that is gone, and a block that has changed again since it was seen. */
export const settleBlock = (
  store: Store,
  deed: PageDeed & {
    key: string
    block: ShownArticle
    blockDeed: BlockDeed
    seenEdition: number
    basedOnVersion: number
  },
): PageOutcome =>
  changePage(store, deed, (before, content) => {
    const { key, block, blockDeed } = deed
    if (before.version !== deed.basedOnVersion || block.edition !== deed.seenEdition)
      return refused({ kind: 'moved-on', current: before })
    const part = content.parts.find(({ id }) => id === key)
    if (!part || part.kind === 'own') return refused({ kind: 'gone', current: before })
    const now = seenNow(block)
    const confirmed = before.seen[key]
    const seen = { ...before.seen, [key]: now }
    const audit = {
      before: { key, edition: confirmed?.edition ?? null },
      after: { key, blockDeed, block: now.edition },
    }
    // Nothing of what readers see changes: no draft is begun for it.
    if (part.kind === 'reference' || blockDeed === 'keep')
      return { after: { ...before, seen }, action: 'confirm-page-block', audit }
    const { sv, en } = now.texts
    const taken: PagePart = { ...part, title: { sv: sv.title, en: en.title }, body: { sv: sv.body, en: en.body } }
    return writeDraft(deed, before, {
      key,
      content: { ...content, parts: content.parts.map((one) => (one.id === key ? taken : one)) },
      seen,
      ...(confirmed && { seenBefore: { [key]: confirmed } }),
      action: 'take-over-page-block',
      audit,
    })
  })
