import type { Localized } from '#shared/platform/language.ts'
import type { Actor } from '#shared/platform/store.ts'
import type { BlockSeen } from './block-words.ts'
import type { BlockRoute, PageContent, PageHas, RegionContact } from './region-page.ts'

/** Who did something, and when. */
export type Stamp = { at: string; by: Actor }

/** What two people can change at the same time without meeting: `contact`, `role`, `news`, or a part by its id. */
export type PageKey = string

/** A change that no reader sees yet. */
export type PageDraft = {
  content: PageContent
  begun: Stamp
  /** The change that can be undone; what stood before it lies in an item of its own. */
  latest: (Stamp & { key: PageKey }) | null
  /** What was confirmed of building blocks before the draft took their new text over, by part: it holds again if the draft is thrown away. */
  seenBefore?: Record<string, BlockSeen>
}

/** A region's page as its editors see it. */
export type RegionPage = {
  regionCode: string
  isDemonstration: boolean
  draft: PageDraft | null
  /** The building blocks as the region last confirmed them, by the part that they stand in. */
  seen: Record<string, BlockSeen>
  /** Counts the changes of each key; a form names the one it was based on. */
  keyVersions: Record<PageKey, number>
  /** Who changed each key last, and when. */
  keyChanged: Record<PageKey, Stamp>
  /** Counts what was published; 0: never. */
  edition: number
  published: Stamp | null
  /** When somebody of the region last said that the page holds (a Swedish day), and until when that is good. */
  review: { on: string; by: Actor } | null
  nextReviewOn: string | null
  withdrawn: (Stamp & { reason: Localized }) | null
  /** Counts every write. */
  version: number
}

/** A page that nobody has begun. */
export const noPage = (regionCode: string): RegionPage => ({
  regionCode,
  isDemonstration: false,
  draft: null,
  seen: {},
  keyVersions: {},
  keyChanged: {},
  edition: 0,
  published: null,
  review: null,
  nextReviewOn: null,
  withdrawn: null,
  version: 0,
})

/** Whether anyone can read the page. */
export const isOut = ({ edition, withdrawn }: Pick<RegionPage, 'edition' | 'withdrawn'>): boolean =>
  edition > 0 && withdrawn === null

/** What was before its readers once. It is never changed. */
export type PageEdition = { number: number; content: PageContent; published: Stamp }

/** The page as anyone reads it. */
export type ShownPage = {
  regionCode: string
  content: PageContent
  edition: number
  publishedAt: string
  reviewedOn: string
  nextReviewOn: string
  isDemonstration: boolean
}

/** What lists need of a published page. */
export type PageFacts = Omit<ShownPage, 'content'> & { contact: RegionContact }

/** The same with what the page has for its readers now, of which the figures are made. */
export type PageSummary = PageFacts & { has: PageHas }

/** The summary as it is kept: `has` is what the region's own words give. What building blocks give by reference stands apart, since the hub can withdraw a block after the page was published. */
export type KeptSummary = PageSummary & { blockRoutes: BlockRoute[] }

/** That a page was taken away, and why. */
export type WithdrawnPage = { regionCode: string; withdrawnAt: string; reason: Localized }
