import type { AnswersByIndicator } from '#shared/assessments/by-indicator.ts'
import { findIndicator, type Indicator, type Instrument } from '#shared/instruments/instrument.ts'
import { aimsOf } from '#shared/plans/aims.ts'
import type { Action } from '#shared/plans/plan.ts'
import type { SeenLevel } from '#shared/scoring/over-time.ts'
import { countedLevel } from '#shared/scoring/score.ts'
import { minimumForQuartiles } from '#shared/statistics/snapshot.ts'
import { type ChangeSpread, type Difference, differenceOfMeans, differenceOfOne } from './change-spread.ts'
import type { IndicatorEffect } from './indicator-effect.ts'
import { keptAs } from './kept-as.ts'

/** Regions without any action for the indicator. */
export type Compared = {
  /** Those that started from the same level where they are five or more: a region that starts low tends to rise whatever it does. Else all of them. */
  basis: 'same-level' | 'all'
  spread: ChangeSpread
  /** Own change less theirs; null where the own change is not known. */
  difference: Difference | null
}

/** The whole country: those that finished an action for the indicator, less those without any. */
export type Country = { acted: ChangeSpread; didNot: ChangeSpread; difference: Difference }

/** What became of one finished action, on one of the indicators that it aimed at. */
export type ActionEffect = { action: Action } & (
  | {
      kind: 'compared'
      /** As the newest version asks it. */
      indicator: Indicator
      before: SeenLevel
      now: SeenLevel
      /** In levels; null unless there is a level in both rounds. */
      change: number | null
      /** Null where they are fewer than five, or no national picture is made yet. */
      others: Compared | null
      country: Country | null
    }
  /** It aims at no question, at one that is not asked any more as it was, or at one that is not answered by a level. */
  | { kind: 'not-comparable'; why: 'no-question' | 'question-changed' | 'no-level' }
)

const changeOf = (before: SeenLevel, now: SeenLevel): number | null =>
  typeof before === 'number' && typeof now === 'number' ? now - before : null

const comparedWith = (
  { didNot, didNotFrom }: IndicatorEffect['toActors'],
  before: SeenLevel,
  change: number | null,
): Compared | null => {
  const same = didNotFrom.find(({ level }) => level === before)?.spread
  const spread = same ?? didNot
  if (!spread) return null
  return {
    basis: same ? 'same-level' : 'all',
    spread,
    difference: change === null ? null : differenceOfOne(change, spread),
  }
}

/** The own region is among those that acted where its change is known: then five others must be behind, else it could subtract itself. */
const countryOf = ({ acted, didNot }: IndicatorEffect, isCounted: boolean): Country | null => {
  if (!acted || !didNot || acted.regions - (isCounted ? 1 : 0) < minimumForQuartiles) return null
  return { acted, didNot, difference: differenceOfMeans(acted, didNot) }
}

/**
 * Each finished action of an adopted plan, once for each indicator that it aimed at, with the region's own change on it, from the round of the plan to the next, beside the change in regions without such an action. It says
 * what happened, not why. Own change always shows; others' only from five regions on.
 * @param versions From the version of the plan's round to that of the next, oldest first.
 */
export const actionEffects = (
  versions: readonly Instrument[],
  actions: readonly Action[],
  given: { before: AnswersByIndicator; now: AnswersByIndicator },
  effects: readonly IndicatorEffect[] | null,
): ActionEffect[] => {
  const newest = versions.at(-1)
  if (!newest) throw new Error('no version of the instrument')
  const names = keptAs(versions)
  const effectOf = (action: Action, indicatorId: string): ActionEffect => {
    const found = findIndicator(newest, names.get(indicatorId) ?? '')
    if (!found) return { action, kind: 'not-comparable', why: 'question-changed' }
    const { indicator } = found
    if (indicator.answerForm !== 'level') return { action, kind: 'not-comparable', why: 'no-level' }
    const [before, now] = [countedLevel(given.before.get(indicator.id)), countedLevel(given.now.get(indicator.id))]
    const change = changeOf(before, now)
    const effect = effects?.find((one) => one.indicatorId === indicator.id)
    return {
      action,
      kind: 'compared',
      indicator,
      before,
      now,
      change,
      // Whose own change is known is one of those that acted.
      others: effect ? comparedWith(change === null ? effect : effect.toActors, before, change) : null,
      country: effect ? countryOf(effect, change !== null) : null,
    }
  }
  return actions
    .filter(({ status }) => status === 'finished')
    .flatMap((action): ActionEffect[] => {
      const aims = aimsOf(action)
      if (aims.length === 0) return [{ action, kind: 'not-comparable', why: 'no-question' }]
      return aims.map((indicatorId) => effectOf(action, indicatorId))
    })
}
