import type { Language } from '#shared/platform/language.ts'
import { type PlanVisit, planAddress } from './plan-context.ts'

/** The ways to look at one and the same plan. */
export const planViews = ['list', 'timeline', 'board'] as const
export type PlanView = (typeof planViews)[number]

/** The name of the choice in an address, and its words; the list needs none. */
const viewName = { sv: 'vy', en: 'view' } as const satisfies Record<Language, string>
const viewWords = {
  timeline: { sv: 'tidslinje', en: 'timeline' },
  board: { sv: 'tavla', en: 'board' },
} as const satisfies Record<Exclude<PlanView, 'list'>, Record<Language, string>>

/** The view that an address asks for, in either language's words; the list when it asks for none that there is. */
export const viewOf = (query: URLSearchParams): PlanView => {
  const word = query.get(viewName.sv) ?? query.get(viewName.en)
  const isMeant = (view: 'timeline' | 'board') => word === viewWords[view].sv || word === viewWords[view].en
  return isMeant('timeline') ? 'timeline' : isMeant('board') ? 'board' : 'list'
}

/** The plan's address in a view, with what to say there. */
export const viewAddress = (visit: PlanVisit, view: PlanView, say: Record<string, string> = {}): string =>
  planAddress(visit, {
    ...(view !== 'list' && { [viewName[visit.language]]: viewWords[view][visit.language] }),
    ...say,
  })
