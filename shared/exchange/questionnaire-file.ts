import type { Language } from '#shared/platform/language.ts'
import type { Actor } from '#shared/platform/store.ts'

export const fileContents = ['answered', 'empty'] as const
export type FileContents = (typeof fileContents)[number]

export const fileFormats = ['pdf', 'docx', 'xlsx'] as const
export type FileFormat = (typeof fileFormats)[number]

/** Why a file could not be made. The sentences stand with the pages. */
export type FileFailure = 'typesetting-failed' | 'mapping-missing' | 'not-handed-in' | 'unexpected'

/** A questionnaire that somebody has ordered as a file. It is made by a job, and gone after a day. */
export type QuestionnaireFile = {
  id: string
  regionCode: string
  roundId: string
  contents: FileContents
  format: FileFormat
  language: Language
  isDemonstration: boolean
  /** Ordered by the region's own team, whose file holds all that is saved; others' hold what counts of what is handed in. */
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

export const contentTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const satisfies Record<FileFormat, string>

/** Where the file lies in the reports bucket; what lies there is deleted after a day or two (infra, reports bucket). */
export const fileKeyOf = ({
  regionCode,
  id,
  format,
}: Pick<QuestionnaireFile, 'regionCode' | 'id' | 'format'>): string => `questionnaires/${regionCode}/${id}.${format}`

/** The name that it is downloaded under, for example `kartlaggning-20-2026-svar-sv.xlsx`. */
export const fileNameOf = ({ regionCode, roundId, contents, format, language }: QuestionnaireFile): string =>
  `kartlaggning-${regionCode}-${roundId}-${contents === 'answered' ? 'svar' : 'tom'}-${language}.${format}`
