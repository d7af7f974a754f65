import type { InstrumentKind } from '#shared/instruments/instrument.ts'

/** A period in which the regions answer one version of an instrument. Dates are ISO days (YYYY-MM-DD). */
export type Round = {
  /** For example `2026`; part of addresses. */
  id: string
  /** That of its instrument. Only rounds of kind `mapping` make up the national picture. */
  kind: InstrumentKind
  instrumentId: string
  instrumentVersion: number
  title: { sv: string; en: string }
  opensOn: string
  /** The last day to hand in, by which reminders go. */
  deadline: string
  /** The last day on which anything can be answered; a region can be given longer (Assessment.closesOn). */
  closesOn: string
  /** The national level to aim at in this round; null: the instrument's own. */
  targetLevel: number | null
  status: 'open' | 'closed'
  version: number
}

/** When a round can be answered and handed in. */
export type RoundDates = Pick<Round, 'opensOn' | 'deadline' | 'closesOn'>

/** The first date that comes before the one it must follow (opening, last day to hand in, last day to answer), or null when they are in order. */
export const dateOutOfOrder = ({ opensOn, deadline, closesOn }: RoundDates): 'deadline' | 'closesOn' | null => {
  if (deadline < opensOn) return 'deadline'
  return closesOn < deadline ? 'closesOn' : null
}
