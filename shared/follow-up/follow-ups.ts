import type { PlanInForce } from '#shared/plans/plan-in-force.ts'
import type { Outcome } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { type Deed, type FollowUpRefusal, readAdopted } from './deed.ts'
import type { FollowUp } from './follow-up.ts'
import { listLessons, readFollowing, readHistory } from './follow-up-store.ts'
import { type Following, newestOf } from './following.ts'
import { type GiveFollowUp, giveFollowUp } from './give-follow-up.ts'
import type { SharedLesson } from './lesson.ts'
import type { Rhythm, RhythmContent } from './rhythm.ts'
import { setRhythm } from './set-rhythm.ts'
import { takeBack } from './take-back.ts'
import { withdrawLesson } from './withdraw-lesson.ts'

type Done<T> = Promise<Outcome<T, FollowUpRefusal>>

/** How the regions' adopted plans go. A follow-up stands beside the plan and never changes it. Every change goes into the audit log in its own transaction. */
export type FollowUps = {
  /** The plan that stands, or null when none was ever adopted. One read, two during a revision. */
  adopted(regionCode: string, roundId: string): Promise<PlanInForce | null>
  /** The rhythm and every action's newest follow-up. One query. */
  following(regionCode: string, roundId: string): Promise<Following>
  /** Every action's newest follow-up by the action's id. One query. */
  newest(regionCode: string, roundId: string): Promise<Map<string, FollowUp>>
  /** An action's follow-ups, newest first. One query. */
  history(regionCode: string, roundId: string, actionId: string): Promise<FollowUp[]>
  give(deed: GiveFollowUp): Done<FollowUp>
  takeBack(deed: Deed & { actionId: string; number: number }): Done<FollowUp>
  withdrawLesson(deed: Deed & { actionId: string }): Done<FollowUp>
  setRhythm(deed: Deed & { rhythm: RhythmContent; basedOnVersion: number }): Done<Rhythm>
  /** What regions let each other read, with their codes: show regions no more than `lessonsForRegion`. One query. */
  lessons(): Promise<SharedLesson[]>
}

/** The follow-ups over the plans table. */
export const createFollowUps = (store: Store): FollowUps => ({
  adopted: (regionCode, roundId) => readAdopted(store, { regionCode, roundId }),
  following: (regionCode, roundId) => readFollowing(store, { regionCode, roundId }),
  newest: async (regionCode, roundId) => newestOf(await readFollowing(store, { regionCode, roundId })),
  history: (regionCode, roundId, actionId) => readHistory(store, { regionCode, roundId, actionId }),
  give: (deed) => giveFollowUp(store, deed),
  takeBack: (deed) => takeBack(store, deed),
  withdrawLesson: (deed) => withdrawLesson(store, deed),
  setRhythm: (deed) => setRhythm(store, deed),
  lessons: () => listLessons(store),
})
