import type { CountYear, Snapshot } from './snapshot.ts'

/** The newest year that at least one region has reported validations for, or null. */
export const newestReportedYear = (snapshot: Pick<Snapshot, 'counts'>): CountYear | null =>
  snapshot.counts
    .filter(({ reportingRegions }) => reportingRegions.length > 0)
    .toSorted((one, other) => other.year - one.year)[0] ?? null
