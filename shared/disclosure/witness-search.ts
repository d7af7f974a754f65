import type { createMoveSearch, TableMove } from './move-search.ts'

/**
 * Two other tables, as changes of the true one: both agree with all that is published when `places` are hidden. `widths` says over how much each place differs between
 * the three.
 */
export type Witness = { places: number[]; highs: number[]; lows: number[]; widths: number[] }

type Search = ReturnType<typeof createMoveSearch>
type Sought = {
  search: Search
  /** The search reads these: they are changed on the way and are as they were afterwards. */
  values: Int32Array
  costs: Float64Array
  leastHidden: number
}

const apply = (values: Int32Array, { places, signs }: TableMove, times: number): void => {
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] as number
    values[place] = (values[place] as number) + times * (signs[index] as number)
  }
}

const reach = ({ up, down }: TableMove, direction: 1 | -1) => (direction === 1 ? up : down)

/** What is found on the way to a witness. */
type Found = { steps: { move: TableMove; times: number }[]; bought: { place: number; cost: number }[]; cost: number }

/** Moves one after the other, each the cheapest, until the place has gone `distance` in one direction or no move is cheap enough; returns how far it came. */
const go = (
  sought: Sought,
  found: Found,
  place: number,
  direction: 1 | -1,
  distance: number,
  limit: number,
): number => {
  const { search, values, costs } = sought
  const wanted = direction === 1 ? { up: 1, down: 0, width: 1 } : { up: 0, down: 1, width: 1 }
  let gone = 0
  while (gone < distance) {
    const step = search(place, wanted, limit - found.cost)
    if (!step) break
    const times = Math.min(distance - gone, reach(step.move, direction))
    apply(values, step.move, times * direction)
    found.steps.push({ move: step.move, times: times * direction })
    for (const bought of step.move.places) {
      const cost = costs[bought] as number
      if (cost === 0) continue
      found.bought.push({ place: bought, cost })
      costs[bought] = 0
    }
    found.cost += step.cost
    gone += times
  }
  return gone
}

const changesOf = (steps: Found['steps']): Map<number, number> => {
  const changes = new Map<number, number>()
  for (const { move, times } of steps)
    move.places.forEach((place, index) => {
      changes.set(place, (changes.get(place) ?? 0) + times * (move.signs[index] as number))
    })
  return changes
}

const witnessOf = (high: Map<number, number>, low: Map<number, number>): Witness => {
  const places = [...new Set([...high.keys(), ...low.keys()])].filter((place) => high.get(place) || low.get(place))
  const highs = places.map((place) => high.get(place) ?? 0)
  const lows = places.map((place) => low.get(place) ?? 0)
  const widths = places.map((_, index) => {
    const [a, b] = [highs[index] ?? 0, lows[index] ?? 0]
    return Math.max(0, a, b) - Math.min(0, a, b)
  })
  return { places, highs, lows, widths }
}

/** One move that goes the whole width by itself. */
const inOne = ({ search }: Sought, place: number, width: number, limit: number) => {
  const found = search(place, { up: 0, down: 0, width }, limit)
  if (!found) return null
  const { places, signs, up, down } = found.move
  const ups = Math.min(width, up)
  const downs = Math.min(width - ups, down)
  const changes = (times: number) => new Map([...places].map((at, index) => [at, times * (signs[index] as number)]))
  return { witness: witnessOf(changes(ups), changes(-downs)), cost: found.cost }
}

/** Several moves, down first and then up from the truth, each paid for once. */
const inSteps = (sought: Sought, place: number, width: number, limit: number) => {
  const { values, costs, leastHidden } = sought
  const [down, up] = [newFound(), newFound()]
  const room = (values[place] as number) - leastHidden
  const free = go(sought, down, place, -1, Math.min(width, room), Number.MIN_VALUE)
  for (const { move, times } of down.steps) apply(values, move, -times)
  const gone = go(sought, up, place, 1, width - free, limit)
  for (const { move, times } of up.steps) apply(values, move, -times)
  for (const { place: bought, cost } of up.bought) costs[bought] = cost
  if (free + gone < width) return null
  return { witness: witnessOf(changesOf(up.steps), changesOf(down.steps)), cost: up.cost }
}

const newFound = (): Found => ({ steps: [], bought: [], cost: 0 })

/** The cheaper of one wide move and several small ones that leaves the place open over `width`; null where neither costs less than `limit`. */
export const createWitnessSearch =
  (sought: Sought) =>
  (place: number, width: number, limit = Number.POSITIVE_INFINITY): Witness | null => {
    const free = inSteps(sought, place, width, Number.MIN_VALUE)
    if (free) return free.witness
    const one = inOne(sought, place, width, limit)
    const several = inSteps(sought, place, width, Math.min(limit, one?.cost ?? limit))
    return several?.witness ?? one?.witness ?? null
  }
