import type { Actor } from '#shared/platform/store.ts'
import type { BarrierReference } from './national-barrier.ts'

/** A region's word on one of its barriers: whether it may be counted openly also when fewer than three regions are behind. It stands beside the barrier, since an adopted plan is never edited. */
export type Openness = BarrierReference & {
  mayCount: boolean
  version: number
  savedAt: string
  savedBy: Actor
}

/** Whether a barrier may be counted openly, by its region's word as it stands now; no word counts as no. */
export type MayCount = (reference: BarrierReference) => boolean
