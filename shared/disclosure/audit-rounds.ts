/** How far a place can go from its true number. */
export type Range = { low: number; high: number }

export type Rounds = {
  places: readonly number[]
  /** How wide the range of each place must be, in whole numbers. */
  wanted: ReadonlyMap<number, number>
  tolerance: number
  /** As far as a place may go that is not looked for. */
  far: number
  /** The table that is best by the costs: one change for each place. */
  solve: (costs: Float64Array, highest: Float64Array) => Float64Array
}

/** When a table shows fewer than one in so many of the places that are left, each of those gets programs of its own. */
const worthwhile = 25

/** Signs that look like chance and are the same each time (a linear congruential generator, constants of Numerical Recipes). */
const createSigns = () => {
  let state = 1
  return (): 1 | -1 => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state & 0x10000 ? 1 : -1
  }
}

/**
 * The places that no table shows to be as wide as wanted, with the exact range of each. First whole tables in which all places that are left move at once, this way and
 * that; then two programs for each place that is left, whose tables show others too.
 */
export const findNarrow = ({ places, wanted, tolerance, far, solve }: Rounds): Map<number, Range> => {
  const size = places.length
  const widths = Float64Array.from(places, (place) => wanted.get(place) ?? 0)
  const [low, high] = [new Float64Array(size), new Float64Array(size)]
  const lowest = (column: number) => Math.ceil((low[column] ?? 0) - tolerance)
  const isNarrow = (column: number) =>
    Math.floor((high[column] ?? 0) + tolerance) - lowest(column) < (widths[column] ?? 0)
  const highest = new Float64Array(size)
  const table = (costs: Float64Array): void => {
    // No farther than is wanted, so that the program has an end and leaves room for the others.
    for (let column = 0; column < size; column += 1)
      highest[column] = costs[column] ? Math.max(0, (widths[column] ?? 0) + lowest(column)) : far
    const found = solve(costs, highest)
    for (let column = 0; column < size; column += 1) {
      low[column] = Math.min(low[column] ?? 0, found[column] ?? 0)
      high[column] = Math.max(high[column] ?? 0, found[column] ?? 0)
    }
  }

  const sign = createSigns()
  let open = places.map((_, column) => column).filter(isNarrow)
  for (let before = Number.POSITIVE_INFINITY; open.length > 1 && before - open.length >= open.length / worthwhile; ) {
    before = open.length
    const costs = new Float64Array(size)
    for (const column of open) costs[column] = sign()
    table(costs)
    open = open.filter(isNarrow)
  }
  for (const direction of [1, -1] as const)
    for (const column of open) {
      if (!isNarrow(column)) continue
      const costs = new Float64Array(size)
      costs[column] = direction
      table(costs)
    }
  return new Map(
    open.filter(isNarrow).map((column) => [places[column] ?? 0, { low: low[column] ?? 0, high: high[column] ?? 0 }]),
  )
}
