import { addDays } from '#shared/platform/days.ts'
import { type Evidence, stateOf } from './evidence.ts'

/** A piece is said to expire soon this many days before its last day. */
export const soonDays = 30

export type Expiry = 'never' | 'later' | 'soon' | 'expired'

/** How a piece stands against the calendar on that Swedish day (YYYY-MM-DD); it holds on its last day. */
export const expiryOf = ({ expiresOn }: Pick<Evidence, 'expiresOn'>, today: string): Expiry => {
  if (expiresOn === null) return 'never'
  if (expiresOn < today) return 'expired'
  return expiresOn <= addDays(today, soonDays) ? 'soon' : 'later'
}

/** What somebody should look at: kept pieces in use that have expired or do within thirty days, the earliest first. */
export const expiringEvidence = (evidence: readonly Evidence[], today: string): Evidence[] =>
  evidence
    .filter((piece) => piece.status === 'kept' && piece.uses.length > 0)
    .filter((piece) => ['soon', 'expired'].includes(expiryOf(piece, today)))
    .toSorted((a, b) => (a.expiresOn ?? '').localeCompare(b.expiresOn ?? ''))

/** What the list of a region's evidence can be narrowed to. */
export const evidenceFilters = ['all', 'expires-soon', 'expired', 'refused', 'not-used'] as const
export type EvidenceFilter = (typeof evidenceFilters)[number]

/** Whether a kept piece belongs to the narrowed list. */
export const matchesFilter = (piece: Evidence, filter: EvidenceFilter, today: string): boolean => {
  switch (filter) {
    case 'all':
      return true
    case 'expires-soon':
      return expiryOf(piece, today) === 'soon'
    case 'expired':
      return expiryOf(piece, today) === 'expired'
    case 'refused':
      return stateOf(piece) === 'refused'
    case 'not-used':
      return piece.uses.length === 0
  }
}
