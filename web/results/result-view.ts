import { byIndicator } from '#shared/assessments/by-indicator.ts'
import type { Area, Power } from '#shared/instruments/instrument.ts'
import type { Action } from '#shared/plans/plan.ts'
import type { Language } from '#shared/platform/language.ts'
import { explainScore } from '#shared/scoring/explain-score.ts'
import { gapsOf, type Standing, strengthsOf } from '#shared/scoring/gap.ts'
import { type Projection, projectScore } from '#shared/scoring/projected-score.ts'
import { areaScores, levelPercent, type Score, totalScore } from '#shared/scoring/score.ts'
import { type TargetLevel, targetLevelOf } from '#shared/scoring/target-level.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import type { Mapping } from '../assessments/mapping.ts'
import { type ComparisonGroup, type ComparisonView, comparisonView } from './comparison-view.ts'
import { areaExplanationView, areaLabel, type ExplanationView, totalExplanationView } from './explanation-view.ts'
import { percentWords } from './percent-words.ts'
import { resultProfileTexts } from './result-profile-texts.ts'

export type ResultRow = Score & { area: Area; label: string; text: string }

/** What the result of a mapping shows. */
export type ResultView = {
  rows: ResultRow[]
  total: Score
  target: TargetLevel
  targetPercent: number
  /** One sentence that says what the chart shows. */
  about: string
  strengths: Standing[]
  gaps: Standing[]
  gapsByPower: Record<Power, Standing[]>
  assumedCount: number
  explanations: { total: ExplanationView; areas: ExplanationView[] }
  /** Null when the plan has no actions, or may not be seen. */
  projection: Projection | null
  comparison: ComparisonView
}

const aboutChart = (rows: ResultRow[], targetPercent: number, language: Language): string => {
  const t = resultProfileTexts[language]
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

const explain = (mapping: Pick<Mapping, 'instrument' | 'asked' | 'answers'>, language: Language) => {
  const explained = explainScore(mapping)
  return {
    total: totalExplanationView(explained, language),
    areas: explained.areas.map((area) => areaExplanationView(area, language)),
  }
}

/**
 * Computes the result over what is asked: scores and how they came to be, gaps and strengths against the target level, the gaps by whose power they are in, what the
 * actions would lift, and where the region is among others.
 */
export const resultView = (
  mapping: Pick<Mapping, 'instrument' | 'asked' | 'answers' | 'round' | 'assessment' | 'region'>,
  { actions, snapshot, group }: { actions: readonly Action[]; snapshot: Snapshot | null; group: ComparisonGroup },
  language: Language,
): ResultView => {
  const { instrument, asked, answers, round, assessment, region } = mapping
  const known = byIndicator(answers)
  const target = targetLevelOf(instrument, round, assessment)
  // An area of which nothing is asked, or nothing by a level, has no score to be missing.
  const rows = areaScores(asked, known)
    .filter(({ indicatorCount }) => indicatorCount > 0)
    .map((score) => ({
      ...score,
      label: areaLabel(score.area, language),
      text: percentWords(score.scorePercent, language),
    }))
  const total = totalScore(asked, known)
  const gaps = gapsOf(asked, known, target.level)
  const targetPercent = levelPercent(target.level)
  const withPower = (power: Power) => gaps.filter((gap) => gap.power === power)
  return {
    rows,
    total,
    target,
    targetPercent,
    about: aboutChart(rows, targetPercent, language),
    strengths: strengthsOf(asked, known, target.level),
    gaps,
    gapsByPower: { own: withPower('own'), shared: withPower('shared'), national: withPower('national') },
    assumedCount: gaps.filter((gap) => gap.isImportanceAssumed).length,
    explanations: explain(mapping, language),
    projection: actions.length > 0 ? projectScore(asked, answers, actions) : null,
    comparison: comparisonView(
      snapshot,
      { region, instrument, areas: rows, totalPercent: total.scorePercent },
      group,
      language,
    ),
  }
}
