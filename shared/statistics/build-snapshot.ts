import { sizeOf } from '#shared/regions/region-size.ts'
import { findRegion } from '#shared/regions/regions.ts'
import { nationalTarget } from '#shared/scoring/target-level.ts'
import { areaDistributions, handedIn, indicatorDistributions } from './distributions.ts'
import { barrierCounts, barrierIndicators, prioritisedIndicators } from './priorities.ts'
import { publishCounts } from './publish-counts.ts'
import { regionStatus } from './region-status.ts'
import { type SizedMapping, scoreSpreads } from './score-spreads.ts'
import type { Snapshot } from './snapshot.ts'
import { type RegionInputs, type SnapshotInputs, summariseInputs } from './snapshot-inputs.ts'

/** The area medians of the round before, under the areas of this one; null where fewer than five regions handed in. */
const previousMedians = ({ instrument, previousRound, regions }: SnapshotInputs): Snapshot['previousAreaMedians'] => {
  if (!previousRound) return null
  const mappings = handedIn(regions.map(({ previous }) => previous))
  return Object.fromEntries(areaDistributions(instrument, mappings).map(({ id, median }) => [id, median]))
}

const sizedMappings = (regions: readonly RegionInputs[]): SizedMapping[] =>
  regions.flatMap((inputs) => {
    const region = findRegion(inputs.regionCode)
    return region ? handedIn([inputs]).map((answers) => ({ size: sizeOf(region), answers })) : []
  })

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
    targetLevel: nationalTarget(instrument, round).level,
    inputs: summary,
    regions: regions.map((region) => regionStatus(instrument, region)),
    indicators: indicatorDistributions(instrument, mappings),
    areas: areaDistributions(instrument, mappings),
    ...scoreSpreads(instrument, sizedMappings(regions)),
    prioritised: prioritisedIndicators(instrument, regions, nationalTarget(instrument, round).level),
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
