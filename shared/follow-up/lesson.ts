import { aimsOf } from '#shared/plans/aims.ts'
import type { Action } from '#shared/plans/plan.ts'
import type { FollowUp } from './follow-up.ts'

/** What a region has learnt and lets others read. It stands as long as the action's newest follow-up says so. */
export type SharedLesson = {
  regionCode: string
  roundId: string
  actionId: string
  /** The indicator that the action aims at, or null. */
  indicatorId: string | null
  /** The others that it aims at; left out where there are none. */
  alsoFor?: string[]
  title: string
  text: string
  /** Whether other regions may see whose it is. */
  isNamed: boolean
  at: string
}

/** A lesson as other regions see it: with the region's code only when the region has said yes to it. */
export type OthersLesson = Omit<SharedLesson, 'regionCode' | 'isNamed'> & { regionCode: string | null }

/** The lesson that a follow-up shares, or null. */
export const sharedLessonOf = (action: Pick<Action, 'title' | 'origin'>, followUp: FollowUp): SharedLesson | null => {
  const { lesson, regionCode, roundId, actionId, at } = followUp
  if (!lesson?.isShared || lesson.text === '') return null
  const [indicatorId = null, ...alsoFor] = aimsOf(action)
  const { text, isNamed } = lesson
  const also = alsoFor.length > 0 ? { alsoFor } : {}
  return { regionCode, roundId, actionId, indicatorId, ...also, title: action.title, text, isNamed, at }
}

/** Whether a lesson was learnt from an action that aims at the indicator; null: at none. */
export const isLessonOn = (
  { indicatorId, alsoFor = [] }: Pick<SharedLesson, 'indicatorId' | 'alsoFor'>,
  id: string | null,
): boolean => indicatorId === id || (id !== null && alsoFor.includes(id))

/** What a region may read of the others' lessons, newest first: not its own, and no name that was not given. */
export const lessonsForRegion = (lessons: readonly SharedLesson[], readerCode: string): OthersLesson[] =>
  lessons
    .filter(({ regionCode }) => regionCode !== readerCode)
    .toSorted((a, b) => b.at.localeCompare(a.at))
    .map(({ isNamed, regionCode, ...lesson }) => ({ ...lesson, regionCode: isNamed ? regionCode : null }))

/** The order of indicators: by area and number (A2 before A10), and those without one last. */
export const compareIndicatorIds = (a: string | null, b: string | null): number => {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return a.localeCompare(b, 'sv', { numeric: true })
}
