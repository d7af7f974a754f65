import type { Cube } from '#shared/cube/cube.ts'
import type { Delivery } from '#shared/deliveries/delivery.ts'
import type { Sector } from '#shared/statistics/validation-count.ts'
import type { WebDeps } from '../deps.ts'

/** A year and a sector: what counts today in the delivery's regions, and what it brings; null for nothing. */
export type ComparisonRow = { year: number; sector: Sector; now: number | null; delivered: number | null }

/** Sums by year and sector of what a delivery brings beside what counts today in the same years and regions. */
export const compare = (findings: NonNullable<Delivery['findings']>, cube: Cube | null): ComparisonRow[] => {
  const rows = new Map<string, ComparisonRow>()
  const rowOf = (year: number, sector: Sector): ComparisonRow => {
    const key = `${year}/${sector}`
    const found = rows.get(key) ?? { year, sector, now: null, delivered: null }
    rows.set(key, found)
    return found
  }
  for (const { year, sector, sum } of findings.sums) rowOf(year, sector).delivered = sum
  const [years, regionCodes] = [new Set(findings.years), new Set(findings.regionCodes)]
  for (const { year, regionCode, sector, count } of cube?.leaves ?? []) {
    if (!years.has(year) || !regionCodes.has(regionCode)) continue
    const row = rowOf(year, sector)
    row.now = (row.now ?? 0) + count
  }
  return [...rows.values()].sort((a, b) => b.year - a.year || a.sector.localeCompare(b.sector))
}

/** What a delivery that waits for a decision would change; null for others. Reads the newest cube. */
export const readComparison = async ({ cubes }: WebDeps, delivery: Delivery): Promise<ComparisonRow[] | null> => {
  if (delivery.status !== 'checked' || !delivery.findings || delivery.measure !== 'validations') return null
  return compare(delivery.findings, await cubes.latest())
}
