import { regions } from '#shared/regions/regions.ts'
import { newestReportedYear } from '#shared/statistics/newest-reported-year.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'

export type GlanceFact = { id: 'mapped' | 'adopted' | 'reported'; count: number }

/** How far the 21 regions have come: public facts only, never a region's level. */
export type Glance = {
  facts: GlanceFact[]
  total: number
  /** The newest year that anyone has reported validations for, or null. */
  reportedYear: number | null
  roundId: string
  createdAt: string
}

/** What the start page says of the newest snapshot; null before the first one. */
export const glanceOf = (snapshot: Snapshot | null): Glance | null => {
  if (!snapshot) return null
  const reported = newestReportedYear(snapshot)
  const count = (is: (status: Snapshot['regions'][number]) => boolean) => snapshot.regions.filter(is).length
  return {
    facts: [
      { id: 'mapped', count: count(({ mapping }) => mapping === 'submitted') },
      { id: 'adopted', count: count(({ plan }) => plan === 'adopted') },
      { id: 'reported', count: reported?.reportingRegions.length ?? 0 },
    ],
    total: regions.length,
    reportedYear: reported?.year ?? null,
    roundId: snapshot.roundId,
    createdAt: snapshot.createdAt,
  }
}
