import type { DeliveryRow } from '#shared/deliveries/delivery.ts'

/** A delivery that counts, in the order of acceptance. */
export type Replayed = { rows: readonly DeliveryRow[] }

const cellOf = ({ year, regionCode, form, sector, sex }: DeliveryRow) => [year, regionCode, form, sector, sex].join('/')

/**
 * What stands after deliveries one by one, in plain steps and by no SQL: each takes away what it replaces and adds its own. The rule is the common one of replacing; written a second time, so that the
 * two can be held against each other.
 */
export const replay = (deliveries: readonly Replayed[]): DeliveryRow[] => {
  let standing: (DeliveryRow & { isWhole: boolean })[] = []
  for (const { rows } of deliveries) {
    const byCell = Map.groupBy(rows, cellOf)
    for (const [cell, own] of byCell) {
      const isWhole = own.some(({ month }) => month === null)
      const months = new Set(own.map(({ month }) => month))
      standing = standing.filter((row) => cellOf(row) !== cell || (!isWhole && !row.isWhole && !months.has(row.month)))
      standing.push(...own.map((row) => ({ ...row, isWhole })))
    }
  }
  return standing.map(({ isWhole: _isWhole, ...row }) => row)
}

/** The smallest cells as `year/region/form/sector/branch/sex` with their number, in no order. */
export const countsOf = (rows: readonly DeliveryRow[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const row of rows) {
    const { year, regionCode, form, sector, branch, sex, outcome, count } = row
    const key = [year, regionCode, form, sector, branch ?? '', sex].join('/')
    counts[key] = (counts[key] ?? 0) + (outcome === 'not-recognised' ? 0 : count)
  }
  return counts
}
