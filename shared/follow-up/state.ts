import type { Action } from '#shared/plans/plan.ts'
import { daysBetween } from '#shared/platform/days.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import type { FollowUp } from './follow-up.ts'
import { missedDays, type RhythmContent } from './rhythm.ts'

/** What there is to know of an action that does not go as it should, with the facts that its sentence needs. */
export type Concern =
  /** Its last day has passed. */
  | { kind: 'overdue'; endsOn: string; daysLate: number }
  /** More of its time has gone than of its work. */
  | { kind: 'behind'; timePercent: number; progressPercent: number }
  /** Nobody has followed it up in two rhythms. */
  | { kind: 'silent'; lastOn: string | null; missedCount: number }
  /** It cannot end before others that are overdue. */
  | { kind: 'waits'; actionIds: string[] }
  /** The colleague who was responsible has left, and nobody has come in her place. It makes no risk by itself, but is told until it is mended. */
  | { kind: 'nobody'; responsible: string }

export const stateKinds = ['overdue', 'at-risk', 'on-track', 'finished', 'cancelled'] as const
export type StateKind = (typeof stateKinds)[number]

/** How an action stands. */
export type ActionState = { kind: StateKind; progressPercent: number; concerns: Concern[] }

/** By how many percentage points time may be ahead of progress. */
export const behindPoints = 25
/** After this many missed days of follow-up an action is at risk. */
export const silentAfter = 2

/** What a state is computed from, beside the action. Statuses are those of the newest follow-ups (with-follow-ups.ts). */
export type StateFacts = {
  newest: ReadonlyMap<string, FollowUp>
  rhythm: RhythmContent | null
  /** Who work in the region now, by id. */
  memberIds: ReadonlySet<string>
  /** A Swedish day. */
  today: string
}

export type FollowableAction = Pick<
  Action,
  'id' | 'status' | 'startsOn' | 'endsOn' | 'dependsOn' | 'responsible' | 'responsibleId'
>

/** Whether work remains. */
export const isOpen = ({ status }: Pick<Action, 'status'>): boolean => status === 'planned' || status === 'started'

/** How far an action has come, 0 to 100: a finished one all the way, one that nobody has followed up nowhere. */
export const progressOf = ({ status }: Pick<Action, 'status'>, followUp: FollowUp | undefined): number =>
  status === 'finished' ? 100 : (followUp?.progressPercent ?? 0)

/** How much of an action's time has gone, 0 to 100; null unless both days are set. On its last day the whole time has not gone yet. */
export const timeGonePercent = (
  { startsOn, endsOn }: Pick<Action, 'startsOn' | 'endsOn'>,
  today: string,
): number | null => {
  if (startsOn === '' || endsOn === '') return null
  const share = daysBetween(startsOn, today) / (daysBetween(startsOn, endsOn) + 1)
  return Math.min(100, Math.max(0, share * 100))
}

const isOverdue = (action: FollowableAction, today: string): boolean =>
  isOpen(action) && action.endsOn !== '' && action.endsOn < today

/** The Swedish day of a follow-up. */
export const dayOf = (followUp: FollowUp | undefined): string | null =>
  followUp ? swedishDay(new Date(followUp.at)) : null

const concernsOf = (
  action: FollowableAction,
  overdue: ReadonlySet<string>,
  { newest, rhythm, memberIds, today }: StateFacts,
): Concern[] => {
  if (!isOpen(action)) return []
  const followUp = newest.get(action.id)
  const progressPercent = progressOf(action, followUp)
  const timePercent = timeGonePercent(action, today)
  const lastOn = dayOf(followUp)
  const missedCount = missedDays(rhythm, { lastOn, startsOn: action.startsOn }, today)
  const waits = action.dependsOn.filter((id) => overdue.has(id))
  const isLate = overdue.has(action.id)
  return [
    ...(isLate
      ? [{ kind: 'overdue', endsOn: action.endsOn, daysLate: daysBetween(action.endsOn, today) } as const]
      : []),
    ...(!isLate && timePercent !== null && timePercent - progressPercent > behindPoints
      ? [{ kind: 'behind', timePercent: Math.round(timePercent), progressPercent } as const]
      : []),
    ...(missedCount >= silentAfter ? [{ kind: 'silent', lastOn, missedCount } as const] : []),
    ...(waits.length > 0 ? [{ kind: 'waits', actionIds: waits } as const] : []),
    ...(action.responsibleId !== '' && !memberIds.has(action.responsibleId)
      ? [{ kind: 'nobody', responsible: action.responsible } as const]
      : []),
  ]
}

const kindOf = ({ status }: FollowableAction, concerns: readonly Concern[]): StateKind => {
  if (status === 'finished' || status === 'cancelled') return status
  if (concerns.some(({ kind }) => kind === 'overdue')) return 'overdue'
  return concerns.some(({ kind }) => kind !== 'nobody') ? 'at-risk' : 'on-track'
}

/** How each action of a plan stands, by id, and why: nothing but what is stored and the day decide. */
export const statesOf = (actions: readonly FollowableAction[], facts: StateFacts): Map<string, ActionState> => {
  const overdue = new Set(actions.filter((action) => isOverdue(action, facts.today)).map(({ id }) => id))
  return new Map(
    actions.map((action) => {
      const concerns = concernsOf(action, overdue, facts)
      const progressPercent = progressOf(action, facts.newest.get(action.id))
      return [action.id, { kind: kindOf(action, concerns), progressPercent, concerns }]
    }),
  )
}
