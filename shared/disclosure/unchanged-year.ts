import { isDeepStrictEqual } from 'node:util'
import type { CubeLeaf } from '#shared/cube/cube.ts'
import type { CountYear } from '#shared/statistics/snapshot.ts'
import type { DisclosureRule } from './disclosure-rule.ts'
import type { EarlierPublication } from './earlier-publication.ts'
import type { ProtectionMethod } from './protect.ts'
import { cellsOfYear, type YearCell } from './year-cells.ts'

/**
 * The year as its newest version published it, when it has the same counts now and the rule is the same; null when anything has changed. Only the newest will do: what came between an older version and
 * now has told more of it.
 */
export const unchangedYear = (
  leaves: readonly CubeLeaf[],
  previous: readonly EarlierPublication[],
  year: number,
  rule: DisclosureRule,
): { cells: readonly YearCell[]; published: CountYear; method: ProtectionMethod } | null => {
  const newest = previous.findLast(({ years }) => years.some((one) => one.year === year))
  const published = newest?.years.find((one) => one.year === year)
  const method = newest?.protection?.methods.get(year)
  if (!newest || !published || !method || !isDeepStrictEqual(newest.protection?.rule, rule)) return null
  const cells = cellsOfYear(leaves, year)
  return isDeepStrictEqual(cellsOfYear(newest.leaves, year), cells) ? { cells, published, method } : null
}
