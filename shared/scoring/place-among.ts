/** Where a score is against the middle half of others. Both ends belong to the middle half. */
export type Place = 'below' | 'within' | 'above'

/**
 * The place of a score against the quartiles of others; null where either is missing. All are rounded to whole percent first, as the pages show them, so that what is said
 * never disagrees with what is read.
 */
export const placeAmong = (
  percent: number | null,
  { lowerQuartile, upperQuartile }: { lowerQuartile: number | null; upperQuartile: number | null },
): Place | null => {
  if (percent === null || lowerQuartile === null || upperQuartile === null) return null
  const own = Math.round(percent)
  if (own < Math.round(lowerQuartile)) return 'below'
  return own > Math.round(upperQuartile) ? 'above' : 'within'
}
