import type { ShownArticle } from '#shared/articles/shown-article.ts'
import { refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { seenNow } from './block-words.ts'
import { changePage, type PageDeed, type PageOutcome, writeDraft } from './change-page.ts'
import { type PagePart, type PartPlace, pageLimits } from './region-page.ts'

/** How a building block is put into a page: its text follows the hub's, or becomes the region's own to reword. */
export const blockUses = ['reference', 'copy'] as const
export type BlockUse = (typeof blockUses)[number]

/** Puts a building block into the page, last in its place. Refuses more parts than a page holds. */
export const addBlock = (
  store: Store,
  deed: PageDeed & { id: string; block: ShownArticle; use: BlockUse; place: PartPlace },
): PageOutcome =>
  changePage(store, deed, (before, content) => {
    if (content.parts.length >= pageLimits.parts) return refused({ kind: 'too-many-parts' })
    const { id, block, use, place } = deed
    const seen = seenNow(block)
    const { sv, en } = seen.texts
    const part: PagePart =
      use === 'reference'
        ? { id, place, kind: 'reference', blockId: block.id }
        : {
            id,
            place,
            kind: 'copy',
            blockId: block.id,
            title: { sv: sv.title, en: en.title },
            body: { sv: sv.body, en: en.body },
          }
    return writeDraft(deed, before, {
      key: id,
      content: { ...content, parts: [...content.parts, part] },
      seen: { ...before.seen, [id]: seen },
      action: 'add-page-block',
      audit: { after: { key: id, blockId: block.id, use, place } },
    })
  })
