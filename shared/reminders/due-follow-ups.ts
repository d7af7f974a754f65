import type { FollowUps } from '#shared/follow-up/follow-ups.ts'
import { newestOf } from '#shared/follow-up/following.ts'
import { dueDayOf } from '#shared/follow-up/rhythm.ts'
import { dayOf, isOpen } from '#shared/follow-up/state.ts'
import { withFollowUps } from '#shared/follow-up/with-follow-ups.ts'
import { addDays } from '#shared/platform/days.ts'
import type { Round } from '#shared/rounds/round.ts'

/** An action that someone should follow up, and by which day. */
export type DueAction = { id: string; responsibleId: string; dueOn: string }

/** The actions of an adopted plan that are to be followed up in the rhythm that the region has set. */
export type PlanToFollowUp = { round: Round; actions: readonly DueAction[] }

/** So many days before its day a follow-up stands on people's lists. */
export const followUpAheadDays = 14

/** The plans of the region that have a rhythm, with the actions in which work remains. One query for each round of mapping, and one read more where there is a rhythm. */
export const readPlansToFollowUp = async (
  followUps: Pick<FollowUps, 'following' | 'adopted'>,
  regionCode: string,
  rounds: readonly Round[],
): Promise<PlanToFollowUp[]> => {
  const found = await Promise.all(
    rounds
      .filter(({ kind }) => kind === 'mapping')
      .map(async (round): Promise<PlanToFollowUp | null> => {
        const following = await followUps.following(regionCode, round.id)
        const { rhythm } = following
        if (!rhythm || rhythm.kind === 'none') return null
        const adopted = await followUps.adopted(regionCode, round.id)
        const newest = newestOf(following)
        const open = withFollowUps(adopted?.actions ?? [], newest).filter(isOpen)
        const actions = open.flatMap(({ id, responsibleId, startsOn }) => {
          const dueOn = dueDayOf(rhythm, { lastOn: dayOf(newest.get(id)), startsOn })
          return dueOn === null ? [] : [{ id, responsibleId, dueOn }]
        })
        return { round, actions }
      }),
  )
  return found.filter((plan) => plan !== null)
}

/**
 * What a person should follow up in a plan now: the first day that waits, and how many actions wait by then or have come late. An owner sees to the whole plan, others to the actions that they are
 * responsible for and those that nobody in the tool is. Null when nothing waits yet.
 */
export const dueFor = (
  { actions }: PlanToFollowUp,
  { email, isOwner }: { email: string; isOwner: boolean },
  today: string,
): { dueOn: string; count: number } | null => {
  const own = actions.filter(({ responsibleId }) => isOwner || responsibleId === '' || responsibleId === email)
  const waiting = own.filter(({ dueOn }) => dueOn <= addDays(today, followUpAheadDays))
  const [dueOn] = waiting.map((action) => action.dueOn).sort()
  if (dueOn === undefined) return null
  const until = dueOn < today ? today : dueOn
  return { dueOn, count: waiting.filter((action) => action.dueOn <= until).length }
}
