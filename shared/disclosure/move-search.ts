import { type Steps, stepsOf } from './move-steps.ts'
import type { TableSpace } from './table-space.ts'

/**
 * A change of the table that keeps every sum: `signs` added to its places up to `up` times, or taken away up to `down` times, leave every place a number that it may
 * have. Nobody can tell these tables apart, so each of its places stays open over `up + down`.
 */
export type TableMove = {
  places: Int32Array
  signs: Int8Array
  up: number
  down: number
}

export type SearchedTable = {
  space: TableSpace
  values: Int32Array
  /** What hiding each place costs now: 0 where it is hidden, Infinity where it cannot be. The caller changes it as it goes. */
  costs: Float64Array
  /** 1 for a place that moves together with its other versions or not at all; null where there is none. */
  tied: Uint8Array | null
  leastHidden: number
}

/** How far a move must go at least: up, down, and both together. */
export type Wanted = { up: number; down: number; width: number }

export type FoundMove = { move: TableMove; cost: number }

/** How far a move reaches at most; more proves nothing more. */
const enough = 1_000_000
const mostCorners = 4096

type Order = { axis: number; moves: number[]; costs: number[]; least: number }

/**
 * Finds the cheapest move through a place that leaves it open over at least `width`, among the products of one move along each axis. Branch and bound: each axis
 * multiplies the corners, so what is chosen so far is a lower bound, together with the least that every axis to come adds on its own.
 */
export const createMoveSearch = ({ space, values, costs, tied, leastHidden }: SearchedTable) => {
  const steps = stepsOf(space)
  const { axes, strides } = space
  const corners = new Int32Array(mostCorners)
  const signs = new Int8Array(mostCorners)
  /** 1 for a corner whose other versions stay or go otherwise; all 0 until the versioned axis is chosen. */
  const loose = new Uint8Array(mostCorners)
  let best: FoundMove | null = null
  let bestCost = Number.POSITIVE_INFINITY
  /** What is wanted: so far up, so far down, and so much together. */
  let wantedUp = 0
  let wantedDown = 0
  let width = 0

  /** Adds the corners that a move makes of the first `count`; returns the cost of the added ones, Infinity where the move cannot be. Sets `reach`. */
  let reachUp = 0
  let reachDown = 0
  const extend = (step: Steps, move: number, count: number, limit: number): number => {
    if (tied && step.isVersioned)
      for (let corner = 0; corner < count; corner += 1) {
        loose[corner] = step.isStartLoose[move] as number
        if (loose[corner] && tied[corners[corner] as number]) return Number.POSITIVE_INFINITY
      }
    let cost = 0
    let next = count
    for (let part = step.from[move] as number; part < (step.from[move + 1] as number); part += 1) {
      const offset = step.offsets[part] as number
      const sign = step.signs[part] as number
      for (let corner = 0; corner < count; corner += 1) {
        const place = (corners[corner] as number) + offset
        cost += costs[place] as number
        if (cost >= limit) return Number.POSITIVE_INFINITY
        loose[next] = (step.isVersioned ? step.isLoose[part] : loose[corner]) as number
        if (loose[next] && tied?.[place]) return Number.POSITIVE_INFINITY
        const room = (values[place] as number) - leastHidden
        const placeSign = (signs[corner] as number) * sign
        if (placeSign > 0) {
          if (room < reachDown) reachDown = room
        } else if (room < reachUp) reachUp = room
        corners[next] = place
        signs[next] = placeSign
        next += 1
      }
      if (reachUp < wantedUp || reachDown < wantedDown || reachUp + reachDown < width) return Number.POSITIVE_INFINITY
    }
    return cost
  }

  const keep = (count: number, cost: number): void => {
    bestCost = cost
    best = {
      move: { places: corners.slice(0, count), signs: signs.slice(0, count), up: reachUp, down: reachDown },
      cost,
    }
  }

  const descend = (orders: readonly Order[], depth: number, count: number, cost: number): void => {
    const order = orders[depth]
    if (!order) {
      keep(count, cost)
      return
    }
    let toCome = 0
    for (let later = depth + 1; later < orders.length; later += 1) toCome += orders[later]?.least ?? 0
    const step = stepsAt(order.axis)
    const [up, down] = [reachUp, reachDown]
    for (let index = 0; index < order.moves.length; index += 1) {
      if (cost + (order.costs[index] as number) + toCome >= bestCost) break
      const move = order.moves[index] as number
      reachUp = up
      reachDown = down
      const added = extend(step, move, count, bestCost - cost - toCome)
      if (added === Number.POSITIVE_INFINITY) continue
      const factor = (step.from[move + 1] as number) - (step.from[move] as number) + 1
      descend(orders, depth + 1, count * factor, cost + added)
    }
    reachUp = up
    reachDown = down
    if (step.isVersioned) loose.fill(0, 0, count)
  }

  let start = 0
  const stepsAt = (axis: number): Steps => {
    const node = Math.floor(start / (strides[axis] as number)) % (axes[axis]?.size ?? 1)
    return steps[axis]?.[node] as Steps
  }

  /** The moves of one axis that are possible at all from the place, cheapest first. */
  const orderOf = (axis: number): Order => {
    const step = stepsAt(axis)
    const options: { move: number; cost: number }[] = []
    const [up, down] = [reachUp, reachDown]
    for (let move = 0; move < step.count; move += 1) {
      reachUp = up
      reachDown = down
      const cost = extend(step, move, 1, bestCost)
      if (cost < Number.POSITIVE_INFINITY) options.push({ move, cost })
    }
    reachUp = up
    reachDown = down
    loose[0] = 0
    options.sort((one, other) => one.cost - other.cost || one.move - other.move)
    return {
      axis,
      moves: options.map(({ move }) => move),
      costs: options.map(({ cost }) => cost),
      least: options[0]?.cost ?? Number.POSITIVE_INFINITY,
    }
  }

  /** The cheapest move that costs less than `limit` and goes as far as is wanted, or null. */
  return (place: number, wanted: Wanted, limit = Number.POSITIVE_INFINITY): FoundMove | null => {
    start = place
    wantedUp = wanted.up
    wantedDown = wanted.down
    width = wanted.width
    best = null
    bestCost = limit
    corners[0] = place
    signs[0] = 1
    reachUp = enough
    reachDown = Math.min(enough, (values[place] as number) - leastHidden)
    const orders = axes.map((_, axis) => orderOf(axis))
    if (orders.some(({ moves }) => moves.length === 0)) return null
    orders.sort((one, other) => one.moves.length - other.moves.length)
    descend(orders, 0, 1, 0)
    return best
  }
}
