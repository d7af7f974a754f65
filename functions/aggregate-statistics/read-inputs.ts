import { isHandedIn } from '#shared/assessments/assessment.ts'
import type { Assessments } from '#shared/assessments/assessments.ts'
import { versionsFor } from '#shared/assessments/given-answers.ts'
import type { Deliveries, PartInForce } from '#shared/deliveries/deliveries.ts'
import type { FollowUps } from '#shared/follow-up/follow-ups.ts'
import { withFollowUps } from '#shared/follow-up/with-follow-ups.ts'
import type { Instruments } from '#shared/instruments/instruments.ts'
import type { Plans } from '#shared/plans/plans.ts'
import { inParallel } from '#shared/platform/in-parallel.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import { collectedRegions } from '#shared/region-pages/collected.ts'
import type { ShownPages } from '#shared/region-pages/region-pages.ts'
import { regions } from '#shared/regions/regions.ts'
import type { PublishedRelease } from '#shared/releases/release.ts'
import type { Releases } from '#shared/releases/releases.ts'
import type { Review } from '#shared/review/review.ts'
import type { Round } from '#shared/rounds/round.ts'
import type { Rounds } from '#shared/rounds/rounds.ts'
import type { ContextFigure } from '#shared/statistics/snapshot.ts'
import type { RegionInputs, ReportedYear, SnapshotInputs } from '#shared/statistics/snapshot-inputs.ts'

/** What the aggregation reads. */
export type Sources = {
  rounds: Pick<Rounds, 'list'>
  instruments: Instruments
  assessments: Pick<Assessments, 'get'>
  review: Pick<Review, 'inForce'>
  plans: Pick<Plans, 'inForce'>
  followUps: Pick<FollowUps, 'newest'>
  deliveries: Pick<Deliveries, 'parts'>
  releases: Pick<Releases, 'latestPublished'>
  regionPages: Pick<ShownPages, 'summaries'>
  context: () => Promise<ContextFigure[]>
  isDemonstration: boolean
}

/** What a region is changing after the coordinator has unlocked it is its own until it has signed: the nation counts what is signed. */
const readMapping = async ({ assessments, review }: Sources, regionCode: string, round: Round) => {
  const assessment = await assessments.get(regionCode, round.id)
  const { answers } = await review.inForce({ regionCode, round, assessment })
  return { assessment, answers }
}

/** The plan that counts, its actions as the newest follow-ups say that they stand. */
const readPlan = async ({ plans, followUps }: Sources, regionCode: string, round: Round) => {
  const [plan, newest] = await Promise.all([
    plans.inForce(regionCode, round.id),
    followUps.newest(regionCode, round.id),
  ])
  return plan && { ...plan, actions: withFollowUps(plan.actions, newest) }
}

/** The years that a region's parts (in the order in which they were accepted) count for. */
const reportedYears = (parts: readonly PartInForce[]): ReportedYear[] =>
  [...Map.groupBy(parts, ({ year }) => year)].map(([year, ofYear]) => ({
    year,
    version: ofYear.map(({ order }) => order).join(),
    savedAt: ofYear.at(-1)?.order.split('#')[0] ?? '',
  }))

const readRegion = async (
  sources: Sources,
  regionCode: string,
  round: Round,
  previousRound: Round | null,
): Promise<Omit<RegionInputs, 'counts'>> => {
  const [mapping, before, plan, previousPlan] = await Promise.all([
    readMapping(sources, regionCode, round),
    previousRound
      ? // Held against the questions that are asked now, so that the two rounds' areas are of the same questions where they are.
        readMapping(sources, regionCode, { ...previousRound, instrumentVersion: round.instrumentVersion })
      : { assessment: null, answers: [] },
    readPlan(sources, regionCode, round),
    previousRound ? readPlan(sources, regionCode, previousRound) : null,
  ])
  return {
    regionCode,
    ...mapping,
    previous: isHandedIn(before.assessment) ? before : { assessment: before.assessment, answers: [] },
    plan,
    previousPlan,
  }
}

const publishedIn = ({ release, content }: PublishedRelease): SnapshotInputs['published'] => ({
  release: {
    id: release.id,
    number: release.number,
    publishedAt: release.publishedAt,
    isDemonstration: release.isDemonstration,
  },
  years: content.years,
})

/** Fewer queries than the SDK keeps connections for (50): those that wait for one would use up their three seconds waiting. */
const regionsAtOnce = 4

/** Reads all that a snapshot of the newest round is made from; null before the first round. At most ten queries a region. */
export const readInputs = async (sources: Sources, now: Date): Promise<SnapshotInputs | null> => {
  const [round, ...earlier] = (await sources.rounds.list()).filter(({ kind }) => kind === 'mapping')
  if (!round) return null
  const previousRound = earlier.find(({ instrumentId }) => instrumentId === round.instrumentId) ?? null
  const [instrument, versions, published, context, parts, pages, found] = await Promise.all([
    sources.instruments.get(round.instrumentId, round.instrumentVersion),
    versionsFor(sources.instruments, round, previousRound ? [previousRound] : []),
    sources.releases.latestPublished(),
    sources.context(),
    sources.deliveries.parts('validations'),
    sources.regionPages.summaries(),
    inParallel(regions, regionsAtOnce, ({ code }) => readRegion(sources, code, round, previousRound)),
  ])
  return {
    round,
    instrument,
    previousRound,
    versions,
    regions: found.map((region) => ({
      ...region,
      counts: reportedYears(parts.filter((part) => part.regionCode === region.regionCode && part.rowCount > 0)),
    })),
    collected: collectedRegions(pages, swedishDay(now)),
    published: published && publishedIn(published),
    context,
    isDemonstration: sources.isDemonstration,
  }
}
