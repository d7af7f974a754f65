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

const actingKinds = ['finished', 'begun', 'none'] as const satisfies readonly Acting[]

type Groups = { acted: Moved[] | null; didNot: Moved[] | null }

/**
 * Those that acted and those that did not, where they may be shown to somebody who knows the change of `known` of those that acted. All regions together are known from the pictures of the two rounds, and so what is left is too: therefore those that have only begun
 * count as a group, though it is never shown, and what is left must be nobody or five at least (shown-groups.ts).
 */
const byActing = (moved: readonly Moved[], known: 0 | 1): Groups => {
  const groupOf = (kind: Acting) => moved.filter(({ acting }) => acting === kind)
  const othersIn = (kind: Acting) => Math.max(0, groupOf(kind).length - (kind === 'finished' ? known : 0))
  const shown = shownGroups(actingKinds.map((kind) => ({ kind, regions: othersIn(kind) })))
  return {
    acted: shown.has('finished') ? groupOf('finished') : null,
    didNot: shown.has('none') ? groupOf('none') : null,
  }
}

/** Those of fewer than five are hidden, and one more where their number could be had by subtraction (shown-groups.ts). */
const byStart = (moved: readonly Moved[]): IndicatorEffect['didNotFrom'] => {
  const groups = levels.map((level) => ({ kind: level, own: moved.filter(({ from }) => from === level) }))
  const shown = shownGroups(groups.map(({ kind, own }) => ({ kind, regions: own.length })))
  return groups.flatMap(({ kind, own }) => {
    const spread = shown.has(kind) ? shownSpread(own) : null
    return spread ? [{ level: kind, spread }] : []
  })
}

const others = (didNot: readonly Moved[] | null): IndicatorEffect['toActors'] => ({
  didNot: didNot && shownSpread(didNot),
  didNotFrom: byStart(didNot ?? []),
})

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
    const { acted, didNot } = byActing(moved, 0)
    return [
      {
        indicatorId: id,
        acted: acted && shownSpread(acted),
        ...others(didNot),
        toActors: others(byActing(moved, 1).didNot),
      },
    ]
  })
}
