import type { BarrierLevel } from '#shared/plans/plan.ts'
import { minimumRegionsPerBarrier } from './priorities.ts'
import type { BarrierCount, Snapshot } from './snapshot.ts'

/** What may be told of the barriers at one level; all null where it is hidden. A level at which nothing is raised says so: nobody is behind it. */
export type ShownBarriers = {
  level: BarrierLevel
  raised: number | null
  regions: number | null
  meanWeight: number | null
}

export type ShownBarrierCounts = {
  levels: ShownBarriers[]
  /** How many are raised in all; null with anything hidden, since it would tell that. */
  total: number | null
  /** How many the shown levels come to: at least so many are raised. */
  shownTotal: number
}

const isFew = ({ raised, regions }: BarrierCount): boolean => raised > 0 && regions < minimumRegionsPerBarrier

/**
 * The barriers by level as anyone may see them: fewer than three regions are never told. With anything hidden the total is hidden too, rather than one more level: what is shown of
 * the levels is then the same whatever the hidden numbers are, so that nothing can be had by subtraction. What is told of single questions beside it may narrow a hidden level down (README, Limits).
 */
export const shownBarriers = ({ barriers }: Pick<Snapshot, 'barriers'>): ShownBarrierCounts => {
  const levels = barriers.map((count): ShownBarriers => {
    const { level, raised, regions, meanWeight } = count
    return isFew(count)
      ? { level, raised: null, regions: null, meanWeight: null }
      : { level, raised, regions, meanWeight }
  })
  const shownTotal = levels.reduce((sum, { raised }) => sum + (raised ?? 0), 0)
  return { levels, total: barriers.some(isFew) ? null : shownTotal, shownTotal }
}
