/** The value in the middle, or half-way between the two in the middle. Throws when there is none. */
const medianOf = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other)
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]]
  if (low === undefined || high === undefined) throw new Error('no value has no median')
  return (low + high) / 2
}

/** Makes the median absolute deviation of a normal distribution its standard deviation: 1 / Φ⁻¹(0.75). */
export const normalConstant = 1.4826

/**
 * How far `value` is from the median of the earlier ones, in spreads. The spread is 1.4826 times the median absolute deviation, but never less than the square root of the median (at least 1):
 * a count varies that much by chance alone (Poisson), and without a floor a region whose years happen to be alike would be asked about every change. Throws without earlier values.
 */
export const robustZ = (value: number, earlier: readonly number[]): { median: number; spread: number; z: number } => {
  const median = medianOf(earlier)
  const deviation = medianOf(earlier.map((one) => Math.abs(one - median)))
  const spread = Math.max(normalConstant * deviation, Math.sqrt(Math.max(median, 1)))
  return { median, spread, z: (value - median) / spread }
}
