import { createChance } from '#shared/demonstration/chance.ts'
import { flatAxis, versionedAxis } from '#shared/disclosure/axis.ts'
import type { TableToProtect } from '#shared/disclosure/protect-table.ts'
import { createSpace, fillSpace, sumsOf } from '#shared/disclosure/table-space.ts'
import { countyGroupOf } from '#shared/regions/county-groups.ts'
import { regions } from '#shared/regions/regions.ts'

const [sectors, forms, sexes, threshold] = [10, 6, 3, 5]

/**
 * A made-up year of 21 counties × 10 × 6 × 3 with the groups of counties and totals everywhere: counts follow the counties' populations and steep shares of the other
 * dimensions, with much noise, so that a few are large, many small and many zero. About 117,000 in all; a quarter of what is not zero is small.
 */
export const suppressionTable = (year: number): TableToProtect => {
  const chance = createChance(`suppression ${year}`)
  const counties = versionedAxis([
    {
      leaves: regions.map(({ code }) => ({ code, group: countyGroupOf(code)?.code ?? '', key: '' })),
      totalCode: 'SE',
    },
  ])
  const space = createSpace([counties, flatAxis(sectors), flatAxis(forms), flatAxis(sexes)])
  const leaves = regions.flatMap(({ code, population }) =>
    Array.from({ length: sectors * forms * sexes }, (_, index) => {
      const [sector, form, sex] = [
        Math.floor(index / sexes / forms),
        Math.floor(index / sexes) % forms,
        index % sexes,
      ] as const
      const noise = Math.exp(2.4 * (chance() + chance() + chance() - 1.5))
      const expected = (population / 2_000) * Math.exp(-0.45 * sector - 0.5 * form - 0.7 * sex) * noise
      return {
        nodes: [counties.nodes[0]?.get(code) ?? 0, sector, form, sex],
        count: Math.floor(expected + chance()),
      }
    }),
  )
  const values = fillSpace(space, leaves).map((value) => value ?? 0)
  const places = values.map((value, place) => ({ value, place }))
  return {
    space,
    tied: new Set(),
    problem: {
      values,
      sums: sumsOf(space, values),
      sensitive: new Map(
        places.filter(({ value }) => value > 0 && value < threshold).map(({ place }) => [place, threshold - 1]),
      ),
      known: new Set(places.filter(({ value }) => value === 0).map(({ place }) => place)),
      hiddenBefore: new Set(),
      costs: values.map((value) => Math.round(100 + 20 * Math.log2(1 + value))),
      threshold,
      leastHidden: 1,
    },
  }
}
