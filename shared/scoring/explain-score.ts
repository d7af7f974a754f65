import { byIndicator } from '#shared/assessments/by-indicator.ts'
import type { GivenAnswers } from '#shared/assessments/given-answers.ts'
import type { Area, Indicator, Level } from '#shared/instruments/instrument.ts'
import { countedLevel, percentOf } from './score.ts'

/** What an indicator adds to its area's score. */
export type ScoreTerm = { indicator: Indicator; level: Level; weight: number; product: number }

/** An indicator that stands in neither part of the fraction, and why. */
export type LeftOut = { indicator: Indicator; why: 'not-applicable' | 'missing' | 'not-asked' }

/** How an area's score came to be: `scorePercent = 100 × weighedSum / (4 × weightSum)`. */
export type AreaExplanation = {
  area: Area
  terms: ScoreTerm[]
  leftOut: LeftOut[]
  /** The sum of the terms' products. */
  weighedSum: number
  /** The sum of the terms' weights. */
  weightSum: number
  scorePercent: number | null
}

/**
 * How the scores of a mapping came to be. The total is made of the areas: `100 × Σ(area weight × weighedSum) / (4 × Σ(area weight × weightSum))`, which are the two sums
 * here.
 */
export type ScoreExplanation = {
  /** In the instrument's order; areas without an indicator that is answered by a level are left out. */
  areas: AreaExplanation[]
  weighedSum: number
  weightSum: number
  scorePercent: number | null
}

type ToExplain = Pick<GivenAnswers, 'instrument' | 'asked' | 'answers'>

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)

const explainArea = (area: Area, askedIds: ReadonlySet<string>, { answers }: ToExplain): AreaExplanation => {
  const known = byIndicator(answers)
  const terms: ScoreTerm[] = []
  const leftOut: LeftOut[] = []
  for (const indicator of area.indicators.filter(({ answerForm }) => answerForm === 'level')) {
    const level = askedIds.has(indicator.id) ? countedLevel(known.get(indicator.id)) : 'not-asked'
    if (typeof level === 'string') leftOut.push({ indicator, why: level })
    else terms.push({ indicator, level, weight: indicator.weight, product: indicator.weight * level })
  }
  const weighedSum = sumOf(terms.map(({ product }) => product))
  const weightSum = sumOf(terms.map(({ weight }) => weight))
  return { area, terms, leftOut, weighedSum, weightSum, scorePercent: percentOf({ weighedSum, weightSum }) }
}

/** Explains every score of a mapping by its terms: the same numbers as `areaScores` and `totalScore` over what is asked, with what was left out and why. */
export const explainScore = (given: ToExplain): ScoreExplanation => {
  const askedIds = new Set(given.asked.areas.flatMap(({ indicators }) => indicators.map(({ id }) => id)))
  const areas = given.instrument.areas
    .filter(({ indicators }) => indicators.some(({ answerForm }) => answerForm === 'level'))
    .map((area) => explainArea(area, askedIds, given))
  const weighedSum = sumOf(areas.map((one) => one.area.weight * one.weighedSum))
  const weightSum = sumOf(areas.map((one) => one.area.weight * one.weightSum))
  return { areas, weighedSum, weightSum, scorePercent: percentOf({ weighedSum, weightSum }) }
}
