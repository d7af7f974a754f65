import type { NoticeKind } from '#shared/notices/notice-reading.ts'
import type { Language } from '#shared/platform/language.ts'

/** How often a person wants mail: each weekday when there is something new, on Mondays, only about the last day of a round, or never. */
export const frequencies = ['daily', 'weekly', 'deadlines', 'none'] as const
export type Frequency = (typeof frequencies)[number]

/** What a person chooses: how often and in which language she wants mail, and which kinds of notices she has off in the tool and in the mail. */
export type ReminderContent = {
  frequency: Frequency
  language: Language
  bellOff: readonly NoticeKind[]
  mailOff: readonly NoticeKind[]
}

/** What a person has chosen; `language` is null until she has. */
export type ReminderChoice = Omit<ReminderContent, 'language'> & {
  language: Language | null
  /** Counts her changes; 0 where she has not chosen. */
  version: number
}

/** For those who have not chosen. */
export const usualChoice: ReminderChoice = { frequency: 'daily', language: null, bellOff: [], mailOff: [], version: 0 }
