import type { Language } from '#shared/platform/language.ts'
import type { Actor } from '#shared/platform/store.ts'
import type { ChapterId } from '#shared/reports/report-choice.ts'

/** What a reader believes is wrong in a published report. */
export type Correction = {
  id: string
  reportId: string
  /** Null: the reader did not say which. */
  chapterId: ChapterId | null
  text: string
  /** Where the answer is to go, until it has gone; null when none was left, and once it is handled. */
  email: string | null
  language: Language
  sentAt: string
  status: 'new' | 'handled'
  answer: string
  handledAt?: string
  handledBy?: Actor
  version: number
}

/** What the reader writes. */
export type CorrectionContent = Pick<Correction, 'reportId' | 'chapterId' | 'text' | 'email' | 'language'>

/** The same without the reader's address: for the audit log, which never forgets. */
export const withoutAddress = ({ email: _email, ...rest }: Correction): Omit<Correction, 'email'> => rest
