import type { RegionInputs } from './snapshot-inputs.ts'

/** A proposal of the instrument that regions have chosen. */
export type ChosenProposal = {
  proposalId: string
  /** How many regions have it in an adopted plan. */
  regions: number
  /** In how many of them it is finished; null where that, or in how many it is not, is fewer than `minimumRegionsPerProposal`. */
  finished: number | null
}

/** What fewer regions than this have chosen says too much of each of them. */
export const minimumRegionsPerProposal = 5

/** Neither those in which it is finished nor the others may be fewer than five, unless there are none. */
const isTold = (finished: number, regions: number): boolean =>
  finished >= minimumRegionsPerProposal && (finished === regions || regions - finished >= minimumRegionsPerProposal)

/** The proposals that at least five regions have in their adopted plans of the round or of the one before, those of most regions first. What is cancelled does not count. */
export const chosenProposals = (
  regions: readonly Pick<RegionInputs, 'regionCode' | 'plan' | 'previousPlan'>[],
): ChosenProposal[] => {
  const chosen = new Map<string, { regions: Set<string>; finished: Set<string> }>()
  for (const { regionCode, plan, previousPlan } of regions)
    for (const each of [plan, previousPlan]) {
      if (each?.plan.status !== 'adopted') continue
      for (const { origin, status } of each.actions) {
        if (origin.kind !== 'proposal' || status === 'cancelled') continue
        const known = chosen.get(origin.proposalId) ?? { regions: new Set(), finished: new Set() }
        known.regions.add(regionCode)
        if (status === 'finished') known.finished.add(regionCode)
        chosen.set(origin.proposalId, known)
      }
    }
  return [...chosen]
    .map(([proposalId, found]) => ({
      proposalId,
      regions: found.regions.size,
      finished: isTold(found.finished.size, found.regions.size) ? found.finished.size : null,
    }))
    .filter(({ regions: count }) => count >= minimumRegionsPerProposal)
    .sort((a, b) => b.regions - a.regions || (a.proposalId < b.proposalId ? -1 : 1))
}
