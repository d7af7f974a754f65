import type { Sector } from '#shared/statistics/validation-count.ts'

/** What must be hidden of a measure, as data. */
export type DisclosureRule = {
  /** Counts from 1 up to, not including, this are hidden. */
  threshold: number
  /** Whether a 0 says nothing of anybody and is shown; else it is hidden as a small count. */
  isZeroPublished: boolean
  /** Cells of these sectors that rest on one provider, or nearly; null where providers need no protection. */
  dominance: Dominance | null
}

export type Dominance = {
  sectors: readonly Sector[]
  /** The largest provider may have at most this share, in percent. */
  mostSharePercent: number
  /** The interval that can be inferred of such a cell is at least so wide, in percent of it. */
  widthPercent: number
}

/**
 * How wide the interval must be that can be inferred of a small count, highest minus lowest: as wide as all small counts are apart, though it need not hold every one of them. Where zeros
 * are hidden one more, so that it can reach the threshold.
 */
export const smallWidth = ({ threshold, isZeroPublished }: DisclosureRule): number =>
  isZeroPublished ? threshold - 1 : threshold
