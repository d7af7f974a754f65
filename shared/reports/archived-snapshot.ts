import { minimumRegionsPerBarrier, publicPriorities } from '#shared/statistics/priorities.ts'
import { levelsFrom, plansFrom } from '#shared/statistics/public-spread.ts'
import { shownBarriers } from '#shared/statistics/shown-barriers.ts'
import {
  type Distribution,
  minimumForQuartiles,
  type RegionStatus,
  type Snapshot,
} from '#shared/statistics/snapshot.ts'

const publicDistribution = (distribution: Distribution) => ({
  ...distribution,
  perLevel: distribution.answers < minimumForQuartiles ? null : distribution.perLevel,
})

/** What a region has done, never how well, and never how far it has come before it hands in or adopts. */
const publicRegion = ({ regionCode, mapping, submittedAt, plan, actions, countYears }: RegionStatus) => ({
  regionCode,
  hasSubmittedMapping: mapping === 'submitted',
  submittedAt: mapping === 'submitted' ? submittedAt : null,
  hasAdoptedPlan: plan === 'adopted',
  actions: plan === 'adopted' ? actions : null,
  countYears,
})

/** The numbers behind a report, for an archive: all of the snapshot that anybody may see. What single regions answered, and what their plans weigh, stays with the regions. */
export const archivedSnapshot = (snapshot: Snapshot) => ({
  id: snapshot.id,
  createdAt: snapshot.createdAt,
  levelsFrom: levelsFrom(snapshot),
  plansFrom: plansFrom(snapshot),
  roundId: snapshot.roundId,
  instrumentId: snapshot.instrumentId,
  instrumentVersion: snapshot.instrumentVersion,
  isDemonstration: snapshot.isDemonstration,
  targetLevel: snapshot.targetLevel,
  inputs: snapshot.inputs,
  release: snapshot.release,
  regions: snapshot.regions.map(publicRegion),
  areas: snapshot.areas.map(publicDistribution),
  indicators: snapshot.indicators.map(publicDistribution),
  previousRoundId: snapshot.previousRoundId,
  previousAreaMedians: snapshot.previousAreaMedians,
  sharedWithPrevious: snapshot.sharedWithPrevious,
  prioritised: publicPriorities(snapshot).map((one) => ({
    ...one,
    meanPriority: one.regions < minimumRegionsPerBarrier ? null : one.meanPriority,
  })),
  barriers: shownBarriers(snapshot).levels,
  barrierIndicators: snapshot.barrierIndicators,
  counts: snapshot.counts,
  context: snapshot.context,
})
