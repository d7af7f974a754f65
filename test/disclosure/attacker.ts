import { countyGroups } from '#shared/regions/county-groups.ts'
import { regions } from '#shared/regions/regions.ts'
import type { CountCell, CountYear } from '#shared/statistics/snapshot.ts'
import { sectors, sexes, validationForms } from '#shared/statistics/validation-count.ts'

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

/** The number of an unknown, its factor; and what they come to. */
type Equation = { terms: Map<number, number>; known: number }

type Name = Omit<CountCell, 'count'>

/** What an attacker holds: a published year, and what he calls the content of each region, so that he knows which regions are the same in two versions. */
export type Held = { year: CountYear; contentOf: (regionCode: string) => string }

const sumsOf = ({ region, sector, form, sex }: Name): Name[][] => [
  ...(sector === 'all' ? [sectors.map((one) => ({ region, sector: one, form, sex }))] : []),
  ...(form === 'all' ? [validationForms.map((one) => ({ region, sector, form: one, sex }))] : []),
  ...(sex === 'all' ? [sexes.map((one) => ({ region, sector, form, sex: one }))] : []),
  ...(region === 'SE' ? [regions.map(({ code }) => ({ region: code as string, sector, form, sex }))] : []),
  ...countyGroups
    .filter(({ code }) => code === region)
    .map(({ counties }) => counties.map((code) => ({ region: code as string, sector, form, sex }))),
]

/** All that follows from the published versions, written down from their layout alone: hidden cells are unknowns, and those of unchanged regions the same in every version. */
export const equationsOf = (versions: readonly Held[]): { equations: Equation[]; unknowns: Map<string, number> } => {
  const unknowns = new Map<string, number>()
  const equations: Equation[] = []
  for (const [version, { year, contentOf }] of versions.entries()) {
    const keyOf = ({ region, sector, form, sex }: Name) => [region, sector, form, sex].join('/')
    const published = new Map(year.cells.map((cell) => [keyOf(cell), cell.count]))
    const unknownOf = (cell: Name) => {
      const content = regions.some(({ code }) => code === cell.region) ? contentOf(cell.region) : `version ${version}`
      const name = `${keyOf(cell)} ${content}`
      const found = unknowns.get(name) ?? unknowns.size
      unknowns.set(name, found)
      return found
    }
    for (const total of year.cells) {
      if (total.count === 'missing') continue
      for (const members of sumsOf(total)) {
        const terms = new Map<number, number>()
        let known = 0
        for (const [cell, sign] of [...members.map((one) => [one, 1] as const), [total, -1] as const]) {
          const count = published.get(keyOf(cell)) ?? 'missing'
          if (count === 'suppressed') terms.set(unknownOf(cell), sign)
          else if (count !== 'missing') known -= sign * count
        }
        if (terms.size > 0) equations.push({ terms, known })
      }
    }
  }
  return { equations, unknowns }
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
