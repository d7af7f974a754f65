import type { PlanNext } from './kept-change.ts'
import { type DayMove, movedDay } from './moved-day.ts'
import {
  type Action,
  type ActionContent,
  type ActionStatus,
  actionListLimits,
  type Partner,
  type Saved,
} from './plan.ts'
import { isSameEntry } from './same-entry.ts'

/** What is done to several actions at once. What is null stays as it is. */
export type BulkChange = {
  /** Whoever was responsible, colleague or words, is so no longer. */
  responsible: Pick<ActionContent, 'responsible' | 'responsibleId' | 'responsibleName'> | null
  startsOn: string | null
  endsOn: string | null
  /** Moves the days that an action has; with `withSteps` also those of its steps that are not done. */
  move: (DayMove & { withSteps: boolean }) | null
  status: ActionStatus | null
  addPartner: Partner | null
  /** The name of a partner, whatever its kind. */
  removePartner: string | null
  place: 'first' | 'last' | null
  isRemoval: boolean
}

/** What decides whether an action can be changed so, beside itself. */
export type BulkRules = {
  /** An action's days lie in these years. */
  years: { from: number; to: number }
  /** Once a plan has been adopted, the follow-ups say how its actions stand. */
  canSetStatus: boolean
}

/** Why an action stays as it is. */
export type BulkObstacle = 'end-before-start' | 'year' | 'too-many-partners' | 'status-in-follow-up'

/** What becomes of one of the actions. `places` are its place before and after, where it moves. */
export type BulkEffect = { action: Action } & (
  | { kind: 'changed'; after: Action; places: { before: number; after: number } | null }
  | { kind: 'removed' }
  | { kind: 'same' }
  | { kind: 'refused'; why: BulkObstacle }
)

const withPartners = (
  partners: readonly Partner[],
  { addPartner: added, removePartner }: Pick<BulkChange, 'addPartner' | 'removePartner'>,
): Partner[] => {
  const left = partners.filter(({ name }) => name !== removePartner)
  const isThere = left.some(({ kind, name }) => kind === added?.kind && name === added.name)
  return added && !isThere ? [...left, added] : left
}

const contentAfter = (action: Action, change: BulkChange): Partial<ActionContent> => {
  const { move, responsible, status } = change
  const day = (set: string | null, now: string) => set ?? (move ? movedDay(now, move) : now)
  return {
    ...responsible,
    startsOn: day(change.startsOn, action.startsOn),
    endsOn: day(change.endsOn, action.endsOn),
    partners: withPartners(action.partners, change),
    ...(move?.withSteps && {
      steps: action.steps.map((step) => (step.isDone ? step : { ...step, on: movedDay(step.on, move) })),
    }),
    ...(status && { status }),
  }
}

const obstacleOf = (before: Action, after: Action, { years, canSetStatus }: BulkRules): BulkObstacle | null => {
  const { startsOn, endsOn, partners, steps } = after
  const isOutside = (day: string) => {
    const year = Number(day.slice(0, 4))
    return day !== '' && (year < years.from || year > years.to)
  }
  if (after.status !== before.status && !canSetStatus) return 'status-in-follow-up'
  const days = [...(startsOn === before.startsOn ? [] : [startsOn]), ...(endsOn === before.endsOn ? [] : [endsOn])]
  const stepDays = steps.flatMap(({ on }, index) => (on === before.steps[index]?.on ? [] : [on]))
  if (days.length > 0 && startsOn !== '' && endsOn !== '' && endsOn < startsOn) return 'end-before-start'
  if ([...days, ...stepDays].some(isOutside)) return 'year'
  const most = Math.max(actionListLimits.partners, before.partners.length)
  return partners.length > most ? 'too-many-partners' : null
}

/** The actions with the chosen ones first or last, in the order that they had among themselves. */
const placed = (actions: readonly Action[], ids: ReadonlySet<string>, place: BulkChange['place']): Action[] => {
  const [chosen, others] = [actions.filter(({ id }) => ids.has(id)), actions.filter(({ id }) => !ids.has(id))]
  if (place === null) return [...actions]
  return place === 'first' ? [...chosen, ...others] : [...others, ...chosen]
}

/**
 * What becomes of the plan's actions when those with these ids are changed so: one effect for each of them, in the plan's order, and the list as it will stand. One that cannot be changed stays as it is in every way.
 */
export const bulkEffects = (
  actions: readonly Action[],
  { ids, change, rules, saved }: { ids: ReadonlySet<string>; change: BulkChange; rules: BulkRules; saved: Saved },
): { effects: BulkEffect[]; next: PlanNext } => {
  const chosen = actions.filter(({ id }) => ids.has(id))
  if (change.isRemoval)
    return {
      effects: chosen.map((action) => ({ action, kind: 'removed' })),
      next: { actions: actions.filter(({ id }) => !ids.has(id)) },
    }
  const written = new Map(
    chosen.map((action) => {
      const after: Action = { ...action, ...contentAfter(action, change) }
      const why = obstacleOf(action, after, rules)
      const isSame = isSameEntry(action, after)
      return [action.id, { why, isSame, after: { ...after, ...saved, version: action.version + 1 } }]
    }),
  )
  const movable = new Set([...written].flatMap(([id, { why }]) => (why ? [] : [id])))
  const next = placed(actions, movable, change.place).map((action) => {
    const found = written.get(action.id)
    return found && !found.why && !found.isSame ? found.after : action
  })
  const effects = chosen.map((action): BulkEffect => {
    const found = written.get(action.id)
    const before = actions.indexOf(action) + 1
    const place = next.findIndex(({ id }) => id === action.id) + 1
    if (found?.why) return { action, kind: 'refused', why: found.why }
    const places = place === before ? null : { before, after: place }
    if (!found || (found.isSame && !places)) return { action, kind: 'same' }
    return { action, kind: 'changed', after: found.isSame ? action : found.after, places }
  })
  return { effects, next: { actions: next } }
}
