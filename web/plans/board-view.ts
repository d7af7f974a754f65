import { type Action, type ActionStatus, actionStatuses, type PlanContents } from '#shared/plans/plan.ts'
import type { Language } from '#shared/platform/language.ts'
import { boardTexts } from './board-texts.ts'

type BoardColumn = { status: ActionStatus; actions: Action[] }

/** The actions by status, each column in the plan's own order. */
export const boardColumns = (actions: readonly Action[]): BoardColumn[] =>
  actionStatuses.map((status) => ({ status, actions: actions.filter((action) => action.status === status) }))

/** What has just been moved, and where it can be moved back to while nobody has moved it on. */
export type MovedNotice = { text: string; action: Action; back: ActionStatus }

/** The move that the address tells of, with facts from the plan as it stands; null when it tells of none that happened. */
export const movedNotice = (
  query: URLSearchParams,
  contents: Pick<PlanContents, 'actions'> | null,
  language: Language,
): MovedNotice | null => {
  const action = contents?.actions.find(({ id }) => id === query.get('id'))
  const back = actionStatuses.find((status) => status === query.get('from'))
  if (query.get('say') !== 'moved' || !action || !back || back === action.status) return null
  return { text: boardTexts[language].moved(action), action, back }
}
