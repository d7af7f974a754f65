import type { JoinedNational } from '#shared/barriers/national-barrier.ts'
import { lacksOf } from '#shared/plans/adoption.ts'
import { type Action, type Barrier, type BarrierLevel, barrierLevels } from '#shared/plans/plan.ts'
import type { Language } from '#shared/platform/language.ts'
import { formatDay } from '../texts/format.ts'
import { alsoForWords, type OriginView, originView } from './origin-view.ts'
import type { PlanContext } from './plan-context.ts'
import { planTexts } from './plan-texts.ts'
import { planWords } from './plan-words.ts'

/** An action as the plan's page shows it. */
export type ActionView = {
  action: Action
  origin: OriginView | null
  /** The other questions that it helps, in words. */
  also: string
  period: string
  /** Words for what is missing. */
  lacks: string[]
  isFirst: boolean
  isLast: boolean
}

export type BarrierView = { barrier: Barrier; origins: OriginView[]; national: JoinedNational | null }
export type BarrierGroup = { level: BarrierLevel; barriers: BarrierView[] }

/** When an action goes on, in words; empty when neither day is set. */
export const periodOf = ({ startsOn, endsOn }: Pick<Action, 'startsOn' | 'endsOn'>, language: Language): string => {
  const t = planTexts[language]
  const from = startsOn && formatDay(startsOn, language)
  const to = endsOn && formatDay(endsOn, language)
  if (from && to) return `${from} – ${to}`
  if (from) return t.from(from)
  return to ? t.to(to) : ''
}

/** The actions in the region's order. */
export const actionViews = (context: PlanContext, language: Language): ActionView[] => {
  const actions = context.contents?.actions ?? []
  return actions.map((action, index) => ({
    action,
    origin: originView(context, action.origin.indicatorId, language),
    also: alsoForWords(context.instrument, action, language),
    period: periodOf(action, language),
    lacks: action.status === 'cancelled' ? [] : lacksOf(action).map((lack) => planWords[language].lacks[lack].missing),
    isFirst: index === 0,
    isLast: index === actions.length - 1,
  }))
}

/** The barriers by the level that can move them, heaviest first; levels without any are left out. */
export const barrierGroups = (context: PlanContext, language: Language): BarrierGroup[] =>
  barrierLevels
    .map((level) => ({
      level,
      barriers: (context.contents?.barriers ?? [])
        .filter((barrier) => barrier.level === level)
        .sort((a, b) => b.weight - a.weight)
        .map((barrier) => ({
          barrier,
          origins: barrier.indicatorIds.flatMap((id) => originView(context, id, language) ?? []),
          national: context.joined.get(barrier.id) ?? null,
        })),
    }))
    .filter((group) => group.barriers.length > 0)
