import type { Language, Localized } from '#shared/platform/language.ts'
import type { Actor } from '#shared/platform/store.ts'
import type { PageCounts } from './page-limit.ts'
import type { ChapterId, ReportChoice } from './report-choice.ts'

/**
 * `json`: the document itself, from which the page is shown. `csv`: a file for each table and figure, in one archive. `zip`: all of the files with their checksums. `sip`: the archive package, which
 * holds the PDF for an archive (PDF/A-2a).
 */
export const reportFormats = ['pdf', 'docx', 'html', 'xlsx', 'csv', 'json', 'zip', 'sip'] as const
export type ReportFormat = (typeof reportFormats)[number]

/** `language` is null for what holds all languages. */
export type ReportFile = { language: Language | null; format: ReportFormat; key: string; bytes: number; sha256: string }

/** Why the job could not build a report. The sentences stand with the pages. */
export type ReportFailure =
  | 'snapshot-missing'
  | 'round-missing'
  | 'region-missing'
  | 'typesetting-failed'
  | 'unexpected'

/**
 * `ordered`: the job is to make the files. `draft`: its texts can be written. `in-review`: a second person reads the files. `approved`: read and approved; waits for its hour, if it has one. `published`: out, and
 * never changed. `withdrawn`: taken back, with a reason that stands at its address.
 */
export type ReportStatus = 'ordered' | 'draft' | 'in-review' | 'approved' | 'published' | 'withdrawn' | 'failed'

/** A reviewer's words when she sends a report back. */
export type ReviewRemark = { at: string; by: Actor; text: string }

/** The national status report of one period for one recipient. A published one never changes; a correction is a new version. */
export type StatusReport = {
  /** `<series>-v<version number>`, for example `2026-v1` or `2026-ministry-v1`; part of addresses. */
  id: string
  /** `seriesOf` the period and the choice. */
  series: string
  /** The round it reports on. */
  period: string
  reportVersion: number
  choice: ReportChoice
  status: ReportStatus
  /** Optimistic lock of the item. */
  version: number
  snapshotId: string
  isDemonstration: boolean
  /** The report that it is compared with; null for the first. */
  previousId: string | null
  orderedAt: string
  orderedBy: Actor
  /** Made from an older compilation than a version before it; not there otherwise. Then it takes no other's place. */
  tellsEarlier?: true
  /** How many times its files have been asked for; those of one time lie under it and are never changed. */
  build: number
  /** What it becomes when the files are made: sending it to review makes them anew. */
  goal: 'draft' | 'in-review'
  /** Hash of the texts that the files hold (`textsHash`); null until there are any. */
  builtTexts: string | null
  files: ReportFile[]
  /** The languages in which the files have more pages than the recipient is to get, with how many; not there when none has. */
  overlong?: PageCounts
  /** Chapters that were chosen and have nothing to show: what is written for them does not come out. Not there when there are none. */
  leftOut?: ChapterId[]
  /** What this version changes against the one before, in the languages it comes in; empty for the first. */
  changeNote: Localized
  /** The profile that ordered it by schedule; null when a person did. */
  profileId: string | null
  failure?: ReportFailure
  /** When the job made the files. */
  builtAt?: string
  sentForReviewAt?: string
  sentForReviewBy?: Actor
  remarks: ReviewRemark[]
  approvedAt?: string
  approvedBy?: Actor
  /** The hour at which it is to come out; null: when somebody publishes it. */
  publishAt: string | null
  publishedAt?: string
  publishedBy?: Actor
  withdrawnAt?: string
  withdrawnBy?: Actor
  withdrawalReason?: string
}

export const contentTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'application/zip',
  json: 'application/json',
  zip: 'application/zip',
  sip: 'application/zip',
} as const satisfies Record<ReportFormat, string>

const extensions = {
  pdf: '.pdf',
  docx: '.docx',
  html: '.html',
  xlsx: '.xlsx',
  csv: '-csv.zip',
  json: '.json',
  zip: '.zip',
  sip: '-arkivpaket.zip',
} as const satisfies Record<ReportFormat, string>

/** The longest change note in one language; it stands on the report's second page. */
export const maxChangeNoteLength = 1000
/** The longest reason for withdrawing a report, and the longest remark of a reviewer. */
export const maxReasonLength = 2000

/** The id of a series' version. */
export const reportId = (series: string, reportVersion: number): string => `${series}-v${reportVersion}`

/** Series and version number of an id, or null when it is not one. */
export const parseReportId = (id: string): { series: string; reportVersion: number } | null => {
  const parts = /^([\w-]{1,60})-v([1-9]\d{0,3})$/.exec(id)
  return parts?.[1] && parts[2] ? { series: parts[1], reportVersion: Number(parts[2]) } : null
}

/** The name a file is downloaded under, for example `lagesrapport-2026-v1-sv.pdf`. */
export const fileNameOf = (id: string, { language, format }: Pick<ReportFile, 'language' | 'format'>): string =>
  `lagesrapport-${id}${language === null ? '' : `-${language}`}${extensions[format]}`

/** What the job is asked: to make the files of this build, and of no later one. */
export const orderMessage = ({ id, build }: Pick<StatusReport, 'id' | 'build'>) => ({ reportId: id, build })

/** Where a file lies in the reports bucket. */
export const fileKeyOf = (
  { id, build }: Pick<StatusReport, 'id' | 'build'>,
  file: Pick<ReportFile, 'language' | 'format'>,
): string => `reports/${id}/${build}/${fileNameOf(id, file)}`

/** The report's file with this download name, or null. */
export const findFile = (report: StatusReport, fileName: string): ReportFile | null =>
  report.files.find((file) => fileNameOf(report.id, file) === fileName) ?? null

/** Whether anyone may read it: a region's own report is for that region. */
export const isForEveryone = ({ choice }: Pick<StatusReport, 'choice'>): boolean => choice.recipient !== 'region'
