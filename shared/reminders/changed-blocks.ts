import type { Articles } from '#shared/articles/articles.ts'
import type { ShownArticle } from '#shared/articles/shown-article.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import { blocksIn, changedParts } from '#shared/region-pages/block-words.ts'
import type { RegionPage } from '#shared/region-pages/page-record.ts'
import type { PageContent } from '#shared/region-pages/region-page.ts'
import type { PageDesk } from '#shared/region-pages/region-pages.ts'

/** The building blocks on a region's page that have been changed or withdrawn centrally since the region went through them. */
export type ChangedBlocks = {
  count: number
  /** The Swedish day on which the first of them was changed; null where all are withdrawn. */
  since: string | null
  /** Stays the same until something more has happened to the page's blocks. */
  news: string
}

const changedAt = ({ publishedAt, writtenOn }: ShownArticle): string => publishedAt ?? writtenOn ?? ''

const isGone = ({ change }: ReturnType<typeof changedParts>[number]): boolean => change.kind === 'withdrawn'

/** What waits of the page's building blocks, each counted once; null where nothing does. A copy of a withdrawn block is left out: the region need do nothing about it. */
export const changedBlocks = (
  { seen }: Pick<RegionPage, 'seen'>,
  { parts }: Pick<PageContent, 'parts'>,
  blocks: readonly ShownArticle[],
): ChangedBlocks | null => {
  const waiting = changedParts(parts, seen, blocks).filter((one) => !isGone(one) || one.part.kind === 'reference')
  if (waiting.length === 0) return null
  const ids = new Set(waiting.map(({ part }) => part.blockId))
  const gone = new Set(waiting.filter(isGone).map(({ part }) => part.blockId))
  const [first] = blocks
    .filter(({ id }) => ids.has(id))
    .map(changedAt)
    .toSorted()
  const used = new Set(parts.map((part) => part.kind !== 'own' && part.blockId))
  // Of all that the page uses, also what the region has gone through: else its going through the newest would make older news again.
  const newest = blocks
    .filter(({ id }) => used.has(id))
    .map(changedAt)
    .toSorted()
    .at(-1)
  return {
    count: ids.size,
    since: first ? swedishDay(new Date(first)) : null,
    news: [newest ?? '', ...[...gone].toSorted()].join(' '),
  }
}

/** What the blocks are read through. */
export type BlockSources = { articles: Pick<Articles, 'shown'>; regionPages: Pick<PageDesk, 'find' | 'content'> }

/** What waits of the building blocks on a region's page. Two reads at most for a published page, and the texts of the hub. */
export const readChangedBlocks = async (
  { articles, regionPages }: BlockSources,
  regionCode: string,
): Promise<ChangedBlocks | null> => {
  const page = await regionPages.find(regionCode)
  const [content, shown] = await Promise.all([regionPages.content(page), articles.shown()])
  return changedBlocks(page, content, blocksIn(shown))
}
