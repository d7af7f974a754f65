import type { MeasureId } from '#shared/measures/measures.ts'
import type { QualityWarning } from '#shared/quality/finding.ts'
import type { Sector, Sex, ValidationForm } from '#shared/statistics/validation-count.ts'
import type { FileRefusal } from './file-refusal.ts'

/** How figures came in. All ways run the same checks and end in the same acceptance. */
export type DeliveryWay = 'form' | 'file' | 'inbox' | 'api'

/** What came of a validation that the measure counts: what somebody knows was recognised, whole or in part. */
export const countedOutcomes = ['recognised', 'partly-recognised'] as const

/** What came of a validation. */
export const outcomes = [...countedOutcomes, 'not-recognised'] as const
export type Outcome = (typeof outcomes)[number]

/** Whether the measure counts what came of it. */
export const isCounted = (outcome: Outcome): boolean => countedOutcomes.some((counted) => counted === outcome)

/** One row: so many validations of one kind. No individuals. `null` is what the deliverer did not tell apart. */
export type DeliveryRow = {
  regionCode: string
  /** Four digits, of the region. */
  municipality: string | null
  year: number
  /** 1–12. */
  month: number | null
  form: ValidationForm
  sector: Sector
  /** A code of branches.ts. */
  branch: string | null
  sex: Sex
  ageGroup: string | null
  outcome: Outcome
  count: number
}

/** Who delivers: a region by its code, or an authority by its code of deliverers.ts. */
export type Deliverer = { kind: 'region'; code: string } | { kind: 'authority'; code: string }

/**
 * `received`: stored, not yet read. `checked`: read, and waits for a person to confirm its refusals or warnings. `refused`: cannot be used at all. `accepted`: counts.
 * `rejected`: a person said no, also to one whose file never came. `withdrawn`: counted, and does so no more.
 */
export type DeliveryStatus = 'received' | 'checked' | 'refused' | 'accepted' | 'rejected' | 'withdrawn'

/** The part of an accepted delivery that lies in one partition of the lake (a year and a region): what the aggregation reads. */
export type DeliveryPart = {
  deliveryId: string
  /** When it was accepted and its id, `2026-12-01T08:00:00.000Z#<id>`: later ones replace earlier ones cell by cell. */
  order: string
  year: number
  regionCode: string
  /** `validations/year=2024/region=03/<content>.parquet` in the lake, by the name of its content (content-name.ts). */
  key: string
  rowCount: number
  /** SHA-256 of the rows in canonical form (rows.ts), so that equal content is seen. */
  contentHash: string
}

/** Something in a file that may be right, but must be confirmed. `row` is the line in the file. */
export type DeliveryWarning =
  /** The same bytes came before, in this delivery. */
  | { kind: 'same-file'; deliveryId: string }
  /** A row for both sexes together differs from its parts; `sum` is null where no part is given. */
  | { kind: 'total-contradicts'; row: number; declared: number; sum: number | null }
  /** So many cells stand on more than one row of a file with counts; they are added up. */
  | { kind: 'repeated-cells'; cells: number; row: number }
  /** What a rule of quality asks about a region's year as it would be with the file. */
  | { kind: 'quality'; regionCode: string; year: number; finding: QualityWarning }

/** What a delivery comes to once it is read. */
export type DeliveryFindings = {
  rowCount: number
  acceptedCount: number
  refusedCount: number
  /** What is wrong with them, one for each value: `refusals` of deliveries.ts lists them. */
  refusalCount: number
  /** Sum of `count` over the accepted rows; null where figures stand beside their own totals, so that their sum says nothing. */
  sum: number | null
  /** What the measure counts of them, by year and sector: what a person compares with what counts today. None for measures without sectors. */
  sums: { year: number; sector: Sector; sum: number }[]
  years: number[]
  regionCodes: string[]
  /** What may be right but must be confirmed: at most 100 of them. */
  warnings: DeliveryWarning[]
  warningCount: number
  /** SHA-256 over every refusal and warning: a person who confirms says for just which. */
  confirmation: string
}

/** Where a delivery stands in lists, and after which the next page of one begins. */
export const listKey = ({ receivedAt, id }: Pick<Delivery, 'receivedAt' | 'id'>): string => `${receivedAt}#${id}`

export type Delivery = {
  id: string
  measure: MeasureId
  way: DeliveryWay
  deliverer: Deliverer
  status: DeliveryStatus
  version: number
  receivedAt: string
  /** A person, or an API key by its name. */
  receivedFrom: { id: string; name: string }
  /** What the deliverer calls it; the file's name for a file. */
  name: string
  source: string
  comment: string
  /** SHA-256 of the bytes that came, so that the same file twice is noticed. */
  fileHash: string | null
  findings: DeliveryFindings | null
  /** Where the file lies in the bucket of uploads; null for a form. */
  objectKey: string | null
  /** Why it is refused as a whole; null otherwise. */
  refusal: FileRefusal | null
  acceptedAt: string | null
  /** When, by whom and why it was withdrawn or rejected. */
  ended: { at: string; by: { id: string; name: string }; reason: string } | null
  /** The delivery that this one takes the place of altogether (a form's earlier version, a corrected file). */
  replaces: string | null
}
