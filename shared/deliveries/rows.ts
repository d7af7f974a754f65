import { createHash } from 'node:crypto'
import type { DeliveryRow } from './delivery.ts'

/** The columns of a partition's Parquet, in order: what the aggregation reads, and the order in which rows are sorted, an empty value first and texts by their bytes. */
export const partitionColumns = [
  'year',
  'region',
  'month',
  'form',
  'sector',
  'branch',
  'sex',
  'age_group',
  'outcome',
  'municipality',
  'count',
] as const

/** The values of a row in that order, its count last. */
export const valuesOf = (row: DeliveryRow): (string | number | null)[] => [
  row.year,
  row.regionCode,
  row.month,
  row.form,
  row.sector,
  row.branch,
  row.sex,
  row.ageGroup,
  row.outcome,
  row.municipality,
  row.count,
]

/** A row as one line of its partition: values between commas, nothing for what is not told apart. No value holds a comma or a quote. */
export const lineOf = (row: DeliveryRow): string =>
  `${row.year},${row.regionCode},${row.month ?? ''},${row.form},${row.sector},${row.branch ?? ''},${row.sex},${row.ageGroup ?? ''},${row.outcome},${row.municipality ?? ''},${row.count}\n`

const compare = (one: string | number | null, other: string | number | null): number => {
  if (one === other) return 0
  if (one === null) return -1
  if (other === null) return 1
  return one < other ? -1 : 1
}

/** Rows that differ in nothing but their count added up, in the order of the partition. */
export const canonicalRows = (rows: readonly DeliveryRow[]): DeliveryRow[] => {
  const byCell = new Map<string, DeliveryRow>()
  for (const row of rows) {
    const key = valuesOf(row).slice(0, -1).join(',')
    const before = byCell.get(key)
    byCell.set(key, before ? { ...before, count: before.count + row.count } : row)
  }
  return [...byCell.values()].sort((one, other) => {
    const [left, right] = [valuesOf(one), valuesOf(other)]
    return left.reduce<number>((order, value, index) => order || compare(value, right[index] ?? null), 0)
  })
}

/** SHA-256 of the lines of the canonical rows: equal for equal content, in whatever order and way it came. */
export const hashOfRows = (rows: readonly DeliveryRow[]): string => {
  const hash = createHash('sha256')
  for (const row of canonicalRows(rows)) hash.update(lineOf(row))
  return hash.digest('hex')
}
