import { createHash } from 'node:crypto'
import type { Action, ActionStep } from '#shared/plans/plan.ts'
import type { CalendarDay } from './calendar-file.ts'

/** The words before an action's title, in the reader's language. */
export type DayWords = {
  starts: (title: string) => string
  ends: (title: string) => string
  step: (text: string, title: string) => string
}

/** Whether the ISO day is one of the calendar's own; an action's day may be empty. */
const isDay = (on: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(on)

/** A name for each step that goes with it when the steps change places: by its words, and where two say the same, by which of them it is. */
const stepNames = (steps: readonly ActionStep[]): string[] =>
  steps.map(({ text }, index) => {
    const same = steps.slice(0, index).filter((other) => other.text === text).length
    return `step-${createHash('sha256').update(text).digest('base64url').slice(0, 16)}${same > 0 ? `-${same}` : ''}`
  })

/**
 * A plan's days: when each action starts and ends, and its steps. A step that is done, and an action that is cancelled, is nobody's to remember. Only titles: notes stay in the tool.
 * An action of one single day stands once.
 */
export const planDays = (
  actions: readonly Action[],
  { host, address, words }: { host: string; address: string; words: DayWords },
): CalendarDay[] =>
  actions
    .filter(({ status }) => status !== 'cancelled')
    .flatMap((action): CalendarDay[] => {
      const { id, title, startsOn, endsOn, version, savedAt } = action
      const day = (kind: string, on: string, text: string): CalendarDay => ({
        uid: `${kind}-${id}@${host}`,
        on,
        title: text,
        sequence: version - 1,
        changedAt: savedAt,
        address,
      })
      const isOneDay = startsOn === endsOn
      return [
        day('start', startsOn, isOneDay ? title : words.starts(title)),
        ...(isOneDay ? [] : [day('end', endsOn, words.ends(title))]),
        ...stepNames(action.steps).flatMap((name, index) => {
          const step = action.steps[index]
          return !step || step.isDone ? [] : [day(name, step.on, words.step(step.text, title))]
        }),
      ].filter(({ on }) => isDay(on))
    })
