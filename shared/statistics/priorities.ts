import { isHandedIn } from '#shared/assessments/assessment.ts'
import { type Instrument, indicatorsOf } from '#shared/instruments/instrument.ts'
import { aimsOf } from '#shared/plans/aims.ts'
import { type Barrier, barrierLevels } from '#shared/plans/plan.ts'
import { proposalsFor } from '#shared/plans/priority.ts'
import type { BarrierCount, BarrierIndicator, PrioritisedIndicator, Snapshot } from './snapshot.ts'
import type { RegionInputs } from './snapshot-inputs.ts'

/** Barriers per indicator are shown from this many regions on, so that none can be told from the others. */
export const minimumRegionsPerBarrier = 3

/** What plans prioritise is published from this many adopted plans on: then it says something of the country, not of one region's plan. */
export const minimumPlansForPriorities = 3

/** How many adopted plans the priorities and barriers of a picture are counted over: fewer than are adopted, where what the last of them hold is not public yet. */
export const plansCounted = ({ regions, heldBack }: Pick<Snapshot, 'regions' | 'heldBack'>): number =>
  heldBack.plans?.regions ?? regions.filter(({ plan }) => plan === 'adopted').length

/** What is published of the priorities: nothing while fewer than `minimumPlansForPriorities` plans are adopted. */
export const publicPriorities = (
  snapshot: Pick<Snapshot, 'regions' | 'heldBack' | 'prioritised'>,
): readonly PrioritisedIndicator[] => (plansCounted(snapshot) < minimumPlansForPriorities ? [] : snapshot.prioritised)

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length

const adopted = (regions: readonly RegionInputs[]) => regions.filter(({ plan }) => plan?.plan.status === 'adopted')

/**
 * The indicators that adopted plans act on, those of most regions first. Cancelled actions do not count. The mean priority is over the regions that act on
 * the indicator and whose handed-in mapping gives it one, all against the national target level, so that they can be compared.
 */
export const prioritisedIndicators = (
  instrument: Instrument,
  regions: readonly RegionInputs[],
  targetLevel: number,
): PrioritisedIndicator[] => {
  const planning = adopted(regions).map((region) => ({
    indicatorIds: (region.plan?.actions ?? []).filter(({ status }) => status !== 'cancelled').flatMap(aimsOf),
    priorities: new Map(
      isHandedIn(region.assessment)
        ? proposalsFor(instrument, region.answers, targetLevel).map(({ indicatorId, priority }) => [
            indicatorId,
            priority,
          ])
        : [],
    ),
  }))
  return indicatorsOf(instrument)
    .map(({ id }) => {
      const acting = planning.filter(({ indicatorIds }) => indicatorIds.includes(id))
      return {
        indicatorId: id,
        regions: acting.length,
        actions: acting.reduce((sum, { indicatorIds }) => sum + indicatorIds.filter((each) => each === id).length, 0),
        meanPriority: mean(acting.flatMap(({ priorities }) => priorities.get(id) ?? [])),
      }
    })
    .filter(({ actions }) => actions > 0)
    .sort((a, b) => b.regions - a.regions || b.actions - a.actions || (b.meanPriority ?? 0) - (a.meanPriority ?? 0))
}

const raisedIn = (regions: readonly RegionInputs[]): Barrier[] =>
  adopted(regions).flatMap(({ plan }) => plan?.barriers ?? [])

const regionCount = (barriers: readonly Barrier[]): number => new Set(barriers.map(({ regionCode }) => regionCode)).size

/** The barriers that adopted plans raise, by the level that can move them; every level is there. */
export const barrierCounts = (regions: readonly RegionInputs[]): BarrierCount[] => {
  const raised = raisedIn(regions)
  return barrierLevels.map((level) => {
    const there = raised.filter((barrier) => barrier.level === level)
    return {
      level,
      raised: there.length,
      regions: regionCount(there),
      meanWeight: mean(there.map(({ weight }) => weight)),
    }
  })
}

/** The indicators for which at least three regions raise a barrier, those of most regions first. */
export const barrierIndicators = (instrument: Instrument, regions: readonly RegionInputs[]): BarrierIndicator[] => {
  const raised = raisedIn(regions)
  return indicatorsOf(instrument)
    .map(({ id }) => ({
      indicatorId: id,
      regions: regionCount(raised.filter(({ indicatorIds }) => indicatorIds.includes(id))),
    }))
    .filter(({ regions: count }) => count >= minimumRegionsPerBarrier)
    .sort((a, b) => b.regions - a.regions)
}
