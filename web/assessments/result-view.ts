import { gapsOf, type Standing, strengthsOf } from '#shared/assessments/gap.ts'
import { areaScores, byIndicator, levelPercent, type Score, totalScore } from '#shared/assessments/score.ts'
import type { Area, Power } from '#shared/instruments/instrument.ts'
import type { Language } from '#shared/platform/language.ts'
import { formatNumber } from '../texts/format.ts'
import { siteTexts } from '../texts/site-texts.ts'
import type { Mapping } from './mapping.ts'
import { resultTexts } from './result-texts.ts'

export type ResultRow = Score & { area: Area; label: string; text: string }

/** What the result of a mapping shows. */
export type ResultView = {
  rows: ResultRow[]
  total: Score
  totalText: string
  targetPercent: number
  /** One sentence that says what the chart shows. */
  about: string
  strengths: Standing[]
  gaps: Standing[]
  gapsByPower: Record<Power, Standing[]>
  assumedCount: number
}

/** A share of the highest level without decimals: `63 %` or `63%`. */
export const percentWords = (percent: number, language: Language): string =>
  `${formatNumber(percent, language, 0)}${language === 'sv' ? '\u00a0%' : '%'}`

const aboutChart = (rows: ResultRow[], targetPercent: number, language: Language): string => {
  const t = resultTexts[language]
  const scored = rows.filter((row) => row.scorePercent !== null)
  const ordered = [...scored].sort((a, b) => (b.scorePercent ?? 0) - (a.scorePercent ?? 0))
  const highest = ordered[0]
  const lowest = ordered.at(-1)
  if (!highest || !lowest) return t.chartNone
  const target = percentWords(targetPercent, language)
  if (highest.scorePercent === lowest.scorePercent) return t.chartSame({ text: highest.text, target })
  return t.chartAbout({
    highest: highest.label,
    highestText: highest.text,
    lowest: lowest.label,
    lowestText: lowest.text,
    target,
  })
}

/** Computes the result: scores (score.ts), gaps and strengths (gap.ts), and the gaps by whose power they are in. */
export const resultView = (
  { instrument, answers }: Pick<Mapping, 'instrument' | 'answers'>,
  language: Language,
): ResultView => {
  const known = byIndicator(answers)
  const t = resultTexts[language]
  const missing = siteTexts[language].dataMissing
  const rows = areaScores(instrument, known).map((score) => ({
    ...score,
    label: `${score.area.letter}. ${score.area.title[language]}`,
    text: score.scorePercent === null ? missing : percentWords(score.scorePercent, language),
  }))
  const total = totalScore(instrument, known)
  const gaps = gapsOf(instrument, known)
  const targetPercent = levelPercent(instrument.targetLevel)
  const withPower = (power: Power) => gaps.filter((gap) => gap.power === power)
  return {
    rows,
    total,
    totalText:
      total.scorePercent === null
        ? t.totalNone
        : t.total(percentWords(total.scorePercent, language), total.levelCount, total.indicatorCount),
    targetPercent,
    about: aboutChart(rows, targetPercent, language),
    strengths: strengthsOf(instrument, known),
    gaps,
    gapsByPower: { own: withPower('own'), shared: withPower('shared'), national: withPower('national') },
    assumedCount: gaps.filter((gap) => gap.isImportanceAssumed).length,
  }
}
