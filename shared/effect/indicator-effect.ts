import type { Level } from '#shared/instruments/instrument.ts'
import type { ChangeSpread } from './change-spread.ts'

/** How the regions have changed on one indicator from one round to the next, by what their plans of the first round did about it. Null where fewer than five regions are behind, or where it would give fewer away. */
export type IndicatorEffect = {
  /** As the newest version calls it. */
  indicatorId: string
  /** Regions that have finished an action for it. */
  acted: ChangeSpread | null
  /** Regions without any action for it. */
  didNot: ChangeSpread | null
  /** The same by the level that they started from; levels that may not be shown are left out. */
  didNotFrom: { level: Level; spread: ChangeSpread }[]
  /** Those without any action, as a region may see them that has finished one itself: it knows its own change, so that only the other regions with an action could be worked out. */
  toActors: Pick<IndicatorEffect, 'didNot' | 'didNotFrom'>
}
