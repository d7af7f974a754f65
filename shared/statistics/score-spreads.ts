import type { AnswersByIndicator } from '#shared/assessments/by-indicator.ts'
import type { Instrument } from '#shared/instruments/instrument.ts'
import { type RegionSize, regionSizes } from '#shared/regions/region-size.ts'
import { areaScore, totalScore } from '#shared/scoring/score.ts'
import { quartilesOf } from './quartiles.ts'
import { shownGroups } from './shown-groups.ts'
import type { ScoreSpread, SizeSpread } from './snapshot.ts'

/** A mapping that is handed in, with the kind of its region. */
export type SizedMapping = { size: RegionSize; answers: AnswersByIndicator }

type Measure = { id: string; percentOf: (answers: AnswersByIndicator) => number | null }
type Group = { size: RegionSize; percents: number[] }

const spreadOf = (id: string, percents: readonly number[], isShown = true): ScoreSpread => ({
  id,
  regions: percents.length,
  ...quartilesOf(isShown ? percents : []),
})

/**
 * The kinds of region whose quartiles may be shown beside those of all (shown-groups.ts): with 5 + 5 + 1 regions the median of all can be the single region's own score. Kinds
 * get quartiles only, never counts by level: those could be subtracted from the counts of all.
 */
export const shownSizes = (groups: readonly { size: RegionSize; regions: number }[]): ReadonlySet<RegionSize> =>
  shownGroups(groups.map(({ size, regions }) => ({ kind: size, regions })))

const groupsOf = (mappings: readonly SizedMapping[], { percentOf }: Measure): Group[] =>
  regionSizes.map((size) => ({
    size,
    percents: mappings.filter((mapping) => mapping.size === size).flatMap(({ answers }) => percentOf(answers) ?? []),
  }))

/** How the handed-in mappings are spread by score: the whole of them, and each kind of region, over the whole mapping and over each area. */
export const scoreSpreads = (
  instrument: Instrument,
  mappings: readonly SizedMapping[],
): { total: ScoreSpread; bySize: SizeSpread[] } => {
  const total: Measure = { id: 'total', percentOf: (answers) => totalScore(instrument, answers).scorePercent }
  const areas = instrument.areas.map(
    (area): Measure => ({ id: area.id, percentOf: (answers) => areaScore(area, answers).scorePercent }),
  )
  const bySize = (measure: Measure) => {
    const groups = groupsOf(mappings, measure)
    const shown = shownSizes(groups.map(({ size, percents }) => ({ size, regions: percents.length })))
    return new Map(groups.map(({ size, percents }) => [size, spreadOf(measure.id, percents, shown.has(size))]))
  }
  const [totals, ...perArea] = [total, ...areas].map(bySize)
  const none = spreadOf('none', [])
  return {
    total: spreadOf(
      total.id,
      mappings.flatMap(({ answers }) => total.percentOf(answers) ?? []),
    ),
    bySize: regionSizes.map((size) => ({
      size,
      total: totals?.get(size) ?? none,
      areas: perArea.map((area) => area.get(size) ?? none),
    })),
  }
}
