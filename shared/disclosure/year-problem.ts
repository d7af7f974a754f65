import { sectors, sexes, validationForms } from '#shared/statistics/validation-count.ts'
import { type DisclosureRule, smallWidth } from './disclosure-rule.ts'
import { dominatedPlaces } from './dominance.ts'
import type { ProtectionProblem, ProtectionSum } from './protection-problem.ts'
import { sumsOf } from './table-space.ts'
import { cellNames, placeIn, type YearTable } from './year-table.ts'

/** How much dearer a total is than its parts: the country's figures are what most readers come for, then those of the sectors. */
const totalWeights = { nation: 20, group: 5, sector: 5, form: 3, sex: 3 }

/** How much dearer each node of the regions' axis is; one that is a total in one version and a part in another counts as the total. */
const regionWeights = ({ regions }: YearTable): number[] => {
  const weights = Array.from({ length: regions.size }, () => 1)
  for (const version of regions.nodes)
    for (const [code, node] of version) {
      const weight = code === 'SE' ? totalWeights.nation : code.startsWith('SE') ? totalWeights.group : 1
      weights[node] = Math.max(weights[node] ?? 1, weight)
    }
  return weights
}

/** The same for an axis whose last node is the total. */
const flatWeights = (size: number, weight: number): number[] =>
  Array.from({ length: size }, (_, node) => (node === size - 1 ? weight : 1))

/** What is lost with each cell: more for totals, and a little more the larger it is, so that small numbers go first. */
const costsOf = (table: YearTable): number[] => {
  const weights = [
    regionWeights(table),
    flatWeights(sectors.length + 1, totalWeights.sector),
    flatWeights(validationForms.length + 1, totalWeights.form),
    flatWeights(sexes.length + 1, totalWeights.sex),
  ]
  const { strides } = table.space
  return table.values.map((value, place) => {
    const weight = weights.reduce(
      (product, ofAxis, axis) => product * (ofAxis[Math.floor(place / (strides[axis] ?? 1)) % ofAxis.length] ?? 1),
      1,
    )
    return Math.round(weight * (100 + 20 * Math.log2(1 + (value ?? 0))))
  })
}

/** What earlier versions tell: shown in one of them is known for good, hidden in one and shown in none stays hidden. */
const earlier = (table: YearTable) => {
  const [shown, hidden] = [new Set<number>(), new Set<number>()]
  table.versions.forEach(({ published }, version) => {
    for (const cell of published ?? []) {
      const place = placeIn(table, version, cell)
      if (place === null || cell.count === 'missing') continue
      if (cell.count === 'suppressed') hidden.add(place)
      else shown.add(place)
    }
  })
  return { shown, hidden }
}

/**
 * The smallest cells of a region that has changed between two versions, where both say the same number: pairs of places. Anybody would guess that they are equal, so they are
 * protected from one who knows it.
 */
const equalPlaces = (table: YearTable): ProtectionSum[] => {
  const { space, values, regions } = table
  const stride = space.strides[0] ?? 1
  return regions.versions.flatMap(([first = 0, ...others]) =>
    others.flatMap((other, index) =>
      Array.from({ length: stride }, (_, inner) => inner).flatMap((inner) => {
        const place = other * stride + inner
        const twin = [first, ...others.slice(0, index)]
          .map((node) => node * stride + inner)
          .find((one) => values[one] !== null && values[one] === values[place])
        return twin === undefined || !isSmallest(table, inner) ? [] : [{ total: place, members: [twin] }]
      }),
    ),
  )
}

/** Whether a place within a region is no total in any of the other dimensions. */
const isSmallest = ({ space }: YearTable, inner: number): boolean =>
  space.axes
    .slice(1)
    .every(({ size }, index) => Math.floor(inner / (space.strides[index + 1] ?? 1)) % size !== size - 1)

export type YearProblem = { problem: ProtectionProblem; tied: ReadonlySet<number> }

/** What must be protected in all versions of a year at once, so that not even one who holds them all can tell a small count. */
export const createYearProblem = (table: YearTable, rule: DisclosureRule): YearProblem => {
  const { values } = table
  const { shown, hidden } = earlier(table)
  const isMissingOrKnown = (value: number | null, place: number) =>
    value === null || (value === 0 && rule.isZeroPublished) || shown.has(place)
  const known = new Set(values.flatMap((value, place) => (isMissingOrKnown(value, place) ? [place] : [])))
  const sensitive = new Map<number, number>()
  values.forEach((value, place) => {
    if (value !== null && value < rule.threshold && !known.has(place)) sensitive.set(place, smallWidth(rule))
  })
  for (const [place, width] of dominatedPlaces(table, rule))
    if (!known.has(place)) sensitive.set(place, Math.max(width, sensitive.get(place) ?? 0))
  const equal = equalPlaces(table)
  return {
    problem: {
      values: values.map((value) => value ?? 0),
      sums: [...sumsOf(table.space, values), ...equal],
      sensitive,
      known,
      hiddenBefore: new Set([...hidden].filter((place) => !known.has(place))),
      costs: costsOf(table),
      threshold: rule.threshold,
      leastHidden: rule.isZeroPublished ? 1 : 0,
    },
    tied: new Set(equal.flatMap(({ total, members }) => [total, ...members])),
  }
}

/** The cells of the version that is to be published, with what may be shown of each. */
export const publishedCells = (table: YearTable, pattern: ReadonlySet<number>) => {
  const version = table.versions.length - 1
  return cellNames(table, version).map((name) => {
    const place = placeIn(table, version, name)
    const value = place === null ? null : (table.values[place] ?? null)
    return {
      ...name,
      count: place !== null && pattern.has(place) ? ('suppressed' as const) : (value ?? ('missing' as const)),
    }
  })
}
