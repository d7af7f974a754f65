import { byIndicator } from '#shared/assessments/by-indicator.ts'
import type { GivenAnswers } from '#shared/assessments/given-answers.ts'
import type { Instrument } from '#shared/instruments/instrument.ts'
import { aimsOf } from '#shared/plans/aims.ts'
import type { PlanInForce } from '#shared/plans/plan-in-force.ts'
import { type RegionSize, sizeOf } from '#shared/regions/region-size.ts'
import { type Standing, standings } from '#shared/scoring/gap.ts'
import { minimumRegionsPerBarrier } from '#shared/statistics/priorities.ts'
import type { RoundResult } from '#shared/surveys/round-result.ts'
import { needsFor } from './survey-needs.ts'
import { findSubject, type Theme, type ThemeKind, type ThemeRegion, type ThemeSubject } from './theme.ts'

/** What one region says: its plan as it counts for others, its actions as they stand now, and the answers that it has handed in. */
export type RegionToHear = {
  region: ThemeRegion
  plan: PlanInForce | null
  answers: Pick<GivenAnswers, 'asked' | 'answers'> | null
}

/** From what importance on (1 to 4) a region asks for a question. */
const matters = 3

type Heard = {
  region: ThemeRegion
  standing: 'none' | 'draft' | 'adopted'
  actingOn: ReadonlySet<string>
  hinderedOn: ReadonlySet<string>
  standings: readonly Standing[]
}

const hear = ({ region, plan, answers }: RegionToHear, targetLevel: number): Heard => ({
  region,
  standing: plan?.plan.status ?? 'none',
  actingOn: new Set((plan?.actions ?? []).filter(({ status }) => status !== 'cancelled').flatMap(aimsOf)),
  hinderedOn: new Set((plan?.barriers ?? []).flatMap(({ indicatorIds }) => indicatorIds)),
  standings: answers ? standings(answers.asked, byIndicator(answers.answers), targetLevel) : [],
})

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

type IsOn = (ids: ReadonlySet<string>) => boolean

/**
 * How many drafts act on it. What is in a draft is the region's own: the number is told from three on, never when all drafts do, since then each is told, nor of a question when all drafts act on its
 * area, since it would tell that; and never of one kind of region, since what is told of all and of two kinds tells the third.
 */
const draftingIn = (
  heard: readonly Heard[],
  { isOn, isOnArea }: { isOn: IsOn; isOnArea: IsOn },
  size: RegionSize | null,
) => {
  if (size) return null
  const drafts = heard.filter(({ standing }) => standing === 'draft')
  const countOf = (is: IsOn) => drafts.filter(({ actingOn }) => is(actingOn)).length
  const count = countOf(isOn)
  return count < minimumRegionsPerBarrier || countOf(isOnArea) === drafts.length ? null : count
}

const gapIn = (heard: readonly Heard[], ids: ReadonlySet<string>): Theme['gap'] => {
  const means = heard.flatMap(({ standings: all }) => {
    const gaps = all.filter(({ indicator }) => ids.has(indicator.id)).map(({ gap }) => gap)
    return gaps.length === 0 ? [] : [mean(gaps)]
  })
  return means.length === 0 ? null : { mean: mean(means), regions: means.length }
}

const asks = ({ standings: all }: Heard, ids: ReadonlySet<string>): boolean =>
  all.some(
    ({ indicator, gap, importance, isImportanceAssumed }) =>
      ids.has(indicator.id) && gap > 0 && importance >= matters && !isImportanceAssumed,
  )

const subjectsIn = ({ areas }: Instrument, kind: ThemeKind): ThemeSubject[] =>
  kind === 'area'
    ? areas.map(({ id }) => ({ kind, id }))
    : areas.flatMap(({ indicators }) => indicators.map(({ id }) => ({ kind, id })))

/** What the themes are made from. */
export type ThemeMaterial = {
  instrument: Instrument
  /** The national level to reach: what gaps are held against, whatever levels regions have set for themselves, so that they can be compared. */
  targetLevel: number
  regions: readonly RegionToHear[]
  survey: Pick<RoundResult, 'instrument' | 'areas'> | null
}

/**
 * What regions prioritise, theme by theme in the instrument's order; themes that nothing speaks for are left out. Adopted plans count by name, drafts as a number only (`draftingIn`), answers when they
 * are handed in. With `size`, only regions of that kind count; the survey is of all.
 */
export const themesOf = (
  { instrument, targetLevel, regions, survey }: ThemeMaterial,
  kind: ThemeKind,
  size: RegionSize | null,
): Theme[] => {
  const heard = regions
    .filter(({ region }) => size === null || sizeOf(region) === size)
    .map((region) => hear(region, targetLevel))
  const adopted = heard.filter(({ standing }) => standing === 'adopted')
  const names = (some: readonly Heard[]): ThemeRegion[] => some.map(({ region }) => region)
  return subjectsIn(instrument, kind).flatMap((subject): Theme[] => {
    const found = findSubject(instrument, subject)
    if (!found) return []
    const { area, indicator } = found
    const ids = new Set(indicator ? [indicator.id] : area.indicators.map(({ id }) => id))
    const isOn = (own: ReadonlySet<string>) => [...ids].some((id) => own.has(id))
    const isOnArea = (own: ReadonlySet<string>) => area.indicators.some(({ id }) => own.has(id))
    const theme: Theme = {
      subject,
      area,
      indicator,
      acting: names(adopted.filter(({ actingOn }) => isOn(actingOn))),
      drafting: draftingIn(heard, { isOn, isOnArea }, size),
      gap: gapIn(heard, ids),
      asking: names(heard.filter((one) => asks(one, ids))),
      needs: needsFor(instrument, subject, survey),
      hindered: names(adopted.filter(({ hinderedOn }) => isOn(hinderedOn))),
    }
    const { acting, drafting, gap, asking, needs, hindered } = theme
    const speaks = acting.length + (drafting ?? 0) + (gap?.mean ?? 0) + asking.length + needs.length + hindered.length
    return speaks > 0 ? [theme] : []
  })
}

/** By what the themes can be put in order. */
export const themeOrders = ['acting', 'gap', 'asking', 'hindered'] as const
export type ThemeOrder = (typeof themeOrders)[number]

const largestNeed = ({ needs }: Theme): number => needs[0]?.share.tenths ?? 0

const measure: Record<ThemeOrder, (theme: Theme) => readonly number[]> = {
  acting: ({ acting, drafting }) => [acting.length, drafting ?? 0],
  gap: ({ gap }) => [gap?.mean ?? 0, gap?.regions ?? 0],
  asking: (theme) => [theme.asking.length, largestNeed(theme)],
  hindered: ({ hindered }) => [hindered.length],
}

/** The themes with the most of one thing first; those that are equal by the others, then as they were. */
export const inOrder = (themes: readonly Theme[], order: ThemeOrder): Theme[] => {
  const orders = [order, ...themeOrders.filter((one) => one !== order)]
  const values = (theme: Theme) => orders.flatMap((one) => measure[one](theme))
  return themes
    .map((theme) => ({ theme, values: values(theme) }))
    .toSorted((a, b) => {
      const place = a.values.findIndex((value, index) => value !== b.values[index])
      return place < 0 ? 0 : (b.values[place] ?? 0) - (a.values[place] ?? 0)
    })
    .map(({ theme }) => theme)
}
