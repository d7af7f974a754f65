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
  /** Where the answer is to go, until a mail server has taken it; null when none was left, and from then on. */
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

/** What the audit log, which never forgets, says of a correction: of which report and how far it has come, and nothing that anyone has written. */
export const forLog = ({ reportId, status }: Correction): Pick<Correction, 'reportId' | 'status'> => ({
  reportId,
  status,
})
