import { isSameReference, type NationalBarrier, referenceOf } from '#shared/barriers/national-barrier.ts'
import { type Barrier, type BarrierLevel, barrierLevels } from '#shared/plans/plan.ts'

/** What regions have raised in a round: what is free to join, by level, heaviest first; and what is in a national barrier already. */
export type RaisedView = {
  free: { level: BarrierLevel; barriers: Barrier[] }[]
  joined: { barrier: Barrier; national: NationalBarrier }[]
}

/** Sorts what is raised. Barriers that concern the same questions come after one another, so that those that are alike are seen. */
export const raisedView = (raised: readonly Barrier[], nationals: readonly NationalBarrier[]): RaisedView => {
  const nationalOf = (barrier: Barrier) =>
    nationals.find(({ members }) => members.some((member) => isSameReference(member, referenceOf(barrier))))
  const free = raised.filter((barrier) => !nationalOf(barrier))
  return {
    free: barrierLevels
      .map((level) => ({
        level,
        barriers: free
          .filter((barrier) => barrier.level === level)
          .toSorted(
            (a, b) =>
              String(a.indicatorIds).localeCompare(String(b.indicatorIds)) ||
              b.weight - a.weight ||
              a.title.localeCompare(b.title, 'sv'),
          ),
      }))
      .filter(({ barriers }) => barriers.length > 0),
    joined: raised.flatMap((barrier) => {
      const national = nationalOf(barrier)
      return national ? [{ barrier, national }] : []
    }),
  }
}
