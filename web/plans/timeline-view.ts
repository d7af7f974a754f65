import { type Action, type ActionStatus, actionStatuses } from '#shared/plans/plan.ts'
import { addDays } from '#shared/platform/days.ts'
import type { Language } from '#shared/platform/language.ts'
import { formatDay } from '../texts/format.ts'
import { planWords } from './plan-words.ts'
import { axisOver, dayNumber, shareOn, type TimelineAxis } from './timeline-axis.ts'
import { timelineTexts } from './timeline-texts.ts'

/** How long an action goes on: between two known days, or from or until the only one that is known. */
export type TimelineSpan = { kind: 'both'; begin: number; end: number } | { kind: 'start' | 'end'; at: number }

export type TimelineRow = {
  action: Action
  /** Null when only its steps have days. */
  span: TimelineSpan | null
  steps: { share: number; isDone: boolean }[]
}

export type Timeline = {
  axis: TimelineAxis
  /** Where today begins, when the axis reaches it. */
  today: number | null
  /** By their first day, then in the plan's own order. */
  rows: TimelineRow[]
  /** Actions without any day. */
  undated: Action[]
  /** What the drawing shows, in one sentence or two. */
  sentence: string
}

/** An axis that would begin or end this near to today reaches it, so that one sees how far off things are. */
const nearDays = 183

const daysOf = ({ startsOn, endsOn, steps }: Action): string[] =>
  [startsOn, endsOn, ...steps.map(({ on }) => on)].filter((day) => day !== '').sort()

const spanOf = (axis: TimelineAxis, { startsOn, endsOn }: Action): TimelineSpan | null => {
  // The last day is part of it.
  if (startsOn && endsOn)
    return { kind: 'both', begin: shareOn(axis, startsOn), end: shareOn(axis, addDays(endsOn, 1)) }
  if (startsOn) return { kind: 'start', at: shareOn(axis, startsOn) }
  return endsOn ? { kind: 'end', at: shareOn(axis, addDays(endsOn, 1)) } : null
}

/** How many actions there are of each status that any has: "Planerad: 4, Klar: 2". */
const perStatus = (actions: readonly Action[], language: Language): string =>
  actionStatuses
    .map((status): [ActionStatus, number] => [status, actions.filter((action) => action.status === status).length])
    .filter(([, count]) => count > 0)
    .map(([status, count]) => `${planWords[language].actionStatuses[status].toLowerCase()} ${count}`)
    .join(', ')

/** What the timeline shows of the actions; no axis, and so null, when none of them has a day. `today` is the day in Sweden. */
export const timelineOf = (actions: readonly Action[], today: string, language: Language): Timeline | null => {
  const dated = actions
    .map((action) => ({ action, days: daysOf(action) }))
    .filter(({ days }) => days.length > 0)
    .sort((a, b) => (a.days[0] ?? '').localeCompare(b.days[0] ?? '') || a.action.position - b.action.position)
  const days = dated.flatMap((each) => each.days)
  if (days.length === 0) return null
  const inOrder = [...days].sort()
  const isNear =
    dayNumber(today) > dayNumber(inOrder[0] ?? '') - nearDays &&
    dayNumber(today) < dayNumber(inOrder.at(-1) ?? '') + nearDays
  const axis = axisOver(isNear ? [...days, today] : days, language)
  const todayShare = shareOn(axis, today)
  return {
    axis,
    today: todayShare >= 0 && todayShare < 1 ? todayShare : null,
    rows: dated.map(({ action }) => ({
      action,
      span: spanOf(axis, action),
      steps: action.steps.filter(({ on }) => on !== '').map(({ on, isDone }) => ({ share: shareOn(axis, on), isDone })),
    })),
    undated: actions.filter((action) => daysOf(action).length === 0),
    sentence: timelineTexts[language].sentence({
      count: dated.length,
      from: formatDay(inOrder[0] ?? '', language),
      to: formatDay(inOrder.at(-1) ?? '', language),
      statuses: perStatus(
        dated.map(({ action }) => action),
        language,
      ),
    }),
  }
}
