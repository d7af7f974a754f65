import type { CountCube } from '#shared/statistics/count-cube.ts'

/** A prime below 2^26, so that products stay exact. Elimination modulo it finds what elimination over the rationals finds, unless it divides a pivot. */
const prime = 67_108_859
const modulo = (value: number) => ((value % prime) + prime) % prime
const power = (base: number, exponent: number): number => {
  let [result, square, rest] = [1, modulo(base), exponent]
  for (; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = (result * square) % prime
    square = (square * square) % prime
  }
  return result
}

type Equation = { terms: Map<number, number>; known: number }

/** What an attacker writes down: each published sum as an equation in the hidden cells. Built from the table's layout alone. */
export const equationsOf = (cube: CountCube, hidden: ReadonlySet<number>): Equation[] => {
  const equations: Equation[] = []
  const [regions = 0, sectors = 0, forms = 0, sexes = 0] = cube.sizes
  const at = (r: number, s: number, f: number, x: number) => ((r * sectors + s) * forms + f) * sexes + x
  const add = (members: number[], total: number) => {
    const terms = new Map<number, number>()
    let known = 0
    for (const [place, sign] of [...members.map((member) => [member, 1] as const), [total, -1] as const])
      if (hidden.has(place)) terms.set(place, sign)
      else known -= sign * (cube.values[place] ?? 0)
    if (terms.size > 0) equations.push({ terms, known })
  }
  const upTo = (size: number) => Array.from({ length: size }, (_, index) => index)
  for (const r of upTo(regions))
    for (const s of upTo(sectors))
      for (const f of upTo(forms))
        for (const x of upTo(sexes)) {
          const place = at(r, s, f, x)
          if (r === regions - 1)
            add(
              upTo(r).map((other) => at(other, s, f, x)),
              place,
            )
          if (s === sectors - 1)
            add(
              upTo(s).map((other) => at(r, other, f, x)),
              place,
            )
          if (f === forms - 1)
            add(
              upTo(f).map((other) => at(r, s, other, x)),
              place,
            )
          if (x === sexes - 1)
            add(
              upTo(x).map((other) => at(r, s, f, other)),
              place,
            )
        }
  return equations
}

/** Gauss–Jordan elimination: the hidden cells that the published sums determine. */
export const solvedCells = (equations: readonly Equation[]): number[] => {
  const pivots = new Map<number, Map<number, number>>()
  const reduce = (row: Map<number, number>) => {
    for (const [variable, factor] of [...row]) {
      const pivot = pivots.get(variable)
      if (!pivot || !row.has(variable)) continue
      for (const [other, value] of pivot) {
        const next = modulo((row.get(other) ?? 0) - factor * value)
        if (next === 0) row.delete(other)
        else row.set(other, next)
      }
    }
  }
  for (const { terms } of equations) {
    const row = new Map([...terms].map(([variable, value]) => [variable, modulo(value)]))
    while ([...row.keys()].some((variable) => pivots.has(variable))) reduce(row)
    const [first] = row
    if (!first) continue
    const inverse = power(first[1], prime - 2)
    for (const [variable, value] of row) row.set(variable, (value * inverse) % prime)
    pivots.set(first[0], row)
    for (const [variable, other] of pivots) {
      const factor = variable === first[0] ? 0 : (other.get(first[0]) ?? 0)
      if (factor === 0) continue
      for (const [place, value] of row) {
        const next = modulo((other.get(place) ?? 0) - factor * value)
        if (next === 0) other.delete(place)
        else other.set(place, next)
      }
    }
  }
  return [...pivots].filter(([, row]) => row.size === 1).map(([variable]) => variable)
}

type Bounds = Map<number, { low: number; high: number }>

/** Tightens the bounds until nothing more follows; false when they contradict each other. */
const propagate = (equations: readonly Equation[], bounds: Bounds): boolean => {
  for (let hasChanged = true; hasChanged; ) {
    hasChanged = false
    for (const { terms, known } of equations) {
      let [low, high] = [0, 0]
      for (const [place, sign] of terms) {
        const bound = bounds.get(place) ?? { low: 0, high: 0 }
        low += sign > 0 ? bound.low : -bound.high
        high += sign > 0 ? bound.high : -bound.low
      }
      if (low > known || high < known) return false
      for (const [place, sign] of terms) {
        const bound = bounds.get(place) ?? { low: 0, high: 0 }
        const [othersLow, othersHigh] =
          sign > 0 ? [low - bound.low, high - bound.high] : [low + bound.high, high + bound.low]
        const next =
          sign > 0
            ? { low: Math.max(bound.low, known - othersHigh), high: Math.min(bound.high, known - othersLow) }
            : { low: Math.max(bound.low, othersLow - known), high: Math.min(bound.high, othersHigh - known) }
        if (next.low > next.high) return false
        if (next.low !== bound.low || next.high !== bound.high) {
          bounds.set(place, next)
          hasChanged = true
          break
        }
      }
    }
  }
  return true
}

/** Whether whole numbers within the bounds fulfil all equations. */
const isPossible = (equations: readonly Equation[], bounds: Bounds): boolean => {
  if (!propagate(equations, bounds)) return false
  const open = [...bounds]
    .filter(([, { low, high }]) => low < high)
    .sort((a, b) => a[1].high - a[1].low - (b[1].high - b[1].low))
  const [next] = open
  if (!next) return true
  const [place, { low, high }] = next
  for (let value = low; value <= high; value += 1)
    if (isPossible(equations, new Map([...bounds, [place, { low: value, high: value }]]))) return true
  return false
}

/**
 * The hidden cells whose number an attacker finds who tries every table of whole numbers from `atLeast` (1: he knows that zeros are
 * published) that agrees with what is published. For small cubes only.
 */
export const deducedCells = (cube: CountCube, hidden: ReadonlySet<number>, atLeast: 0 | 1): number[] => {
  const equations = equationsOf(cube, hidden)
  const most = Math.max(...[...hidden].map((place) => cube.values[place] ?? 0)) * 3 + 10
  const start: Bounds = new Map([...hidden].map((place) => [place, { low: atLeast, high: most }]))
  return [...hidden].filter((place) => {
    const truth = cube.values[place] ?? 0
    const within = (low: number, high: number) =>
      low <= high && isPossible(equations, new Map([...start, [place, { low, high }]]))
    return !within(truth + 1, most) && !within(atLeast, truth - 1)
  })
}
