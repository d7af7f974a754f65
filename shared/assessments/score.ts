import type { Area, Instrument } from '#shared/instruments/instrument.ts'
import { type AnswerContent, isAnswered } from './assessment.ts'

/** The answers of one region in one round by indicator. */
export type AnswersByIndicator = ReadonlyMap<string, AnswerContent>

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
const topLevel = 4

/**
 * The score of some indicators: `100 × (sum of their levels) / (4 × number of levels)`. Indicators that are not applicable, and those without an answer, stand
 * in neither part of the fraction. Null when no level is given.
 */
export const scoreOf = (indicatorIds: readonly string[], answers: AnswersByIndicator): Score => {
  let sum = 0
  let levelCount = 0
  let notApplicableCount = 0
  for (const id of indicatorIds) {
    const answer = answers.get(id)
    if (!isAnswered(answer)) continue
    if (answer?.isNotApplicable || answer?.level == null) notApplicableCount += 1
    else {
      sum += answer.level
      levelCount += 1
    }
  }
  return {
    scorePercent: levelCount === 0 ? null : (100 * sum) / (topLevel * levelCount),
    levelCount,
    notApplicableCount,
    missingCount: indicatorIds.length - levelCount - notApplicableCount,
    indicatorCount: indicatorIds.length,
  }
}

const idsOf = (area: Area): string[] => area.indicators.map((indicator) => indicator.id)

/** Each area's score, in the instrument's order; the formula is that of `scoreOf` over the area's indicators. */
export const areaScores = (instrument: Instrument, answers: AnswersByIndicator): (Score & { area: Area })[] =>
  instrument.areas.map((area) => ({ area, ...scoreOf(idsOf(area), answers) }))

/** The score of the whole mapping: `scoreOf` over all indicators of all areas, so that each indicator weighs the same. */
export const totalScore = (instrument: Instrument, answers: AnswersByIndicator): Score =>
  scoreOf(instrument.areas.flatMap(idsOf), answers)

/** A level as a percentage of the highest: `100 × level / 4`. */
export const levelPercent = (level: number): number => (100 * level) / topLevel

/** Answers by their indicator. */
export const byIndicator = <T extends AnswerContent & { indicatorId: string }>(
  answers: readonly T[],
): ReadonlyMap<string, T> => new Map(answers.map((answer) => [answer.indicatorId, answer]))
