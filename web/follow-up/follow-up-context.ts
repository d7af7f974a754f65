import type { Deed } from '#shared/follow-up/deed.ts'
import type { FollowUp } from '#shared/follow-up/follow-up.ts'
import { type Following, newestOf } from '#shared/follow-up/following.ts'
import { type ActionState, statesOf } from '#shared/follow-up/state.ts'
import { withFollowUps } from '#shared/follow-up/with-follow-ups.ts'
import { asActor } from '#shared/people/person.ts'
import type { Action, Plan } from '#shared/plans/plan.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import { isRegionCode } from '#shared/regions/regions.ts'
import type { Round } from '#shared/rounds/round.ts'
import type { PlanVisit } from '../plans/plan-context.ts'

/** What the pages build on where an adopted plan is followed up. */
export type FollowUpContext = {
  round: Round
  plan: Plan
  /** Those of the plan that stands, with the status of their newest follow-up. */
  actions: Action[]
  following: Following
  newest: ReadonlyMap<string, FollowUp>
  states: ReadonlyMap<string, ActionState>
  /** The Swedish day. */
  today: string
}

/** Reads the adopted plan and what follows it. Null when there is no such round, or no plan of it was ever adopted. Four reads side by side, five during a revision. */
export const readFollowUpContext = async (visit: PlanVisit): Promise<FollowUpContext | null> => {
  const { deps, region, params, now } = visit
  const [round, adopted, following, members] = await Promise.all([
    deps.rounds.get(params.round),
    deps.followUps.adopted(region.code, params.round),
    deps.followUps.following(region.code, params.round),
    isRegionCode(region.code) ? visit.members(region.code) : [],
  ])
  if (round?.kind !== 'mapping' || !adopted) return null
  const today = swedishDay(now)
  const newest = newestOf(following)
  const actions = withFollowUps(adopted.actions, newest)
  const memberIds = new Set(members.map(({ email }) => email))
  const states = statesOf(actions, { newest, rhythm: following.rhythm, memberIds, today })
  return { round, plan: adopted.plan, actions, following, newest, states, today }
}

/** Who follows what up, and when; the form's key makes a doubled post happen once. */
export const followUpDeed = (visit: PlanVisit): Deed => ({
  regionCode: visit.region.code,
  roundId: visit.params.round,
  actor: asActor(visit.person),
  at: visit.now,
  formKey: visit.form.formKey(),
})
