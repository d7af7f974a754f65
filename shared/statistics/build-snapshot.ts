import { areaDistributions, handedIn, indicatorDistributions } from './distributions.ts'
import { barrierCounts, barrierIndicators, prioritisedIndicators } from './priorities.ts'
import { publishCounts } from './publish-counts.ts'
import { regionStatus } from './region-status.ts'
import type { Snapshot } from './snapshot.ts'
import { type SnapshotInputs, summariseInputs } from './snapshot-inputs.ts'

/** The area medians of the round before, under the areas of this one; null where fewer than five regions handed in. */
const previousMedians = ({ instrument, previousRound, regions }: SnapshotInputs): Snapshot['previousAreaMedians'] => {
  if (!previousRound) return null
  const mappings = handedIn(regions.map(({ previous }) => previous))
  return Object.fromEntries(areaDistributions(instrument, mappings).map(({ id, median }) => [id, median]))
}

/**
 * The national picture from its inputs: nothing but `createdAt` comes from elsewhere, so the same inputs give the same snapshot under the same id. Mappings that are
 * not handed in, plans that are not adopted and counts that are not submitted show as status only. Throws when disclosure control fails.
 */
export const buildSnapshot = (inputs: SnapshotInputs, createdAt: Date): Snapshot => {
  const { round, instrument, previousRound, regions } = inputs
  const summary = summariseInputs(inputs)
  const mappings = handedIn(regions)
  return {
    id: summary.hash,
    createdAt: createdAt.toISOString(),
    roundId: round.id,
    instrumentId: instrument.id,
    instrumentVersion: instrument.version,
    isDemonstration: inputs.isDemonstration,
    inputs: summary,
    regions: regions.map((region) => regionStatus(instrument, region)),
    indicators: indicatorDistributions(instrument, mappings),
    areas: areaDistributions(instrument, mappings),
    prioritised: prioritisedIndicators(instrument, regions),
    barriers: barrierCounts(regions),
    barrierIndicators: barrierIndicators(instrument, regions),
    counts: publishCounts(
      regions.flatMap(({ counts }) => counts),
      inputs.suppressionThreshold,
    ),
    context: inputs.context,
    previousAreaMedians: previousMedians(inputs),
    previousRoundId: previousRound?.id ?? null,
  }
}
