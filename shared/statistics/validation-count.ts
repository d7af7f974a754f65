/** The sectors that validate, kept apart since their figures mean different things. */
export const sectors = [
  'komvux',
  'folk-high-school',
  'higher-vocational',
  'university',
  'employment-service',
  'branch',
] as const
export type Sector = (typeof sectors)[number]

/** What a validation leads to: a qualification or part of one, eligibility (both 3 § of the ordinance 2022:1549), or credit within an education. */
export const validationForms = ['qualification', 'eligibility', 'credit'] as const
export type ValidationForm = (typeof validationForms)[number]

export const sexes = ['women', 'men'] as const
export type Sex = (typeof sexes)[number]

/** Completed validations in one cell, counted as validations (not persons, referrals or applicants). */
export type ValidationCount = { sector: Sector; form: ValidationForm; sex: Sex; count: number }

/** What a person reports for a year. A cell that is not listed is missing (uppgift saknas), never zero. */
export type CountContent = {
  counts: ValidationCount[]
  /** Totals per sector as the region states them, to be held against the sum. */
  declaredTotals: Partial<Record<Sector, number>>
  source: string
  comment: string
}

/** One version of a region's counts for one year. A draft does not count until it is submitted; what was submitted before it still does. */
export type CountSubmission = CountContent & {
  regionCode: string
  year: number
  status: 'draft' | 'submitted'
  version: number
  savedAt: string
  savedBy: { id: string; name: string }
  submittedAt?: string
}

/** A region's counts for a year: what stands now, what counts, and every version, newest first. */
export type CountRecord = {
  year: number
  current: CountSubmission
  /** The newest submitted version: the one that the national picture takes. */
  submitted: CountSubmission | null
  versions: CountSubmission[]
}

/** The longest source and comment that are kept, in UTF-16 units. */
export const maxSourceLength = 500
export const maxCommentLength = 2000
/** The highest count that is taken for one cell or one total: more than all of Sweden's in any published year, so that a slip of the finger is seen. */
export const maxCount = 100_000

/** The given count of a cell, or null when it is missing. */
export const countOf = (
  counts: readonly ValidationCount[],
  cell: Pick<ValidationCount, 'sector' | 'form' | 'sex'>,
): number | null =>
  counts.find(({ sector, form, sex }) => sector === cell.sector && form === cell.form && sex === cell.sex)?.count ??
  null

/** The given counts of a sector added up, and how many of its cells are given; the sum is null when none is. */
export const sectorSum = (
  counts: readonly ValidationCount[],
  sector: Sector,
): { sum: number | null; givenCount: number; cellCount: number } => {
  const given = counts.filter((count) => count.sector === sector)
  return {
    sum: given.length === 0 ? null : given.reduce((sum, { count }) => sum + count, 0),
    givenCount: given.length,
    cellCount: validationForms.length * sexes.length,
  }
}
