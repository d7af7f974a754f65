import { type Area, findIndicator } from '#shared/instruments/instrument.ts'
import { barrierKey } from '#shared/key-figures/barrier-figures.ts'
import type { KeyFigure } from '#shared/key-figures/key-figure.ts'
import { priorityKeys, rankedPriorities } from '#shared/key-figures/priority-figures.ts'
import type { Language } from '#shared/platform/language.ts'
import { regions } from '#shared/regions/regions.ts'
import { barrierTexts } from '#shared/reports/report-names.ts'
import { levelPercent } from '#shared/scoring/score.ts'
import { newestReportedYear } from '#shared/statistics/newest-reported-year.ts'
import { minimumPlansForPriorities, plansCounted } from '#shared/statistics/priorities.ts'
import { shownBarriers } from '#shared/statistics/shown-barriers.ts'
import { minimumForQuartiles, targetLevelIn } from '#shared/statistics/snapshot.ts'
import { changeOf } from '#shared/statistics/snapshot-moves.ts'
import { formatNumber } from '../texts/format.ts'
import { frontCounts } from './front-counts.ts'
import { movedCounts, whyNoMoves } from './front-moves.ts'
import { frontTexts } from './front-texts.ts'
import type { Picture } from './read-picture.ts'

/** How many of the regions, areas or plans are behind a line; `before` is the same in the compared picture. */
type StatusLine = { key: string; label: string; value: number; of: number; before: number | null }

export type Change = { text: string; direction: 'up' | 'down' | 'same' }

/** An area of the profile. Median and quartiles in per cent; null where fewer than five regions answered. */
export type ProfileLine = {
  key: string
  label: string
  median: number | null
  quartiles: { lower: number; upper: number } | null
  text: string
  change: Change | null
}

/** A line of a short list: what leads to the figure, and its number. */
export type ListLine = { key: string; label: string; text: string }

const shownLines = 3

const shown = (picture: Picture, language: Language) => {
  const spreads = new Map(picture.snapshot.areas.map((spread) => [spread.id, spread]))
  return picture.instrument.areas.map((area) => {
    const spread = spreads.get(area.id)
    const isShown = spread !== undefined && spread.answers >= minimumForQuartiles && spread.median !== null
    return {
      area,
      spread: isShown ? spread : null,
      label: `${area.letter}. ${area.title[language]}`,
    }
  })
}

const medianKey = ({ letter }: Area): string => `median-${letter.toLowerCase()}`

const changeText = (change: number, language: Language): Change => ({
  text: change === 0 ? '0' : `${change > 0 ? '+' : '−'}${formatNumber(Math.abs(change), language)}`,
  direction: change > 0 ? 'up' : change < 0 ? 'down' : 'same',
})

const statusLines = (
  { snapshot, compared }: Picture,
  figures: ReadonlyMap<string, KeyFigure>,
  language: Language,
): StatusLine[] => {
  const t = frontTexts[language]
  const count = (is: (region: (typeof snapshot.regions)[number]) => boolean, of = snapshot) =>
    of.regions.filter(is).length
  const before = compared?.snapshot ?? null
  const year = newestReportedYear(snapshot)?.year ?? null
  const reportedBefore = before?.counts.find((one) => one.year === year)?.reportingRegions.length ?? null
  const line = (key: string, label: string, earlier: number | null): StatusLine => ({
    key,
    label,
    value: figures.get(key)?.value ?? 0,
    of: regions.length,
    before: earlier,
  })
  return [
    line('antal-kartlagda', t.mapped, before && count(({ mapping }) => mapping === 'submitted', before)),
    line('antal-antagna', t.adopted, before && count(({ plan }) => plan === 'adopted', before)),
    line('antal-rapporterande', t.reported(year), before && (reportedBefore ?? 0)),
  ]
}

const profileLines = (picture: Picture, language: Language): ProfileLine[] => {
  const moves = new Map(picture.moves?.areas.map((move) => [move.areaId, move]))
  return shown(picture, language).map(({ area, spread, label }) => {
    const move = moves.get(area.id)
    return {
      key: medianKey(area),
      label,
      median: spread?.median ?? null,
      quartiles:
        spread && spread.lowerQuartile !== null && spread.upperQuartile !== null
          ? { lower: spread.lowerQuartile, upper: spread.upperQuartile }
          : null,
      text: spread?.median == null ? '–' : formatNumber(Math.round(spread.median), language),
      change: spread && move ? changeText(changeOf(move), language) : null,
    }
  })
}

const endLines = (picture: Picture, language: Language): { strongest: ListLine[]; weakest: ListLine[] } => {
  const ranked = shown(picture, language)
    .flatMap(({ area, spread, label }) =>
      spread?.median == null ? [] : [{ key: medianKey(area), label, value: spread.median }],
    )
    .sort((one, other) => other.value - one.value)
    .map(({ key, label, value }): ListLine => ({ key, label, text: frontTexts[language].percent(Math.round(value)) }))
  // With few areas none is both among the strongest and the weakest.
  const lines = Math.min(shownLines, Math.floor(ranked.length / 2))
  return { strongest: ranked.slice(0, lines), weakest: ranked.slice(ranked.length - lines).reverse() }
}

const priorityLines = ({ snapshot, instrument }: Picture, language: Language): ListLine[] => {
  const adopted = plansCounted(snapshot)
  return rankedPriorities(snapshot)
    .slice(0, shownLines)
    .flatMap(({ indicatorId, regions: plans }, place): ListLine[] => {
      const found = findIndicator(instrument, indicatorId)
      const key = priorityKeys[place]
      if (!found || key === undefined) return []
      return [
        {
          key,
          label: `${indicatorId}. ${found.indicator.question[language]}`,
          text: frontTexts[language].plans(plans, adopted),
        },
      ]
    })
}

/** Those that weigh most together first: many barriers of little weight, or few of much. */
const barrierLines = ({ snapshot }: Picture, language: Language): ListLine[] =>
  shownBarriers(snapshot)
    .levels.flatMap(({ level, raised, meanWeight }) =>
      raised === null || raised === 0 || meanWeight === null ? [] : [{ level, raised, meanWeight }],
    )
    .sort((one, other) => other.raised * other.meanWeight - one.raised * one.meanWeight)
    .slice(0, shownLines)
    .map(({ level, raised, meanWeight }) => ({
      key: barrierKey(level),
      label: barrierTexts[language][level].name,
      text: frontTexts[language].barriers(formatNumber(raised, language), formatNumber(meanWeight, language)),
    }))

/** The state of the nation in one screen: every number with the figure that it leads to. */
export const frontView = (picture: Picture, figures: readonly KeyFigure[], language: Language) => {
  const byKey = new Map(figures.map((figure) => [figure.key, figure]))
  const { snapshot, instrument } = picture
  const profile = profileLines(picture, language)
  const { total } = shownBarriers(snapshot)
  return {
    status: statusLines(picture, byKey, language),
    profile,
    hasProfile: profile.some(({ median }) => median !== null),
    target: levelPercent(targetLevelIn(snapshot, instrument)),
    moved: movedCounts(picture, language),
    whyNoMoves: whyNoMoves(picture),
    ...endLines(picture, language),
    priorities: priorityLines(picture, language),
    hasPlans: plansCounted(snapshot) >= minimumPlansForPriorities,
    barriers: barrierLines(picture, language),
    allBarriers: byKey.get('antal-hinder')?.text[language] ?? '',
    hasBarriers: total !== 0,
    counts: frontCounts(picture, byKey, language),
  }
}

export type FrontView = ReturnType<typeof frontView>
