import { minimumForQuartiles } from './snapshot.ts'

/** The value that the share `p` (0–1) lies below: linear interpolation between neighbours, type 7 of Hyndman and Fan (1996), as in R and Excel. */
const quantile = (sorted: readonly number[], p: number): number => {
  const place = (sorted.length - 1) * p
  const low = sorted[Math.floor(place)] ?? 0
  const high = sorted[Math.ceil(place)] ?? low
  return low + (high - low) * (place - Math.floor(place))
}

export type Quartiles = { median: number | null; lowerQuartile: number | null; upperQuartile: number | null }

/** Median and quartiles; all null when there are fewer than `minimumForQuartiles` values. */
export const quartilesOf = (values: readonly number[]): Quartiles => {
  if (values.length < minimumForQuartiles) return { median: null, lowerQuartile: null, upperQuartile: null }
  const sorted = [...values].sort((a, b) => a - b)
  return {
    median: quantile(sorted, 0.5),
    lowerQuartile: quantile(sorted, 0.25),
    upperQuartile: quantile(sorted, 0.75),
  }
}
