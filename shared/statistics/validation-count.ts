/** The sectors that validate, kept apart since their figures mean different things (facts/domain.md, section 1.5). */
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

/** One region's counts for one year. A cell that is not listed is missing (uppgift saknas), never zero. */
export type CountSubmission = {
  regionCode: string
  year: number
  status: 'draft' | 'submitted'
  version: number
  counts: ValidationCount[]
  /** Totals per sector as the region states them, to be held against the sum. */
  declaredTotals: Partial<Record<Sector, number>>
  source: string
  comment: string
  savedAt: string
  savedBy: { id: string; name: string }
  submittedAt?: string
}
