import type { ActionStatus } from '#shared/plans/plan.ts'
import type { Actor } from '#shared/platform/store.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'

/** The longest texts in UTF-16 units as a browser counts them, the most pieces of evidence that one follow-up points to, and the largest measured value either way. */
export const followUpLimits = {
  note: 2000,
  nextStep: 500,
  lesson: 2000,
  evidence: 20,
  measured: 1_000_000_000,
} as const

/** What was counted on an ISO day, in the action's own unit. */
export type Measured = { value: number; day: string }

/** What the region learnt from a finished action. Others see it only when the region has said yes, and its name only when it has said yes to that too. */
export type Lesson = { text: string; isShared: boolean; isNamed: boolean }

/** What people say of how an action goes. Texts may be empty. */
export type FollowUpContent = {
  status: ActionStatus
  /** 0 to 100. A finished action stands at 100. */
  progressPercent: number
  note: string
  nextStep: string
  /** Pieces of the region's evidence. */
  evidenceIds: string[]
  measured: Measured | null
  /** Null unless the action is finished and something was learnt. */
  lesson: Lesson | null
}

/** One follow-up of an action in an adopted plan. It is never changed: a new one counts in its place. */
export type FollowUp = FollowUpContent & {
  regionCode: string
  roundId: string
  actionId: string
  /** 1 is the action's first; a number that was taken back is not used again. */
  number: number
  at: string
  by: Actor
}

/** What follows an action: its newest follow-up, and the counts that keep two colleagues from writing past each other. */
export type FollowedAction = {
  /** Counts every giving and taking back. */
  version: number
  lastNumber: number
  /** Null when all have been taken back. */
  newest: FollowUp | null
}

/** Whether the person may take a follow-up back: her own, on the Swedish day that she gave it. */
export const mayTakeBack = ({ by, at }: Pick<FollowUp, 'by' | 'at'>, personId: string, now: Date): boolean =>
  by.id === personId && swedishDay(new Date(at)) === swedishDay(now)
