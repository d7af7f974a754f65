/** How much some regions have changed on one indicator, in levels. A group of fewer than five is never kept as one (indicator-effects.ts). */
export type ChangeSpread = {
  regions: number
  mean: number
  /** The standard deviation between the regions (over n − 1). */
  deviation: number
}

/** A difference between two changes, in levels, and the 95 % interval around it; null where it cannot be computed, because all that are compared have changed equally. */
export type Difference = { value: number; interval: { low: number; high: number } | null }

/**
 * Student's t: what 95 percent lie within, by degrees of freedom from 1. There are 21 regions, so more than 20 degrees of freedom do not occur; where they did, the last value
 * would make the interval a little wide, never narrow.
 */
export const studentsT = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11,
  2.101, 2.093, 2.086,
] as const

/** Parts of a degree of freedom are dropped, which makes the interval wider. */
const tFor = (degrees: number): number =>
  studentsT[Math.min(Math.floor(degrees), studentsT.length) - 1] ?? Number.POSITIVE_INFINITY

const around = (value: number, margin: number): Difference => ({
  value,
  interval: margin === 0 ? null : { low: value - margin, high: value + margin },
})

/** The spread of at least two changes; null of fewer. */
export const spreadOf = (changes: readonly number[]): ChangeSpread | null => {
  const regions = changes.length
  if (regions < 2) return null
  const mean = changes.reduce((sum, change) => sum + change, 0) / regions
  const squares = changes.reduce((sum, change) => sum + (change - mean) ** 2, 0)
  return { regions, mean, deviation: Math.sqrt(squares / (regions - 1)) }
}

/**
 * One region's change less the mean of others', with Student's t 95 % interval where the region is a sample of one (Crawford and Howell, The Clinical Neuropsychologist 12(4), 1998,
 * pages 482–486, after Sokal and Rohlf): ± t(n − 1) · s · √(1 + 1/n). It holds how much single regions differ, not only how sure the mean is: with zero inside, the region has changed
 * no more and no less than such regions do. Student's t rather than a bootstrap: with five to twenty regions a bootstrap draws from too few values and gives too narrow an
 * interval, and t can be checked by hand. Levels are whole numbers from 0 to 4, so it is approximate.
 */
export const differenceOfOne = (change: number, others: ChangeSpread): Difference =>
  around(
    change - others.mean,
    others.deviation === 0 ? 0 : tFor(others.regions - 1) * others.deviation * Math.sqrt(1 + 1 / others.regions),
  )

/** The mean change of some regions with Student's t 95 % interval around it: how sure the mean is, not how much single regions differ. */
export const meanOf = ({ mean, deviation, regions }: ChangeSpread): Difference =>
  around(mean, deviation === 0 ? 0 : (tFor(regions - 1) * deviation) / Math.sqrt(regions))

/** The mean change of some regions less that of others, with Welch's 95 % interval, which does not presume that the two vary alike (Biometrika 34, 1947, pages 28–35). */
export const differenceOfMeans = (some: ChangeSpread, others: ChangeSpread): Difference => {
  const [a, b] = [some, others].map(({ deviation, regions }) => deviation ** 2 / regions) as [number, number]
  const degrees = (a + b) ** 2 / (a ** 2 / (some.regions - 1) + b ** 2 / (others.regions - 1))
  return around(some.mean - others.mean, a + b === 0 ? 0 : tFor(degrees) * Math.sqrt(a + b))
}
