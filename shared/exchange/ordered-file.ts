import type { CertificateFile } from '#shared/events/certificate-paper.ts'
import type { PlanPaperFile } from '#shared/plan-papers/plan-paper-file.ts'
import type { Language } from '#shared/platform/language.ts'
import type { Actor } from '#shared/platform/store.ts'
import type { SheetPaperFile } from '#shared/time/sheet-paper.ts'
import type { QuestionnaireFile } from './questionnaire-file.ts'

export const contentTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const
export type FileFormat = keyof typeof contentTypes

/** Why a file could not be made. The sentences stand with the pages. */
export type FileFailure =
  | 'typesetting-failed'
  | 'mapping-missing'
  | 'not-handed-in'
  | 'plan-missing'
  | 'partner-missing'
  | 'unexpected'

/** What every file has that somebody in a region orders. It is made by a job, and gone after a day. */
export type FileOrder = {
  id: string
  regionCode: string
  roundId: string
  format: FileFormat
  language: Language
  isDemonstration: boolean
  /** Ordered by the region's own team, whose file holds what the team sees; others' hold what others see. */
  isForRegion: boolean
  status: 'ordered' | 'ready' | 'failed'
  /** Optimistic lock of the item. */
  version: number
  orderedAt: string
  orderedBy: Actor
  bytes?: number
  failure?: FileFailure
  expiresAtSeconds: number
}

/** A file of any kind: a region's questionnaire, its plan on paper, or a person's month of time or certificate. */
export type OrderedFile = QuestionnaireFile | PlanPaperFile | SheetPaperFile | CertificateFile
export type FileKind = OrderedFile['kind']
export type FileOf<K extends FileKind> = Extract<OrderedFile, { kind: K }>
