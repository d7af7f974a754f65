import { isDeepStrictEqual } from 'node:util'
import type { ShownArticle } from '#shared/articles/shown-article.ts'
import { type Language, languages } from '#shared/platform/language.ts'
import type { PagePart } from './region-page.ts'

/** What a building block says in one language; `body` begins with its lead. */
export type BlockText = { title: string; body: string }

/** A building block as a region has seen it. */
export type BlockSeen = { edition: number; texts: Record<Language, BlockText> }

const textIn = (block: ShownArticle, language: Language): BlockText => {
  const { title, lead, sections } = block.texts[language]
  return { title, body: [lead, sections.body ?? ''].filter((text) => text.trim() !== '').join('\n\n') }
}

/** What a building block says now. */
export const seenNow = (block: ShownArticle): BlockSeen => ({
  edition: block.edition,
  texts: { sv: textIn(block, 'sv'), en: textIn(block, 'en') },
})

/** What has become of a building block since the region last confirmed it. */
export type BlockChange =
  | { kind: 'same' }
  | { kind: 'withdrawn' }
  | { kind: 'changed'; before: BlockSeen; now: BlockSeen }

/** Whether the block of a part has been changed centrally. What was never confirmed counts as seen. */
export const blockChange = (
  part: Extract<PagePart, { blockId: string }>,
  seen: Readonly<Record<string, BlockSeen>>,
  blocks: readonly ShownArticle[],
): BlockChange => {
  const block = blocks.find(({ id }) => id === part.blockId)
  if (!block) return { kind: 'withdrawn' }
  const before = seen[part.id]
  const now = seenNow(block)
  return !before || isDeepStrictEqual(before.texts, now.texts) ? { kind: 'same' } : { kind: 'changed', before, now }
}

/** The parts whose block has been changed or withdrawn centrally. */
export const changedParts = (
  parts: readonly PagePart[],
  seen: Readonly<Record<string, BlockSeen>>,
  blocks: readonly ShownArticle[],
): { part: Extract<PagePart, { blockId: string }>; change: Exclude<BlockChange, { kind: 'same' }> }[] =>
  parts.flatMap((part) => {
    if (part.kind === 'own') return []
    const change = blockChange(part, seen, blocks)
    return change.kind === 'same' ? [] : [{ part, change }]
  })

/** The building blocks among the texts of the hub, in their order. */
export const blocksIn = (articles: readonly ShownArticle[]): ShownArticle[] =>
  articles.filter(({ kind }) => kind === 'block')

/** Whether the two languages say the same as the block: then nothing of the region's own would be lost. */
export const isAsBlock = (part: Extract<PagePart, { kind: 'copy' }>, seen: BlockSeen): boolean =>
  languages.every(
    (language) =>
      part.title[language] === seen.texts[language].title && part.body[language] === seen.texts[language].body,
  )
