import type { Instrument } from '#shared/instruments/instrument.ts'
import { regions } from '#shared/regions/regions.ts'
import { newestReportedYear } from '#shared/statistics/newest-reported-year.ts'
import { type ShownBarriers, shownBarriers } from '#shared/statistics/shown-barriers.ts'
import {
  type Distribution,
  minimumForQuartiles,
  type PublishedCount,
  type Snapshot,
} from '#shared/statistics/snapshot.ts'
import { type AreaMove, movesSincePrevious } from '#shared/statistics/snapshot-moves.ts'
import { type Sector, sectors } from '#shared/statistics/validation-count.ts'
import { collectedKey } from './collected-figure.ts'
import type { KeyFigure } from './key-figure.ts'
import { priorityKeys, rankedPriorities } from './priority-figures.ts'

/** What a figure is made of, as far as it may be told. Lists stand in the order of the country or of the questionnaire, unless they say otherwise. */
export type MadeOf =
  /** The regions that it counts, and the others. */
  | { kind: 'regions'; counted: string[]; others: string[] }
  /** It was not counted yet when the picture was compiled. */
  | { kind: 'not-counted' }
  /** Regions that are not named; where it would tell of a named one, not counted either. */
  | { kind: 'unnamed' }
  /** The median of every area; `isCounted`: one that the figure counts or names. */
  | { kind: 'areas'; areas: { areaId: string; median: number | null; isCounted: boolean }[] }
  /** How every area has moved since the round before. */
  | { kind: 'moves'; areas: (AreaMove & { isCounted: boolean })[] }
  /** How the regions are spread in one area; null where fewer than five answered. */
  | { kind: 'spread'; areaId: string; spread: Distribution | null }
  /** The questions that plans act on, most plans first. */
  | { kind: 'priorities'; questions: { indicatorId: string; regions: number; actions: number; isNamed: boolean }[] }
  /** The barriers at every level. */
  | { kind: 'barriers'; levels: ShownBarriers[] }
  /** The counts of every sector; they need not add up to the figure, since cells may be hidden. */
  | { kind: 'sectors'; year: number; reporting: number; sectors: { sector: Sector; count: PublishedCount }[] }
  /** How many regions have reported for each year. */
  | { kind: 'years'; years: { year: number; reporting: number }[] }
  /** It is set, not counted. */
  | { kind: 'set' }

const profileOf = (figure: KeyFigure, snapshot: Snapshot, instrument: Instrument): MadeOf => {
  if (figure.unit === 'level') return { kind: 'set' }
  const [areaId] = figure.areaIds ?? []
  const spreads = new Map(snapshot.areas.map((spread) => [spread.id, spread]))
  if (figure.unit === 'percent' && areaId !== undefined) {
    const spread = spreads.get(areaId)
    return { kind: 'spread', areaId, spread: spread && spread.answers >= minimumForQuartiles ? spread : null }
  }
  const isCounted = (id: string) => figure.areaIds?.includes(id) ?? false
  if (figure.key.startsWith('antal-omraden-') && figure.key !== 'antal-omraden-pa-malniva')
    return movesOf(snapshot, isCounted)
  if (figure.key === 'storsta-okningen') return movesOf(snapshot, isCounted)
  return {
    kind: 'areas',
    areas: instrument.areas.map(({ id }) => ({
      areaId: id,
      median: spreads.get(id)?.median ?? null,
      isCounted: isCounted(id),
    })),
  }
}

const movesOf = (snapshot: Snapshot, isCounted: (id: string) => boolean): MadeOf => ({
  kind: 'moves',
  areas: (movesSincePrevious(snapshot)?.areas ?? []).map((move) => ({ ...move, isCounted: isCounted(move.areaId) })),
})

const countsOf = (figure: KeyFigure, snapshot: Snapshot): MadeOf => {
  const newest = newestReportedYear(snapshot)
  if (figure.unit === 'year' || !newest)
    return {
      kind: 'years',
      years: snapshot.counts
        .map(({ year, reportingRegions }) => ({ year, reporting: reportingRegions.length }))
        .sort((one, other) => one.year - other.year),
    }
  const cells = new Map(
    newest.cells.flatMap(({ region, sector, form, sex, count }) =>
      region === 'SE' && form === 'all' && sex === 'all' ? [[sector, count] as const] : [],
    ),
  )
  return {
    kind: 'sectors',
    year: newest.year,
    reporting: newest.reportingRegions.length,
    sectors: sectors.map((sector) => ({ sector, count: cells.get(sector) ?? 'missing' })),
  }
}

/** What the figure is made of in the snapshot. Nothing in it says more of a region than that the region is counted. */
export const madeOf = (figure: KeyFigure, snapshot: Snapshot, instrument: Instrument): MadeOf => {
  switch (figure.section) {
    case 'regions': {
      if (figure.regionCodes === null) return { kind: figure.key === collectedKey ? 'not-counted' : 'unnamed' }
      const counted = new Set(figure.regionCodes)
      const codes = regions.map(({ code }): string => code)
      return {
        kind: 'regions',
        counted: codes.filter((code) => counted.has(code)),
        others: codes.filter((code) => !counted.has(code)),
      }
    }
    case 'profile':
      return profileOf(figure, snapshot, instrument)
    case 'priorities':
      return {
        kind: 'priorities',
        questions: rankedPriorities(snapshot).map(({ indicatorId, regions: plans, actions }, place) => ({
          indicatorId,
          regions: plans,
          actions,
          isNamed: priorityKeys[place] === figure.key,
        })),
      }
    case 'barriers':
      return { kind: 'barriers', levels: shownBarriers(snapshot).levels }
    case 'counts':
      return countsOf(figure, snapshot)
  }
}
