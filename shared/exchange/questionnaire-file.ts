import type { FileOrder } from './ordered-file.ts'

export const fileContents = ['answered', 'empty'] as const
export type FileContents = (typeof fileContents)[number]

export const fileFormats = ['pdf', 'docx', 'xlsx'] as const

/** A region's questionnaire that somebody has ordered as a file: for others than the region's team with what counts of what is handed in. */
export type QuestionnaireFile = FileOrder & { kind: 'questionnaire'; contents: FileContents }

/** Where the file lies in the reports bucket; what lies there is deleted after a day or two (infra, reports bucket). */
export const questionnaireKey = ({ regionCode, id, format }: QuestionnaireFile): string =>
  `questionnaires/${regionCode}/${id}.${format}`

/** The name that it is downloaded under, for example `kartlaggning-20-2026-svar-sv.xlsx`. */
export const questionnaireName = ({ regionCode, roundId, contents, format, language }: QuestionnaireFile): string =>
  `kartlaggning-${regionCode}-${roundId}-${contents === 'answered' ? 'svar' : 'tom'}-${language}.${format}`
