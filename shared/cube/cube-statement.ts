import { createHash } from 'node:crypto'
import { countedOutcomes } from '#shared/deliveries/delivery.ts'

const counted = countedOutcomes.map((outcome) => `'${outcome}'`).join(', ')

/** One delivery's file in one partition. `place` orders the files of a partition: higher ones were accepted later. */
export type StatementPart = {
  /** The file as the source calls it in its column `part`. */
  part: string
  place: number
  /** Whether its partition has other files too, so that something may be replaced. */
  isContested: boolean
  year: number
  regionCode: string
}

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`

const partRow = ({ part, place, isContested, year, regionCode }: StatementPart): string =>
  `(${text(part)}, ${place}, ${isContested ? 1 : 0}, ${year}, ${text(regionCode)})`

/**
 * The statement that makes the smallest cells of the cube out of delivered rows; the one place where the rule for what replaces what stands. It is in the SQL that DuckDB and Athena (Trino) share, so
 * that both can run it over the same files; what differs is the `source`: a query with the columns of the files (shared/deliveries/rows.ts) and `part`, the file that the row stands in.
 *
 * The rule, for every cell of region, year, form, sector and sex:
 * - A later file with rows in the cell replaces all that earlier ones have there.
 * - Where both give months for all their rows in the cell, only the months that the later one gives are replaced.
 * - A file that leaves out the month in any of its rows in the cell stands for the whole cell: it replaces, and is replaced, as a whole. So nothing is mixed and nothing counted twice.
 *
 * Gives for each cell and branch `counted` (recognised and partly recognised validations), `unnamed` (how many rows of the sum per provider have no provider), `providers` (municipalities with any) and
 * `largest` (the largest named provider's number, 0 where none is named). What was reported and not recognised leaves a cell with 0, which is not the same as a missing one.
 *
 * What is replaced is sought only in partitions with several files, and is taken away by an outer join: with nothing to replace the rows are read once, and no row is compared.
 */
export const cubeStatement = (source: string, parts: readonly StatementPart[]): string => `
WITH parts (part, place, is_contested, part_year, part_region) AS (
  VALUES ${parts.map(partRow).join(',\n    ')}
),
given AS (
  SELECT row_.part, part_year, part_region, place, form, sector, sex, coalesce(month, 0) AS month
  FROM (${source}) AS row_
  JOIN parts ON parts.part = row_.part
  WHERE is_contested = 1
  GROUP BY row_.part, part_year, part_region, place, form, sector, sex, coalesce(month, 0)
),
marked AS (
  SELECT given.*,
    max(CASE WHEN month = 0 THEN 1 ELSE 0 END) OVER (PARTITION BY part, form, sector, sex) AS is_whole
  FROM given
),
ranked AS (
  SELECT marked.*,
    max(place) OVER (PARTITION BY part_year, part_region, form, sector, sex) AS newest,
    max(CASE WHEN is_whole = 1 THEN place ELSE 0 END) OVER (PARTITION BY part_year, part_region, form, sector, sex) AS newest_whole,
    max(place) OVER (PARTITION BY part_year, part_region, form, sector, sex, month) AS newest_of_month
  FROM marked
),
replaced AS (
  SELECT part, form, sector, sex, month
  FROM ranked
  WHERE CASE WHEN is_whole = 1 THEN place < newest ELSE place < newest_of_month OR place < newest_whole END
),
by_provider AS (
  SELECT part_year, part_region, row_.form, row_.sector, row_.branch, row_.sex, row_.municipality,
    sum(CASE WHEN row_.outcome IN (${counted}) THEN row_."count" ELSE 0 END) AS counted
  FROM (${source}) AS row_
  JOIN parts ON parts.part = row_.part
  LEFT JOIN replaced ON replaced.part = row_.part AND replaced.form = row_.form AND replaced.sector = row_.sector
    AND replaced.sex = row_.sex AND replaced.month = coalesce(row_.month, 0)
  WHERE replaced.part IS NULL
  GROUP BY part_year, part_region, row_.form, row_.sector, row_.branch, row_.sex, row_.municipality
)
SELECT part_year, part_region, form, sector, branch, sex,
  CAST(sum(counted) AS BIGINT) AS counted,
  count(CASE WHEN municipality IS NULL THEN 1 END) AS unnamed,
  count(DISTINCT CASE WHEN counted > 0 THEN municipality END) AS providers,
  CAST(coalesce(max(CASE WHEN municipality IS NOT NULL THEN counted END), 0) AS BIGINT) AS largest
FROM by_provider
GROUP BY part_year, part_region, form, sector, branch, sex`

/** The columns that the statement gives, in order. */
export const statementColumns = [
  'part_year',
  'part_region',
  'form',
  'sector',
  'branch',
  'sex',
  'counted',
  'unnamed',
  'providers',
  'largest',
] as const

/** Tells one version of the statement from another: part of what a partition is made from, so that a changed statement reads everything again. */
export const statementMark: string = createHash('sha256').update(cubeStatement('', [])).digest('hex').slice(0, 12)
