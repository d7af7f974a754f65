import type { FollowedAction, FollowUp } from './follow-up.ts'
import type { Rhythm } from './rhythm.ts'

/** A region's plan of a round. */
export type PlanPlace = { regionCode: string; roundId: string }
/** One action of it. */
export type ActionPlace = PlanPlace & { actionId: string }

/** What follows a plan: its rhythm, and what follows each action by the action's id. */
export type Following = { rhythm: Rhythm | null; followed: Map<string, FollowedAction> }

/** Every action's newest follow-up by the action's id. */
export const newestOf = ({ followed }: Pick<Following, 'followed'>): Map<string, FollowUp> =>
  new Map([...followed].flatMap(([id, { newest }]) => (newest ? [[id, newest] as const] : [])))
