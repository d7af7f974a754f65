import type { Language } from '#shared/platform/language.ts'

export type ReportFormat = 'pdf' | 'xlsx'

export type ReportFile = { language: Language; format: ReportFormat; key: string; bytes: number; sha256: string }

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
  failure?: string
  publishedAt?: string
  publishedBy?: { id: string; name: string }
}
