import type { Sector, Sex, ValidationForm } from '#shared/statistics/validation-count.ts'

/** One cell of what is reported, before disclosure control: the smallest cells, without totals. `branch` null where the deliverer did not tell branches apart. */
export type CubeLeaf = {
  year: number
  regionCode: string
  form: ValidationForm
  sector: Sector
  branch: string | null
  sex: Sex
  count: number
  /** How many providers (municipalities in the rows) it rests on; null where a row does not say. */
  providers: number | null
  /** The share in percent of the largest provider that is named; null where none is. Beside rows without a provider it may have more. */
  largestSharePercent: number | null
}

/** What a partition came from; equal hashes give equal leaves. */
export type CubePartition = { year: number; regionCode: string; hash: string }

/**
 * All that is reported at one moment, in canonical order (year, region, form, sector, branch, sex). Never published: what may be seen comes out of disclosure control.
 * Its id is the hash of its partitions.
 */
export type Cube = { id: string; partitions: CubePartition[]; leaves: CubeLeaf[] }
