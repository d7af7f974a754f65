import type { Assessments } from '#shared/assessments/assessments.ts'
import type { NationalBarriers } from '#shared/barriers/national-barriers.ts'
import type { FollowUps } from '#shared/follow-up/follow-ups.ts'
import type { Instruments } from '#shared/instruments/instruments.ts'
import type { Plans } from '#shared/plans/plans.ts'
import type { Store } from '#shared/platform/store.ts'
import type { Review } from '#shared/review/review.ts'
import type { Rounds } from '#shared/rounds/rounds.ts'
import type { Counts } from '#shared/statistics/counts.ts'

/** What the demonstration data is loaded through: the same actions as the pages. */
export type DemonstrationDeps = {
  store: Store
  rounds: Rounds
  instruments: Instruments
  assessments: Assessments
  review: Review
  plans: Plans
  nationalBarriers: NationalBarriers
  followUps: FollowUps
  counts: Counts
}
