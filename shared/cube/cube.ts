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
  /** How many providers (municipalities in the rows) it rests on, and the share in percent of the largest; null where the rows do not say. */
  providers: number | null
  largestSharePercent: number | null
}

/** What a partition came from; equal hashes give equal leaves. */
export type CubePartition = { year: number; regionCode: string; hash: string }

/**
 * All that is reported at one moment, in canonical order (year, region, form, sector, branch, sex). Never published: what may be seen comes out of disclosure control.
 * Its id is the hash of its partitions.
 */
export type Cube = { id: string; partitions: CubePartition[]; leaves: CubeLeaf[] }
