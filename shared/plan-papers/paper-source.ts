import type { FollowUp } from '#shared/follow-up/follow-up.ts'
import type { ActionState } from '#shared/follow-up/state.ts'
import type { Instrument } from '#shared/instruments/instrument.ts'
import type { PlanContents } from '#shared/plans/plan.ts'
import type { Region } from '#shared/regions/regions.ts'
import type { Round } from '#shared/rounds/round.ts'

/** Where the region stands in the mapping, and what the plan would make of it. Percentages of the highest level; null where no question has a level. */
export type Standing = {
  scorePercent: number | null
  projectedPercent: number | null
  /** The level to reach in each question. */
  targetLevel: number
  /** Questions at that level or above, of those that are answered with a level. */
  reachedCount: number
  askedCount: number
}

/** What a plan's papers are made of, whoever they are for. */
export type PaperSource = Pick<PlanContents, 'plan' | 'actions' | 'barriers'> & {
  region: Pick<Region, 'code' | 'name'>
  round: Pick<Round, 'id' | 'title'>
  instrument: Instrument
  /** Null when the reader may not see the answers. */
  standing: Standing | null
  /** How each action goes, by id; null for a draft. */
  states: ReadonlyMap<string, ActionState> | null
  newest: ReadonlyMap<string, FollowUp>
}
