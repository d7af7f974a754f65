import type { PageSummary } from './page-record.ts'
import { lackingOf } from './region-page.ts'

/** Whether the page is collected information on a Swedish day: published with contact, role and a route in, and within the day of its next review. */
export const isCollected = ({ has, nextReviewOn }: Pick<PageSummary, 'has' | 'nextReviewOn'>, today: string): boolean =>
  lackingOf(has).length === 0 && today <= nextReviewOn

/** The regions with collected information on that day, in code order. */
export const collectedRegions = (pages: readonly PageSummary[], today: string): string[] =>
  pages
    .filter((page) => isCollected(page, today))
    .map(({ regionCode }) => regionCode)
    .sort()

/** Why a region is not counted. `none`: it has no published page; `old`: its page has passed the day of its review. */
export type NotCollected = 'none' | 'lacking' | 'old'

export const whyNotCollected = (page: PageSummary | null, today: string): NotCollected | null => {
  if (!page) return 'none'
  if (lackingOf(page.has).length > 0) return 'lacking'
  return today <= page.nextReviewOn ? null : 'old'
}
