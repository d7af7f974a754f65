import { type Circulation, isLive } from '#shared/circulation/circulation.ts'
import { linkEndedNotice } from '#shared/circulation/circulation-notices.ts'
import type { Circulations } from '#shared/circulation/circulations.ts'
import type { FollowUps } from '#shared/follow-up/follow-ups.ts'
import { newestOf } from '#shared/follow-up/following.ts'
import { type ActionState, statesOf } from '#shared/follow-up/state.ts'
import { withFollowUps } from '#shared/follow-up/with-follow-ups.ts'
import type { Action, Plan } from '#shared/plans/plan.ts'
import { addDays } from '#shared/platform/days.ts'
import type { Round } from '#shared/rounds/round.ts'
import type { NewNotice } from './notice.ts'

/** Something that time has done, and the key under which it is told once. */
export type LateFact = { key: string; notice: NewNotice }

/** A link that ended longer ago than this is told of no more, in days. */
const linkTellDays = 14

/** The state of an action as a fact: overdue once for each last day, at risk once until somebody follows it up. Nothing of one that goes as it should. */
const factOfAction = (
  { regionCode, roundId, id, title, responsibleId, endsOn }: Action,
  { kind }: Pick<ActionState, 'kind'>,
  followUpNumber: number,
): LateFact | null => {
  const place = { regionCode, roundId, actionId: id, title }
  // As with what is to be followed up: an action that nobody in the tool is responsible for is everybody's.
  const to = responsibleId === '' ? ('team' as const) : { ids: [responsibleId], withOwners: true }
  const about = { scope: regionCode, to, ...place }
  if (kind === 'overdue')
    return { key: `${roundId}#${id}#overdue#${endsOn}`, notice: { what: 'action-overdue', endsOn, ...about } }
  if (kind === 'at-risk')
    return { key: `${roundId}#${id}#at-risk#${followUpNumber}`, notice: { what: 'action-at-risk', ...about } }
  return null
}

/** Whether its last day has passed lately. */
const isPast = ({ lastDay }: Circulation, today: string): boolean =>
  lastDay < today && addDays(lastDay, linkTellDays) >= today

/** Whether nothing but the day has ended the link: on its last one it would show the plan as it is. */
const isLiveButForDay = (link: Circulation, plan: Plan | null): boolean =>
  isLive(link, plan, new Date(`${link.lastDay}T12:00:00Z`))

/** What the facts are read through. */
export type LateSources = {
  followUps: Pick<FollowUps, 'following' | 'adopted'>
  circulations: Pick<Circulations, 'list' | 'plan'>
}

/** The links that have ended by themselves lately. */
const endedLinks = async (
  { circulations }: Pick<LateSources, 'circulations'>,
  { regionCode, roundId }: { regionCode: string; roundId: string },
  today: string,
): Promise<LateFact[]> => {
  const past = (await circulations.list(regionCode, roundId)).filter((link) => isPast(link, today))
  if (past.length === 0) return []
  const plan = await circulations.plan(regionCode, roundId)
  return past
    .filter((link) => isLiveButForDay(link, plan))
    .map((link) => ({ key: `${roundId}#link#${link.id}`, notice: linkEndedNotice(link, link.lastDay) }))
}

/** The actions of an adopted plan that are overdue or at risk. */
const lateActions = async (
  { followUps }: Pick<LateSources, 'followUps'>,
  place: { regionCode: string; roundId: string },
  today: string,
): Promise<LateFact[]> => {
  const adopted = await followUps.adopted(place.regionCode, place.roundId)
  if (!adopted) return []
  const { rhythm, followed } = await followUps.following(place.regionCode, place.roundId)
  const newest = newestOf({ followed })
  const actions = withFollowUps(adopted.actions, newest)
  // Who works in the region now changes what is said of an action, not whether it is late.
  const states = statesOf(actions, { newest, rhythm, memberIds: new Set(), today })
  return actions.flatMap((action) => {
    const state = states.get(action.id)
    return (state && factOfAction(action, state, newest.get(action.id)?.number ?? 0)) ?? []
  })
}

/** What time has done to a region's plans: links that have ended and, in plans that were adopted, actions that are overdue or at risk. Two queries for each round of mapping, and one more for an adopted plan, or where the last day of a link has passed. */
export const readLateFacts = async (
  sources: LateSources,
  regionCode: string,
  { rounds, today }: { rounds: readonly Pick<Round, 'id' | 'kind'>[]; today: string },
): Promise<LateFact[]> => {
  const found = await Promise.all(
    rounds
      .filter(({ kind }) => kind === 'mapping')
      .flatMap(({ id }) => [
        endedLinks(sources, { regionCode, roundId: id }, today),
        lateActions(sources, { regionCode, roundId: id }, today),
      ]),
  )
  return found.flat()
}
