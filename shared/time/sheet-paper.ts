import type { FileOrder } from '#shared/exchange/ordered-file.ts'
import type { Language } from '#shared/platform/language.ts'

/** A month on paper, to be signed by hand: all its words as they are to be printed. */
export type SheetPaper = {
  language: Language
  title: string
  /** Whose time, in which project. */
  subtitle: string
  facts: { label: string; value: string }[]
  /** How the month stands in the tool, for example that it is not signed there. */
  state: string
  table: { title: string; columns: string[]; rows: string[][]; total: string }
  certify: string
  /** A line to sign on for each, with the lines' own words. */
  signatures: string[]
  signatureWords: { name: string; day: string; signature: string }
  demonstration: string | null
  made: string
  madeAt: string
  /** The words around the page's number. */
  pageWords: { before: string; between: string }
}

/** A month that somebody has ordered as a file. It carries its own words, so that the job that sets it needs no right to read time; it is gone after a day. */
export type SheetPaperFile = FileOrder & { kind: 'time-sheet'; format: 'pdf'; month: string; paper: SheetPaper }

/** Where the file lies in the reports bucket; what lies there is deleted after a day or two (infra, reports bucket). */
export const sheetPaperKey = ({ id }: Pick<SheetPaperFile, 'id'>): string => `plan-papers/SE/time-${id}.pdf`

/** The name that it is downloaded under, for example `tidrapport-2021-03-sv.pdf`. */
export const sheetPaperName = ({ month, language }: Pick<SheetPaperFile, 'month' | 'language'>): string =>
  `tidrapport-${month}-${language}.pdf`
