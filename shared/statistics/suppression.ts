import { type CountCube, nameOf, positionsOf } from './count-cube.ts'
import { cheapestHypercube, type Hypercube, type Requirement } from './hypercube.ts'
import { auditSuppression, type Line, linesOf, linesThrough, type Suppression } from './suppression-audit.ts'

/** How much dearer a total is than its parts, so that totals are hidden last and the country's last of all. */
const totalWeights = { region: 20, sector: 5, form: 3, sex: 3 }

const costsOf = (cube: CountCube): number[] =>
  cube.values.map((value, place) => {
    const { region, sector, form, sex } = nameOf(cube, place)
    const weight =
      (region === 'SE' ? totalWeights.region : 1) *
      (sector === 'all' ? totalWeights.sector : 1) *
      (form === 'all' ? totalWeights.form : 1) *
      (sex === 'all' ? totalWeights.sex : 1)
    // Among equals the smaller number goes: less is lost.
    return weight * (1 + Math.log2(1 + (value ?? 0)) / 8)
  })

type Work = { cube: CountCube; hidden: Set<number>; witnesses: Hypercube[]; costs: number[] }

const hide = (work: Work, hypercube: Hypercube): void => {
  for (const corner of hypercube.corners) work.hidden.add(corner)
  work.witnesses.push(hypercube)
}

const search = ({ cube, hidden, costs }: Work) => ({
  cube,
  cost: (place: number) => (hidden.has(place) ? 0 : (costs[place] ?? 0)),
})

/** Hides each small count together with a hypercube around it, broad totals first: what they hide serves their parts too. */
const hideSmall = (work: Work, threshold: number): void => {
  const small = work.cube.values.flatMap((value, place) => (value && value < threshold ? [place] : []))
  for (const place of small) work.hidden.add(place)
  const certain = new Set<number>()
  for (const place of small.sort((a, b) => (work.costs[b] ?? 0) - (work.costs[a] ?? 0) || a - b)) {
    if (certain.has(place)) continue
    const hypercube = cheapestHypercube(search(work), place)
    if (!hypercube) throw new Error('a cell has no hypercube around it')
    hide(work, hypercube)
    for (const corner of hypercube.corners) certain.add(corner)
  }
}

/** What the hidden members of a line add up to, which everyone can see where the total is published. */
const residual = ({ cube, hidden }: Work, { members }: Line) => {
  const places = members.filter((place) => hidden.has(place))
  return { places, sum: places.reduce((sum, place) => sum + (cube.values[place] ?? 0), 0) }
}

/** Whether a line with hidden members but a published total keeps the size of what it hides to itself. */
const isWide = (work: Work, line: Line, threshold: number): boolean => {
  const { places, sum } = residual(work, line)
  return places.length === 0 || work.hidden.has(line.total) || (sum >= threshold && sum > places.length)
}

/** Hides more in a line whose hidden members add up to so little that their sum is itself a small count, or that all of them must be 1. */
const widen = (work: Work, line: Line, threshold: number): void => {
  if (isWide(work, line, threshold)) return
  const { places, sum } = residual(work, line)
  const helps = [
    ...line.members.filter((place) => (work.cube.values[place] ?? 0) + sum >= threshold),
    line.total,
  ].filter((place) => !work.hidden.has(place) && work.cube.values[place])
  const options = places.flatMap((place) =>
    helps.flatMap((help) => {
      const required: Requirement = {
        dimension: line.dimension,
        partner: positionsOf(work.cube, help)[line.dimension] ?? 0,
      }
      return cheapestHypercube(search(work), place, required) ?? []
    }),
  )
  const [cheapest] = options.sort((a, b) => a.cost - b.cost)
  if (!cheapest) throw new Error('a line cannot be widened')
  hide(work, cheapest)
}

/** Publishes again, dearest first, what turns out not to be needed: every cell that stays hidden must still have a witness without it. */
const publishAgain = (work: Work, lines: Line[], threshold: number): void => {
  const through = linesThrough(lines)
  const onlyHidden = {
    cube: work.cube,
    cost: (place: number) => (work.hidden.has(place) ? 0 : Number.POSITIVE_INFINITY),
  }
  const secondary = [...work.hidden].filter((place) => (work.cube.values[place] ?? 0) >= threshold)
  for (const place of secondary.sort((a, b) => (work.costs[b] ?? 0) - (work.costs[a] ?? 0) || a - b)) {
    work.hidden.delete(place)
    const kept = work.witnesses.filter(({ corners }) => !corners.includes(place))
    const certain = new Set(kept.flatMap(({ corners }) => corners))
    const isPossible =
      (through.get(place) ?? []).every((line) => isWide(work, line, threshold)) &&
      [...work.hidden].every((other) => {
        if (certain.has(other)) return true
        const witness = cheapestHypercube(onlyHidden, other)
        if (!witness) return false
        kept.push(witness)
        for (const corner of witness.corners) certain.add(corner)
        return true
      })
    if (isPossible) work.witnesses = kept
    else work.hidden.add(place)
  }
}

/**
 * Decides which counts to hide. Primary: every count from 1 up to, not including, `threshold`, totals too. Secondary: so many others, as cheap as found, that no
 * hidden count can be computed from the published ones, not even by one who knows that a hidden count is a whole number and at least 1 (zeros are
 * published), and that the hidden part of a published sum is itself no small count. Throws when its own audit finds a hole: a broken
 * assumption, after which nothing may be published.
 */
export const suppress = (cube: CountCube, threshold: number): Suppression => {
  const work: Work = { cube, hidden: new Set(), witnesses: [], costs: costsOf(cube) }
  hideSmall(work, threshold)
  const lines = linesOf(cube)
  for (let before = -1; before !== work.hidden.size; ) {
    before = work.hidden.size
    for (const line of lines) widen(work, line, threshold)
  }
  publishAgain(work, lines, threshold)
  const holes = auditSuppression(cube, work, threshold)
  if (holes.length > 0) throw new Error(`disclosure control left ${holes.length} holes`)
  return work
}
