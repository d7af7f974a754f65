import type { Language } from '#shared/platform/language.ts'

/** How often a person wants mail: each weekday when there is something new, on Mondays, only about the last day of a round, or never. */
export const frequencies = ['daily', 'weekly', 'deadlines', 'none'] as const
export type Frequency = (typeof frequencies)[number]

/** What a person has chosen; `language` is null until she has. */
export type ReminderChoice = { frequency: Frequency; language: Language | null }

/** For those who have not chosen. */
export const usualChoice: ReminderChoice = { frequency: 'daily', language: null }
