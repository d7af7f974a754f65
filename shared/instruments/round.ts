/** A period in which the regions answer one version of an instrument. Dates are ISO days (YYYY-MM-DD). */
export type Round = {
  /** For example `2026`; part of addresses. */
  id: string
  instrumentId: string
  instrumentVersion: number
  title: { sv: string; en: string }
  opensOn: string
  deadline: string
  status: 'open' | 'closed'
  version: number
}
