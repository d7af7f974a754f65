import type { Localized } from '#shared/platform/language.ts'
import type { Hours } from './hours.ts'

/** How sure a rule is: read on the page named, read on two pages that say different things, or our own reading where no page was seen. */
export type Sureness = 'seen' | 'pages-differ' | 'own-reading'

/** A rule in words, with where it stands. `source` is null where no page was seen. */
export type PeriodRule = { id: string; text: Localized; source: string | null; sureness: Sureness; unsure?: Localized }

/** The most hours of one person in a calendar year, as a page of ESF gives it. */
export type YearCap = { id: string; hours: Hours; hasHoliday: boolean; source: string; note: Localized }

/** All that differs between the programme periods. No other code knows a period's rules. */
export type ProgrammePeriod = {
  id: string
  name: Localized
  /** Who follows after the one who reported: her manager approves, or nobody. */
  approval: 'manager' | 'none'
  /** What becomes of a month without hours. */
  zeroHours: 'reported' | 'left-out'
  /** The part of an hour that counts, and which way the rest goes, where a project counts whole hours and where it counts parts. */
  hourSteps: Record<'whole' | 'part', { step: Hours; rounding: 'down' }>
  /** The caps to choose from; the first is the usual one. Empty where no page gives one. */
  caps: readonly YearCap[]
  /** When a month's participants are due, and what a correction means for later months; null where no page was seen. */
  participants: { dueDays: number; order: 'chronological'; corrected: 'send-later-again' } | null
  rules: readonly PeriodRule[]
}
