import type { CountCell } from '#shared/statistics/snapshot.ts'
import { sectors, sexes, validationForms } from '#shared/statistics/validation-count.ts'
import { flatAxis, type VersionedAxis, versionedAxis } from './axis.ts'
import { createSpace, fillSpace, placeOf, type TableSpace } from './table-space.ts'
import { groupCode, type YearCell } from './year-cells.ts'

/** What was or is to be published of one year, and what of it stands already. */
export type YearVersion = {
  cells: readonly YearCell[]
  /** Null for the version that is to be published now. */
  published: readonly CountCell[] | null
}

/** All versions of a year's table in one: what is the same in two of them is one place. The last version is the one to publish. */
export type YearTable = {
  space: TableSpace
  values: (number | null)[]
  versions: readonly YearVersion[]
  regions: VersionedAxis
}

type CellName = Omit<CountCell, 'count'>

const contentOf = (cells: readonly YearCell[]): string =>
  cells.map(({ sector, form, sex, count }) => `${sector}/${form}/${sex}/${count}`).join()

const positionIn = <Code extends string>(codes: readonly Code[], code: Code | 'all'): number =>
  code === 'all' ? codes.length : codes.indexOf(code)

/** The place of a cell in one version; null where the version has no such region. */
export const placeIn = (table: YearTable, version: number, { region, sector, form, sex }: CellName): number | null => {
  const node = table.regions.nodes[version]?.get(region)
  if (node === undefined) return null
  return placeOf(table.space, [
    node,
    positionIn(sectors, sector),
    positionIn(validationForms, form),
    positionIn(sexes, sex),
  ])
}

/** Lays the versions of a year side by side. Regions with the same content in two versions are the same places there, and so are sums over nothing else. */
export const createYearTable = (versions: readonly YearVersion[]): YearTable => {
  const byRegion = versions.map(({ cells }) => Map.groupBy(cells, ({ regionCode }) => regionCode))
  const regions = versionedAxis(
    byRegion.map((cells) => ({
      leaves: [...cells].map(([code, ofRegion]) => ({ code, group: groupCode(code), key: contentOf(ofRegion) })),
      totalCode: 'SE',
    })),
  )
  const space = createSpace([regions, ...[sectors, validationForms, sexes].map(({ length }) => flatAxis(length))])
  const seen = new Set<number>()
  const leaves = byRegion.flatMap((cells, version) =>
    [...cells].flatMap(([code, ofRegion]) => {
      const node = regions.nodes[version]?.get(code) ?? 0
      if (seen.has(node)) return []
      seen.add(node)
      return ofRegion.map(({ sector, form, sex, count }) => ({
        nodes: [node, positionIn(sectors, sector), positionIn(validationForms, form), positionIn(sexes, sex)],
        count,
      }))
    }),
  )
  return { space, values: fillSpace(space, leaves), versions, regions }
}

/** The names of all cells of a version: its counties, their groups and the nation, by every sector, form and sex and their totals. */
export const cellNames = ({ regions }: YearTable, version: number): CellName[] =>
  [...(regions.nodes[version]?.keys() ?? [])]
    .toSorted()
    .flatMap((region) =>
      [...sectors, 'all' as const].flatMap((sector) =>
        [...validationForms, 'all' as const].flatMap((form) =>
          [...sexes, 'all' as const].map((sex) => ({ region, sector, form, sex })),
        ),
      ),
    )
