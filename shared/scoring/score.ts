import { type AnswerContent, isAnswered } from '#shared/assessments/assessment.ts'
import type { AnswersByIndicator } from '#shared/assessments/by-indicator.ts'
import type { Area, Indicator, Instrument, Level } from '#shared/instruments/instrument.ts'

/** What the answers to some indicators come to. Missing is missing: `scorePercent` is null, never zero, when no level is given. */
export type Score = {
  scorePercent: number | null
  /** How many levels the score rests on. */
  levelCount: number
  notApplicableCount: number
  missingCount: number
  indicatorCount: number
}

/** The highest level, which is 100 percent. */
export const topLevel = 4 satisfies Level

/** An indicator and how much it counts in the score at hand. */
export type WeighedIndicator = { indicator: Indicator; weight: number }

/** The level that an answer counts with, or why it counts with none. */
export const countedLevel = (answer: AnswerContent | undefined): Level | 'not-applicable' | 'missing' => {
  if (!isAnswered(answer)) return 'missing'
  return answer?.isNotApplicable || answer?.level == null ? 'not-applicable' : answer.level
}

/** A level as a percentage of the highest: `100 × level / 4`. */
export const levelPercent = (level: number): number => (100 * level) / topLevel

/** `100 × Σ(weight × level) / (4 × Σ weight)`: the only formula for a score; null when nothing has weight. */
export const percentOf = ({ weighedSum, weightSum }: { weighedSum: number; weightSum: number }): number | null =>
  weightSum === 0 ? null : (100 * weighedSum) / (topLevel * weightSum)

/**
 * The score of some indicators, `percentOf` over those with a level. Indicators that are not applicable, and those without an answer, stand in neither part of the
 * fraction. Indicators that are answered by anything but a level are no part of any score, and not counted either.
 */
export const scoreOf = (indicators: readonly WeighedIndicator[], answers: AnswersByIndicator): Score => {
  const scored = indicators.filter(({ indicator }) => indicator.answerForm === 'level')
  const sums = { weighedSum: 0, weightSum: 0 }
  let levelCount = 0
  let notApplicableCount = 0
  for (const { indicator, weight } of scored) {
    const level = countedLevel(answers.get(indicator.id))
    if (level === 'not-applicable') notApplicableCount += 1
    else if (level !== 'missing') {
      sums.weighedSum += weight * level
      sums.weightSum += weight
      levelCount += 1
    }
  }
  return {
    scorePercent: percentOf(sums),
    levelCount,
    notApplicableCount,
    missingCount: scored.length - levelCount - notApplicableCount,
    indicatorCount: scored.length,
  }
}

/** The area's score: each indicator counts with its own weight. */
export const areaScore = ({ indicators }: Area, answers: AnswersByIndicator): Score =>
  scoreOf(
    indicators.map((indicator) => ({ indicator, weight: indicator.weight })),
    answers,
  )

/** Each area's score, in the instrument's order. */
export const areaScores = (instrument: Instrument, answers: AnswersByIndicator): (Score & { area: Area })[] =>
  instrument.areas.map((area) => ({ area, ...areaScore(area, answers) }))

/** The score of the whole mapping: each indicator counts with its own weight times its area's. */
export const totalScore = (instrument: Instrument, answers: AnswersByIndicator): Score =>
  scoreOf(
    instrument.areas.flatMap((area) =>
      area.indicators.map((indicator) => ({ indicator, weight: area.weight * indicator.weight })),
    ),
    answers,
  )
