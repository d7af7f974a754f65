import { type Language, texts } from '#shared/platform/language.ts'
import { regions } from '#shared/regions/regions.ts'
import { levelPercent } from '#shared/scoring/score.ts'
import type { SmallMultiplesProps } from '../charts/small-multiples.tsx'
import type { Column } from '../components/page-parts.tsx'
import { percentWords } from '../results/percent-words.ts'
import type { Moment } from './figure-history.ts'
import { periodName, shortPeriod } from './period-words.ts'

const viewTexts = texts({
  sv: {
    band: 'mellersta hälften av regionens områden',
    title: 'Regionernas områden över tid: median och mellersta hälften',
    sentence: (regions: number, from: string, to: string) =>
      `${regions} ${regions === 1 ? 'region' : 'regioner'} med inlämnad kartläggning, från ${from} till ${to}. Bandet är mellersta hälften av regionens egna områden.`,
  },
  en: {
    band: "middle half of the region's areas",
    title: 'The areas of the regions over time: median and middle half',
    sentence: (regions: number, from: string, to: string) =>
      `${regions} ${regions === 1 ? 'region' : 'regions'} that handed in a mapping, from ${from} to ${to}. The band is the middle half of each region's own areas.`,
  },
})

/** A small drawing for each region, and the table behind them. */
export type RegionsOverTime = { chart: SmallMultiplesProps; columns: Column[]; rows: string[][] }

/** How the regions' areas stand from month to month. For coordinators. Null with fewer than two months: a point is no line. */
export const regionsOverTimeView = (
  history: readonly Moment[],
  targetLevel: number,
  language: Language,
): RegionsOverTime | null => {
  const t = viewTexts[language]
  const [first, last] = [history[0], history.at(-1)]
  if (!first || !last || first === last) return null
  const at = history.map(({ regions: found }) => new Map(found.map((one) => [one.regionCode, one])))
  const percent = (value: number | null | undefined): string => (value == null ? '–' : percentWords(value, language))
  const lines = regions.flatMap(({ code, name }) => {
    const values = at.map((moment) => moment.get(code) ?? null)
    return values.some((value) => value !== null) ? [{ code, name, values }] : []
  })
  if (lines.length === 0) return null
  return {
    chart: {
      language,
      title: t.title,
      description: t.sentence(lines.length, periodName(first.period, language), periodName(last.period, language)),
      moments: history.map(({ period }) => shortPeriod(period, language)),
      rows: lines.map(({ code, name, values }) => ({
        id: code,
        label: name,
        values,
        text: percent(values.at(-1)?.median),
      })),
      max: 100,
      unit: '%',
      bandMeans: t.band,
      target: levelPercent(targetLevel),
    },
    columns: [
      { label: 'Region' },
      ...history.map(({ period }) => ({ label: periodName(period, language), isNumber: true })),
    ],
    rows: lines.map(({ name, values }) => [name, ...values.map((value) => percent(value?.median))]),
  }
}
