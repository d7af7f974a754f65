import type { AnswersByIndicator } from '#shared/assessments/by-indicator.ts'
import { type Instrument, indicatorsOf, type Level, levels } from '#shared/instruments/instrument.ts'
import { countedLevel } from '#shared/scoring/score.ts'
import { shownGroups } from '#shared/statistics/shown-groups.ts'
import { minimumForQuartiles } from '#shared/statistics/snapshot.ts'
import { type Acting, actingOn, type PlanToWeigh } from './acting.ts'
import { type ChangeSpread, spreadOf } from './change-spread.ts'
import type { IndicatorEffect } from './indicator-effect.ts'
import { keptAs } from './kept-as.ts'

/** One region's plan of the first round, and its handed-in answers in both, held against the newest version; null where it has not handed in. */
export type RegionToWeigh = {
  plan: PlanToWeigh | null
  before: AnswersByIndicator | null
  now: AnswersByIndicator | null
}

type Moved = { acting: Acting; from: Level; change: number }

/** Where the region stood and how far it went; nothing unless it has a level in both rounds. */
const movedOf = ({ plan, before, now }: RegionToWeigh, formerId: string, id: string): Moved[] => {
  const [from, to] = [countedLevel(before?.get(id)), countedLevel(now?.get(id))]
  if (typeof from !== 'number' || typeof to !== 'number') return []
  return [{ acting: actingOn(plan, formerId), from, change: to - from }]
}

const changesOf = (moved: readonly Moved[]) => moved.map(({ change }) => change)
const shownSpread = (moved: readonly Moved[]): ChangeSpread | null =>
  moved.length < minimumForQuartiles ? null : spreadOf(changesOf(moved))

/** Those of fewer than five are hidden, and one more where their number could be had by subtraction (shown-groups.ts). */
const byStart = (moved: readonly Moved[]): IndicatorEffect['didNotFrom'] => {
  const groups = levels.map((level) => ({ kind: level, own: moved.filter(({ from }) => from === level) }))
  const shown = shownGroups(groups.map(({ kind, own }) => ({ kind, regions: own.length })))
  return groups.flatMap(({ kind, own }) => {
    const spread = shown.has(kind) ? shownSpread(own) : null
    return spread ? [{ level: kind, spread }] : []
  })
}

/**
 * How regions that acted on an indicator, and regions that did not, have changed on it from the round of the plans to the next. Only indicators that are answered by a level and that every version
 * between has kept, and only regions with a level in both rounds. It says what happened, not why.
 * @param versions From the version of the first round to that of the next, oldest first.
 */
export const indicatorEffects = (
  versions: readonly Instrument[],
  regions: readonly RegionToWeigh[],
): IndicatorEffect[] => {
  const newest = versions.at(-1)
  if (!newest) throw new Error('no version of the instrument')
  const formerIds = new Map([...keptAs(versions)].map(([former, now]) => [now, former]))
  return indicatorsOf(newest).flatMap(({ id, answerForm }) => {
    const formerId = formerIds.get(id)
    if (answerForm !== 'level' || formerId === undefined) return []
    const moved = regions.flatMap((region) => movedOf(region, formerId, id))
    const didNot = moved.filter(({ acting }) => acting === 'none')
    return [
      {
        indicatorId: id,
        acted: shownSpread(moved.filter(({ acting }) => acting === 'finished')),
        didNot: shownSpread(didNot),
        didNotFrom: byStart(didNot),
      },
    ]
  })
}
