import { isAnswered } from '#shared/assessments/assessment.ts'
import { byIndicator } from '#shared/assessments/score.ts'
import { type Area, type Indicator, indicatorsOf } from '#shared/instruments/instrument.ts'
import type { Mapping } from './mapping.ts'

/** What the page where a mapping is handed in shows. */
export type HandInView = {
  indicatorCount: number
  missingCount: number
  /** Areas with indicators that lack an answer. */
  missing: { area: Area; indicators: Indicator[] }[]
  /** Levels whose importance is not said. */
  noImportanceCount: number
  noEvidenceCount: number
  notApplicableCount: number
}

/** Computes what is missing before handing in. */
export const handInView = ({ asked, answers }: Pick<Mapping, 'asked' | 'answers'>): HandInView => {
  const known = byIndicator(answers)
  const indicators = indicatorsOf(asked)
  const levels = indicators
    .flatMap(({ id }) => known.get(id) ?? [])
    .filter((answer) => !answer.isNotApplicable && answer.level !== null)
  const missing = asked.areas
    .map((area) => ({
      area,
      indicators: area.indicators.filter(({ id, answerForm }) => !isAnswered(known.get(id), answerForm)),
    }))
    .filter((entry) => entry.indicators.length > 0)
  return {
    indicatorCount: indicators.length,
    missingCount: missing.reduce((sum, entry) => sum + entry.indicators.length, 0),
    missing,
    noImportanceCount: levels.filter((answer) => answer.importance === null).length,
    noEvidenceCount: levels.filter((answer) => answer.evidence === '').length,
    notApplicableCount: indicators.filter(({ id }) => known.get(id)?.isNotApplicable).length,
  }
}

/** The name of the box that allows an indicator to lack an answer. */
export const gapName = (indicatorId: string): string => `gap-${indicatorId}`
