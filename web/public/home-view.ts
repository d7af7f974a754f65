import { regions } from '#shared/regions/regions.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'

export type GlanceFact = { id: 'mapped' | 'adopted' | 'reported'; count: number }

/** How far the 21 regions have come: public facts only, never a region's level. */
export type Glance = { facts: GlanceFact[]; total: number; roundId: string; createdAt: string }

/** What the start page says of the newest snapshot; null before the first one. */
export const glanceOf = (snapshot: Snapshot | null): Glance | null => {
  if (!snapshot) return null
  const count = (is: (status: Snapshot['regions'][number]) => boolean) => snapshot.regions.filter(is).length
  return {
    facts: [
      { id: 'mapped', count: count(({ mapping }) => mapping === 'submitted') },
      { id: 'adopted', count: count(({ plan }) => plan === 'adopted') },
      { id: 'reported', count: count(({ countYears }) => countYears.length > 0) },
    ],
    total: regions.length,
    roundId: snapshot.roundId,
    createdAt: snapshot.createdAt,
  }
}
