import type { Area, Instrument } from '#shared/instruments/instrument.ts'
import type { Language } from '#shared/platform/language.ts'
import { type RegionSize, regionSizes, sizeOf } from '#shared/regions/region-size.ts'
import type { Region } from '#shared/regions/regions.ts'
import { type Place, placeAmong } from '#shared/scoring/place-among.ts'
import { levelsFrom } from '#shared/statistics/public-spread.ts'
import { minimumForQuartiles, type ScoreSpread, type Snapshot } from '#shared/statistics/snapshot.ts'
import { formatMoment, formatNumber } from '../texts/format.ts'
import { comparisonTexts } from './comparison-texts.ts'
import { percentWords } from './percent-words.ts'

/** Whom a result is held against. */
export const comparisonGroups = ['all', ...regionSizes] as const
export type ComparisonGroup = 'all' | RegionSize

/** The spread of others as the chart draws it; null where it is not shown. */
export type ShownSpread = { lowerQuartile: number; median: number; upperQuartile: number }

export type ComparedScore = {
  /** The area's id, or `total`. */
  id: string
  label: string
  own: string
  shown: ShownSpread | null
  median: string
  middleHalf: string
  place: Place | null
  /** The place in words, or why there is none. */
  placeText: string
}

export type ComparisonView =
  /** No picture of the round is made yet, or it was made with another version of the instrument. */
  | { kind: 'none'; sentence: string }
  | {
      kind: 'compared'
      group: ComparisonGroup
      groupName: string
      total: ComparedScore
      areas: ComparedScore[]
      /** How many regions the numbers are of, and from when. */
      basis: string
      ownSize: string
    }

/** A group from an address; anything else is all regions. */
export const readGroup = (value: string | null): ComparisonGroup =>
  comparisonGroups.find((group) => group === value) ?? 'all'

const shownOf = (spread: ScoreSpread | undefined): ShownSpread | null => {
  if (!spread || spread.regions < minimumForQuartiles) return null
  const { lowerQuartile, median, upperQuartile } = spread
  return lowerQuartile === null || median === null || upperQuartile === null
    ? null
    : { lowerQuartile, median, upperQuartile }
}

const spreadsOf = (
  snapshot: Snapshot,
  group: ComparisonGroup,
): { total: ScoreSpread | undefined; areas: ReadonlyMap<string, ScoreSpread> } => {
  const bySize = snapshot.bySize.find(({ size }) => size === group)
  const areas: ScoreSpread[] =
    group === 'all' ? snapshot.areas.map((spread) => ({ ...spread, regions: spread.answers })) : (bySize?.areas ?? [])
  return {
    total: (group === 'all' ? snapshot.total : bySize?.total) ?? undefined,
    areas: new Map(areas.map((spread) => [spread.id, spread])),
  }
}

type Own = { id: string; label: string; percent: number | null }

const compare = (own: Own, spread: ScoreSpread | undefined, language: Language): ComparedScore => {
  const t = comparisonTexts[language]
  const shown = shownOf(spread)
  const place = shown && placeAmong(own.percent, shown)
  const tooFew = !spread || spread.regions < minimumForQuartiles
  const percent = (value: number) => percentWords(value, language)
  return {
    id: own.id,
    label: own.label,
    own: percentWords(own.percent, language),
    shown,
    median: shown ? percent(shown.median) : '–',
    middleHalf: shown ? t.range(percent(shown.lowerQuartile), percent(shown.upperQuartile)) : '–',
    place,
    placeText: place ? t.places[place] : shown ? t.noOwn : tooFew ? t.tooFew : t.protects,
  }
}

/**
 * The result against the quartiles of others, from the published picture of the same round and version of the instrument; never another region's name or score, and
 * no order among regions. What may be shown is decided when the picture is made (score-spreads.ts).
 */
export const comparisonView = (
  snapshot: Snapshot | null,
  facts: {
    region: Pick<Region, 'population'>
    instrument: Pick<Instrument, 'id' | 'version'>
    areas: readonly { area: Area; label: string; scorePercent: number | null }[]
    totalPercent: number | null
  },
  group: ComparisonGroup,
  language: Language,
): ComparisonView => {
  const t = comparisonTexts[language]
  if (!snapshot) return { kind: 'none', sentence: t.notYet }
  const { id, version } = facts.instrument
  if (snapshot.instrumentId !== id || snapshot.instrumentVersion !== version)
    return { kind: 'none', sentence: t.otherVersion }
  const spreads = spreadsOf(snapshot, group)
  const total = { id: 'total', label: t.whole, percent: facts.totalPercent }
  return {
    kind: 'compared',
    group,
    groupName: t.groups[group],
    total: compare(total, spreads.total, language),
    areas: facts.areas.map(({ area, label, scorePercent }) =>
      compare({ id: area.id, label, percent: scorePercent }, spreads.areas.get(area.id), language),
    ),
    basis: t.basis(spreads.total?.regions ?? null, t.inGroup[group], formatMoment(levelsFrom(snapshot), language)),
    ownSize: t.ownSize(t.groups[sizeOf(facts.region)], formatNumber(facts.region.population, language)),
  }
}
