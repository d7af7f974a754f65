import { createHash } from 'node:crypto'
import { isHandedIn } from '#shared/assessments/assessment.ts'
import { type AnswersByIndicator, byIndicator } from '#shared/assessments/by-indicator.ts'
import { indicatorEffects } from '#shared/effect/indicator-effects.ts'
import type { Instrument } from '#shared/instruments/instrument.ts'
import { sizeOf } from '#shared/regions/region-size.ts'
import { findRegion } from '#shared/regions/regions.ts'
import { keptSince, onlyShared } from '#shared/scoring/over-time.ts'
import { nationalTarget } from '#shared/scoring/target-level.ts'
import { chosenProposals } from './chosen-proposals.ts'
import { areaDistributions, handedIn, indicatorDistributions, leveled } from './distributions.ts'
import { barrierCounts, barrierIndicators, prioritisedIndicators } from './priorities.ts'
import { type Earlier, type Publication, publicationOf } from './public-spread.ts'
import { regionStatus } from './region-status.ts'
import { type SizedMapping, scoreSpreads } from './score-spreads.ts'
import type { Snapshot } from './snapshot.ts'
import { type RegionInputs, type SnapshotInputs, summariseInputs } from './snapshot-inputs.ts'

const areaMedians = (
  instrument: Instrument,
  shared: Instrument,
  mappings: readonly AnswersByIndicator[],
): Record<string, number | null> => {
  const known = new Map(areaDistributions(shared, mappings).map(({ id, median }) => [id, median]))
  return Object.fromEntries(instrument.areas.map(({ id }) => [id, known.get(id) ?? null]))
}

/**
 * The area medians of the round before, under the areas of this one, and this round's own where the two did not ask the same. Both are over the questions that both asked: else a question that is
 * added or changed would show as a move. Null where fewer than five regions handed in.
 */
const sinceThePrevious = ({
  instrument,
  previousRound,
  versions,
  regions,
}: SnapshotInputs): Pick<Snapshot, 'previousAreaMedians' | 'sharedWithPrevious'> => {
  if (!previousRound) return { previousAreaMedians: null, sharedWithPrevious: null }
  const shared = onlyShared(instrument, keptSince(versions))
  const [questions, ofQuestions] = [leveled(shared).length, leveled(instrument).length]
  return {
    previousAreaMedians: areaMedians(instrument, shared, handedIn(regions.map(({ previous }) => previous))),
    sharedWithPrevious:
      questions === ofQuestions
        ? null
        : { questions, ofQuestions, areaMedians: areaMedians(instrument, shared, handedIn(regions)) },
  }
}

const givenIn = ({ assessment, answers }: RegionInputs['previous']): AnswersByIndicator | null =>
  isHandedIn(assessment) ? byIndicator(answers) : null

/** What the plans of the round before came to (shared/effect/indicator-effects.ts). */
const effectsOfPlans = ({ previousRound, versions, regions }: SnapshotInputs): Snapshot['effects'] =>
  previousRound &&
  indicatorEffects(
    versions,
    regions.map((region) => ({
      plan: region.previousPlan,
      before: givenIn(region.previous),
      now: givenIn(region),
    })),
  )

const sizedMappings = (regions: readonly RegionInputs[]): SizedMapping[] =>
  regions.flatMap((inputs) => {
    const region = findRegion(inputs.regionCode)
    return region ? handedIn([inputs]).map((answers) => ({ size: sizeOf(region), answers })) : []
  })

/** The same inputs after other public pictures are another snapshot: what may be shown of it differs. */
const idOf = (inputs: string, publication: Publication): string =>
  createHash('sha256')
    .update(JSON.stringify([inputs, Object.values(publication).map(({ layers }) => layers)]))
    .digest('hex')

/**
 * The national picture from its inputs and what has been public before it: nothing but `createdAt` comes from elsewhere, so the same give the same snapshot under the same id. Mappings that are
 * not handed in, plans that are not adopted and counts that are not submitted show as status only; of the counts nothing shows but what the newest release has published.
 */
export const buildSnapshot = (
  inputs: SnapshotInputs,
  createdAt: Date,
  earlier: Earlier = { sameRound: null, previousRound: null },
): Snapshot => {
  const { round, instrument, previousRound, regions } = inputs
  const summary = summariseInputs(inputs)
  const mappings = handedIn(regions)
  const targetLevel = nationalTarget(instrument, round).level
  const own: Snapshot = {
    id: summary.hash,
    createdAt: createdAt.toISOString(),
    roundId: round.id,
    instrumentId: instrument.id,
    instrumentVersion: instrument.version,
    isDemonstration: inputs.isDemonstration,
    targetLevel,
    inputs: summary,
    regions: regions.map((region) => regionStatus(instrument, region)),
    collected: inputs.collected,
    indicators: indicatorDistributions(instrument, mappings),
    areas: areaDistributions(instrument, mappings),
    ...scoreSpreads(instrument, sizedMappings(regions)),
    prioritised: prioritisedIndicators(instrument, regions, targetLevel),
    barriers: barrierCounts(regions),
    barrierIndicators: barrierIndicators(instrument, regions),
    counts: inputs.published?.years ?? [],
    release: inputs.published?.release ?? null,
    context: inputs.context,
    ...sinceThePrevious(inputs),
    previousRoundId: previousRound?.id ?? null,
    effects: effectsOfPlans(inputs),
    chosen: chosenProposals(regions),
    publication: null,
    heldBack: {},
  }
  const publication = publicationOf(own, regions, earlier)
  return { ...own, id: idOf(summary.hash, publication), publication }
}
