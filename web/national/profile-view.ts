import type { Area, Instrument } from '#shared/instruments/instrument.ts'
import type { Language } from '#shared/platform/language.ts'
import { counted, inSentence } from '#shared/reports/report-words.ts'
import { levelPercent } from '#shared/scoring/score.ts'
import { type Distribution, minimumForQuartiles, type Snapshot, targetLevelIn } from '#shared/statistics/snapshot.ts'
import { changeOf, type Moves, movesSincePrevious } from '#shared/statistics/snapshot-moves.ts'
import type { LevelRow } from '../charts/level-bars.tsx'
import type { RangeRow } from '../charts/range-chart.tsx'
import { percentWords } from '../results/percent-words.ts'
import { formatList } from '../texts/format.ts'
import type { Levels } from './levels-view.ts'
import { movedWords } from './moved-words.ts'
import { profileTexts } from './profile-texts.ts'
import { withReasons } from './why-column.ts'

/** More areas than this that share a place are not named in a sentence. */
const namedInSentence = 3

type Known = { area: Area; spread: Distribution & { median: number } }

const mayShow = (spread: Distribution | undefined): spread is Distribution & { median: number } =>
  spread !== undefined && spread.answers >= minimumForQuartiles && spread.median !== null

/** Titles hold commas and «and» of their own: several of them need quotes to be told apart, and many are only counted. */
const namesOf = (titles: readonly string[], language: Language): string => {
  const t = profileTexts[language]
  if (titles.length > namedInSentence) return counted(titles.length, language, t.areas)
  return titles.length > 1 ? formatList(titles.map(t.quoted), language) : titles.map(inSentence).join()
}

const ends = (known: Known[], language: Language): string => {
  const t = profileTexts[language]
  const medians = known.map(({ spread }) => Math.round(spread.median))
  const [highest, lowest] = [Math.max(...medians), Math.min(...medians)]
  if (highest === lowest) return t.allAlike(t.percent(highest))
  const end = (value: number) => {
    const titles = known.filter((_, index) => medians[index] === value).map(({ area }) => area.title[language])
    return { areas: titles.length, names: namesOf(titles, language), value: t.percent(value) }
  }
  return t.ends(end(highest), end(lowest))
}

/** What the areas are held against. */
export type Since = { moves: Moves | null /** In words, where it is not the round before. */; period: string | null }

const moved = ({ moves, period }: Since, known: Known[], language: Language): string | null => {
  const shown = new Set(known.map(({ area }) => area.id))
  const changes = (moves?.areas ?? []).filter(({ areaId }) => shown.has(areaId)).map(changeOf)
  if (!moves || changes.length === 0) return null
  const t = profileTexts[language]
  const list = movedWords(changes, language)
  return [
    period === null ? t.moved(list) : t.movedFrom(period, list),
    ...(moves.shared ? [t.sharedOnly(moves.shared.questions, moves.shared.ofQuestions)] : []),
  ].join(' ')
}

const label = (area: Area, language: Language) => `${area.letter}. ${area.title[language]}`

const levelsOf = (known: Known[], areas: readonly Area[], targetLevel: number, language: Language): Levels => {
  const t = profileTexts[language]
  const onTarget = known.filter(({ spread }) => {
    const reached = spread.perLevel.reduce((sum, count, level) => (level >= targetLevel ? sum + count : sum), 0)
    return reached * 2 >= spread.answers
  }).length
  return {
    title: t.levelsTitle,
    description: t.levels(counted(onTarget, language, t.areas), targetLevel),
    rows: known.map(
      ({ area, spread }): LevelRow => ({
        id: area.id,
        label: label(area, language),
        perLevel: spread.perLevel,
        notApplicable: spread.notApplicable,
        // Areas are scored in percent of level 4; the chart's scale is the levels.
        median: spread.median / 25,
        lowerQuartile: spread.lowerQuartile === null ? null : spread.lowerQuartile / 25,
        upperQuartile: spread.upperQuartile === null ? null : spread.upperQuartile / 25,
      }),
    ),
    table: withReasons(
      [
        { label: t.columns[0] ?? '' },
        ...[0, 1, 2, 3, 4].map((level) => ({ label: t.levelColumns(level), isNumber: true })),
        { label: t.notApplicable, isNumber: true },
      ],
      areas.map((area) => {
        const spread = known.find((one) => one.area === area)?.spread
        const cells = spread ? [...spread.perLevel, spread.notApplicable] : Array.from({ length: 6 }, () => null)
        return { cells: [label(area, language), ...cells], why: spread ? null : t.tooFew }
      }),
      language,
    ),
  }
}

/**
 * The national profile over the areas: median and quartiles, and the spread over the levels. Areas that fewer than `minimumForQuartiles` regions
 * answered show neither, so that no region's level can be read out of it; `levels` is null when that holds for all.
 */
export const profileView = (
  snapshot: Snapshot,
  instrument: Instrument,
  language: Language,
  since: Since = { moves: movesSincePrevious(snapshot), period: null },
) => {
  const t = profileTexts[language]
  const spreads = new Map(snapshot.areas.map((spread) => [spread.id, spread]))
  const known = instrument.areas.flatMap((area): Known[] => {
    const spread = spreads.get(area.id)
    return mayShow(spread) ? [{ area, spread }] : []
  })
  const submitted = snapshot.regions.filter(({ mapping }) => mapping === 'submitted').length
  const percent = (value: number | null) => (value === null ? null : Math.round(value))
  const moves = new Map(since.moves?.areas.map((move) => [move.areaId, move]))
  const isShared = since.moves !== null && since.moves.shared !== null
  const before = since.period === null ? null : t.before(since.period)
  return {
    title: t.title,
    description:
      known.length === 0
        ? t.notYet(submitted)
        : [ends(known, language), moved(since, known, language)].filter(Boolean).join(' '),
    hasMedians: known.length > 0,
    target: levelPercent(targetLevelIn(snapshot, instrument)),
    ticks: [0, 25, 50, 75, 100].map((value) => ({
      value,
      text: value === 100 ? percentWords(value, language) : String(value),
    })),
    rows: instrument.areas.map((area): RangeRow => {
      const spread = spreads.get(area.id)
      const isShown = mayShow(spread)
      return {
        id: area.id,
        label: label(area, language),
        median: isShown ? spread.median : null,
        lowerQuartile: isShown ? spread.lowerQuartile : null,
        upperQuartile: isShown ? spread.upperQuartile : null,
        text: isShown ? percentWords(spread.median, language) : t.tooFew,
      }
    }),
    table: withReasons(
      [
        ...t.columns,
        ...(since.moves ? [before ?? (isShared ? t.previousShared : t.previous)] : []),
        ...(isShared ? [t.nowShared] : []),
      ].map((text, index) => ({ label: text, isNumber: index > 0 })),
      instrument.areas.map((area) => {
        const spread = spreads.get(area.id)
        const isShown = mayShow(spread)
        const own = isShown
          ? [...[spread.median, spread.lowerQuartile, spread.upperQuartile].map(percent), spread.answers]
          : Array.from({ length: 4 }, () => null)
        const previous = [
          ...(since.moves ? [percent(moves.get(area.id)?.before ?? null)] : []),
          ...(isShared ? [percent(moves.get(area.id)?.now ?? null)] : []),
        ]
        return { cells: [label(area, language), ...own, ...previous], why: isShown ? null : t.tooFew }
      }),
      language,
    ),
    levels:
      known.length === 0 ? null : levelsOf(known, instrument.areas, targetLevelIn(snapshot, instrument), language),
  }
}
