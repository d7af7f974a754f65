import type { Localized } from '#shared/platform/language.ts'
import { countyGroups } from '#shared/regions/county-groups.ts'
import { type RegionSize, regionSizes, sizeOf } from '#shared/regions/region-size.ts'
import { findRegion } from '#shared/regions/regions.ts'
import type { Dimension, StatisticsTable, Value } from '#shared/tables/table.ts'

/** A part of a variable's values under a name. An aggregation's values stand for the regions in `parts`; its figures are those that are published, never sums made here. */
export type Codelist = {
  id: string
  label: Localized
  type: 'Aggregation' | 'Valueset'
  values: readonly (Value & { parts: readonly string[] })[]
}

const sizeNames = {
  small: { sv: 'Mindre regioner', en: 'Smaller regions' },
  middle: { sv: 'Mellanstora regioner', en: 'Middle-sized regions' },
  large: { sv: 'Större regioner', en: 'Larger regions' },
} as const satisfies Record<RegionSize, Localized>

const valueset = (id: string, label: Localized, values: readonly Value[]): Codelist => ({
  id,
  label,
  type: 'Valueset',
  values: values.map((value) => ({ ...value, parts: [value.code] })),
})

const groupsOf = (id: string, { values }: Dimension): Codelist => ({
  id,
  label: { sv: 'Riksområden (NUTS 2)', en: 'County groups (NUTS 2)' },
  type: 'Aggregation',
  values: countyGroups.flatMap(({ code, counties }) => {
    const value = values.find((one) => one.code === code)
    return value ? [{ ...value, parts: counties }] : []
  }),
})

/** The lists of a variable, by the names that PxWeb's clients know (`agg_…`, `vs_…`): for regions all values, the single ones, those of each size, and the groups of counties where the table has them. */
export const codelistsOf = ({ id: table }: StatisticsTable, dimension: Dimension): Codelist[] => {
  if (!dimension.isRegion) return []
  const single = dimension.values.filter(({ code }) => findRegion(code) !== null)
  const ofSize = (size: RegionSize) =>
    single.filter(({ code }) => {
      const region = findRegion(code)
      return region !== null && sizeOf(region) === size
    })
  const all = [
    // Clients let a reader go from one list to another, and so back to all values only by a list of them.
    valueset(`vs_${table}_all`, { sv: 'Alla värden', en: 'All values' }, dimension.values),
    valueset(`vs_${table}_regions`, { sv: 'De 21 regionerna', en: 'The 21 regions' }, single),
    ...regionSizes.map((size) => valueset(`vs_${table}_${size}`, sizeNames[size], ofSize(size))),
    groupsOf(`agg_${table}_nuts2`, dimension),
  ]
  return all.filter(({ values }) => values.length > 0)
}

/** The table that a list's id says it belongs to; empty for what is no id of a list. */
export const tableOfCodelist = (id: string): string => /^(?:vs|agg)_(.+)_[a-z0-9]+$/.exec(id)?.[1] ?? ''

/** The variable with the values of a list only; its total, by which it can be left out, stays the same. */
export const narrowed = (dimension: Dimension, { values }: Codelist): Dimension => ({ ...dimension, values })
