import { type CountCube, positionsOf } from './count-cube.ts'

/** Two positions along each dimension and the 16 cells where they meet. */
export type Hypercube = {
  /** Places in the cube. */
  corners: readonly number[]
  /** +1 or −1 for each corner: adding `change` times these to the table changes no sum that has another corner to set it off. */
  signs: readonly number[]
  /** +1 when the first corner can rise by one, −1 when it can fall by one, with every corner still at least 1. */
  change: 1 | -1
  cost: number
}

type Search = {
  cube: CountCube
  /** What hiding the cell at a place costs; 0 for one that is hidden already, Infinity for one that must not be. */
  cost: (place: number) => number
}

/** A partner that the hypercube must have along one dimension. */
export type Requirement = { dimension: number; partner: number }

/** The direction in which all corners can move by one step and stay at least 1, or null. */
const changeOf = (values: CountCube['values'], corners: readonly number[], signs: readonly number[]): 1 | -1 | null => {
  const canAll = (change: 1 | -1) =>
    corners.every((place, index) => (values[place] ?? 0) + change * (signs[index] ?? 0) >= 1)
  if (canAll(1)) return 1
  return canAll(-1) ? -1 : null
}

/**
 * The cheapest hypercube with a corner at `place` whose corners all are at least 1 and can move together. Hiding its corners hides `place` for certain: the table moved
 * along the signs agrees with everything published and has another number there. Null when `required` allows none; without it there
 * is always one, with every total as partner, since a total is at least its part.
 *
 * Along a dimension, two members set each other off (opposite signs); a member and the total move together (same sign).
 */
export const cheapestHypercube = ({ cube, cost }: Search, place: number, required?: Requirement): Hypercube | null => {
  const positions = positionsOf(cube, place)
  let best: Hypercube | null = null
  const extend = (dimension: number, corners: number[], signs: number[], costSoFar: number): void => {
    if (costSoFar >= (best?.cost ?? Number.POSITIVE_INFINITY)) return
    if (dimension < 0) {
      const change = changeOf(cube.values, corners, signs)
      if (change) best = { corners, signs, change, cost: costSoFar }
      return
    }
    const [own = 0, size = 1, stride = 1] = [positions[dimension], cube.sizes[dimension], cube.strides[dimension]]
    for (let partner = size - 1; partner >= 0; partner -= 1) {
      if (partner === own || (required?.dimension === dimension && required.partner !== partner)) continue
      const sign = partner === size - 1 || own === size - 1 ? 1 : -1
      const added = corners.map((corner) => corner + (partner - own) * stride)
      if (added.some((corner) => !cube.values[corner])) continue
      const addedCost = added.reduce((sum, corner) => sum + cost(corner), 0)
      extend(
        dimension - 1,
        [...corners, ...added],
        [...signs, ...signs.map((known) => known * sign)],
        costSoFar + addedCost,
      )
    }
  }
  extend(cube.sizes.length - 1, [place], [1], cost(place))
  return best
}
