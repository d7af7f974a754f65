import type { CubeLeaf } from '#shared/cube/cube.ts'
import { countyGroupOf } from '#shared/regions/county-groups.ts'
import {
  type Sector,
  type Sex,
  sectors,
  sexes,
  type ValidationForm,
  validationForms,
} from '#shared/statistics/validation-count.ts'

/** A smallest cell of the published table: what is told apart by branch is added up. */
export type YearCell = {
  regionCode: string
  sector: Sector
  form: ValidationForm
  sex: Sex
  count: number
  /** How much one provider may have of it by what the rows say, in percent; null where they name none. */
  mostSharePercent: number | null
}

const shareOf = ({ providers, largestSharePercent }: CubeLeaf): number | null =>
  providers === 1 ? 100 : largestSharePercent

/**
 * The most that one named provider can have of several cells together, in percent; null where none is named. What is reported without a provider counts as nobody's: it takes away no protection from
 * the one that has the rest.
 */
export const mostShare = (cells: readonly { count: number; share: number | null }[]): number | null => {
  const counted = cells.filter(({ count }) => count > 0)
  const total = counted.reduce((sum, { count }) => sum + count, 0)
  if (counted.every(({ share }) => share === null)) return null
  return counted.reduce((sum, { count, share }) => sum + count * (share ?? 0), 0) / total
}

/** The cells of one year in canonical order. */
export const cellsOfYear = (leaves: readonly CubeLeaf[], year: number): YearCell[] => {
  const byCell = Map.groupBy(
    leaves.filter((leaf) => leaf.year === year),
    ({ regionCode, sector, form, sex }) =>
      [regionCode, sectors.indexOf(sector), validationForms.indexOf(form), sexes.indexOf(sex)].join('/'),
  )
  return [...byCell]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, [first, ...others]]) => {
      if (!first) return []
      const all = [first, ...others]
      const { regionCode, sector, form, sex } = first
      return {
        regionCode,
        sector,
        form,
        sex,
        count: all.reduce((sum, { count }) => sum + count, 0),
        mostSharePercent: mostShare(all.map((leaf) => ({ count: leaf.count, share: shareOf(leaf) }))),
      }
    })
}

/** The county group of a region. Throws for a code that is no county's. */
export const groupCode = (regionCode: string): string => {
  const group = countyGroupOf(regionCode)
  if (!group) throw new Error('a cube has a region that is no county')
  return group.code
}
