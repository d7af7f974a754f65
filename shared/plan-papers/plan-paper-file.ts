import type { FileOrder } from '#shared/exchange/ordered-file.ts'
import type { Recipient, RecipientKind } from './recipient.ts'

export const paperFormats = ['pdf', 'docx'] as const
export type PaperFormat = (typeof paperFormats)[number]

/** A region's plan that somebody has ordered as a file for one recipient. */
export type PlanPaperFile = FileOrder & { kind: 'plan'; format: PaperFormat; recipient: Recipient }

/** Where the file lies in the reports bucket; what lies there is deleted after a day or two (infra, reports bucket). */
export const planPaperKey = ({ regionCode, id, format }: PlanPaperFile): string =>
  `plan-papers/${regionCode}/${id}.${format}`

const recipientWords = {
  politicians: 'politiker',
  managers: 'chefer',
  partner: 'samverkanspart',
} as const satisfies Record<RecipientKind, string>

/** The name that it is downloaded under, for example `handlingsplan-20-2026-politiker-sv.pdf`. */
export const planPaperName = ({ regionCode, roundId, recipient, format, language }: PlanPaperFile): string =>
  `handlingsplan-${regionCode}-${roundId}-${recipientWords[recipient.kind]}-${language}.${format}`
