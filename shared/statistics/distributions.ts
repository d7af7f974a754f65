import { type Answer, type Assessment, isHandedIn } from '#shared/assessments/assessment.ts'
import { type AnswersByIndicator, byIndicator } from '#shared/assessments/by-indicator.ts'
import { type Instrument, indicatorsOf } from '#shared/instruments/instrument.ts'
import { areaScore, levelPercent } from '#shared/scoring/score.ts'
import { quartilesOf } from './quartiles.ts'
import type { Distribution } from './snapshot.ts'

const distribution = (
  id: string,
  values: readonly number[],
  notApplicable: number,
  toLevel: (value: number) => number,
) => {
  const perLevel: Distribution['perLevel'] = [0, 0, 0, 0, 0]
  // A level is 0 to 4, so the index is one of the tuple's.
  for (const value of values) perLevel[toLevel(value) as 0 | 1 | 2 | 3 | 4] += 1
  return { id, answers: values.length, notApplicable, perLevel, ...quartilesOf(values) }
}

/** Only what is answered by a level can be spread over the levels. */
export const leveled = (instrument: Instrument) =>
  indicatorsOf(instrument).filter(({ answerForm }) => answerForm === 'level')

/** How the handed-in mappings are spread on each indicator, in levels. An indicator that a region left out counts nowhere. */
export const indicatorDistributions = (
  instrument: Instrument,
  mappings: readonly AnswersByIndicator[],
): Distribution[] =>
  leveled(instrument).map(({ id }) => {
    const given = mappings.flatMap((answers) => answers.get(id) ?? [])
    const levels = given.flatMap(({ level, isNotApplicable }) => (isNotApplicable || level === null ? [] : [level]))
    return distribution(id, levels, given.filter(({ isNotApplicable }) => isNotApplicable).length, (level) => level)
  })

/** How the handed-in mappings are spread on each area, by score in percent. */
export const areaDistributions = (instrument: Instrument, mappings: readonly AnswersByIndicator[]): Distribution[] =>
  instrument.areas.map((area) => {
    const scores = mappings.map((answers) => areaScore(area, answers))
    const percents = scores.flatMap(({ scorePercent }) => scorePercent ?? [])
    const notApplicable = scores.filter(
      ({ notApplicableCount, indicatorCount }) => indicatorCount > 0 && notApplicableCount === indicatorCount,
    ).length
    return distribution(area.id, percents, notApplicable, (percent) => Math.round(percent / levelPercent(1)))
  })

/** Answers of each handed-in mapping by indicator. */
export const handedIn = (
  mappings: readonly { assessment: Pick<Assessment, 'status'> | null; answers: readonly Answer[] }[],
): AnswersByIndicator[] =>
  mappings.filter(({ assessment }) => isHandedIn(assessment)).map(({ answers }) => byIndicator(answers))
