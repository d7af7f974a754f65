import type { Language } from '#shared/platform/language.ts'

export type ReportFormat = 'pdf' | 'xlsx'

export type ReportFile = { language: Language; format: ReportFormat; key: string; bytes: number; sha256: string }

/** Why the job could not build a report. The sentences stand with the pages. */
export type ReportFailure = 'snapshot-missing' | 'round-missing' | 'typesetting-failed' | 'unexpected'

/** The national status report of one period. A published one never changes; a correction is a new version. */
export type StatusReport = {
  /** `<period>-v<version number>`, for example `2026-v1`; part of addresses. */
  id: string
  /** The round it reports on. */
  period: string
  reportVersion: number
  status: 'ordered' | 'draft' | 'published' | 'failed'
  /** Optimistic lock of the item. */
  version: number
  snapshotId: string
  isDemonstration: boolean
  orderedAt: string
  orderedBy: { id: string; name: string }
  files: ReportFile[]
  /** What this version changes against the one before; empty for the first. */
  changeNote: string
  failure?: ReportFailure
  /** When the job made the files. */
  builtAt?: string
  publishedAt?: string
  publishedBy?: { id: string; name: string }
}

export const contentTypes = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const satisfies Record<ReportFormat, string>

/** The longest change note; it stands on the report's second page. */
export const maxChangeNoteLength = 1000

/** The id of a period's version. */
export const reportId = (period: string, reportVersion: number): string => `${period}-v${reportVersion}`

/** Period and version number of an id, or null when it is not one. */
export const parseReportId = (id: string): { period: string; reportVersion: number } | null => {
  const parts = /^([\w-]{1,60})-v([1-9]\d{0,3})$/.exec(id)
  return parts?.[1] && parts[2] ? { period: parts[1], reportVersion: Number(parts[2]) } : null
}

/** The name a file is downloaded under, for example `lagesrapport-2026-v1-sv.pdf`. */
export const fileNameOf = (id: string, file: Pick<ReportFile, 'language' | 'format'>): string =>
  `lagesrapport-${id}-${file.language}.${file.format}`

/** Where a file lies in the reports bucket. */
export const fileKeyOf = (id: string, file: Pick<ReportFile, 'language' | 'format'>): string =>
  `reports/${id}/${file.language}/${fileNameOf(id, file)}`

/** The report's file with this download name, or null. */
export const findFile = (report: StatusReport, fileName: string): ReportFile | null =>
  report.files.find((file) => fileNameOf(report.id, file) === fileName) ?? null
