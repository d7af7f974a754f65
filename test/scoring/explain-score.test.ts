import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { byIndicator } from '#shared/assessments/by-indicator.ts'
import { giveAnswers } from '#shared/assessments/given-answers.ts'
import { indicatorsOf } from '#shared/instruments/instrument.ts'
import { explainScore } from '#shared/scoring/explain-score.ts'
import { areaScores, totalScore } from '#shared/scoring/score.ts'
import { anAnswer } from '#test/assessments/an-answer.ts'
import { anIndicator, anInstrument } from '#test/support/planted-instrument.ts'
import { anyGiven } from './any-mapping.ts'

/** The arithmetic of a reader with a pencil: only what the explanation says. */
const recomputed = (parts: readonly { weight: number; level: number }[]): number | null => {
  const weights = parts.reduce((sum, { weight }) => sum + weight, 0)
  return weights === 0
    ? null
    : (100 * parts.reduce((sum, { weight, level }) => sum + weight * level, 0)) / (4 * weights)
}

describe('the explanation of a score', () => {
  it('gives, recomputed from its own terms, the scores of the page', () => {
    fc.assert(
      fc.property(anyGiven, (given) => {
        const known = byIndicator(given.answers)
        const explained = explainScore(given)
        const scores = new Map(areaScores(given.asked, known).map((score) => [score.area.id, score]))
        for (const { area, terms, scorePercent } of explained.areas) {
          expect(scorePercent).toBe(scores.get(area.id)?.scorePercent)
          expect(recomputed(terms)).toBe(scorePercent)
        }
        expect(explained.scorePercent).toBe(totalScore(given.asked, known).scorePercent)
        const all = explained.areas.flatMap(({ area, terms }) =>
          terms.map(({ weight, level }) => ({ weight: area.weight * weight, level })),
        )
        expect(recomputed(all)).toBe(explained.scorePercent)
      }),
    )
  })

  it('names every indicator with a level form once: as a term, or as left out with the reason', () => {
    fc.assert(
      fc.property(anyGiven, (given) => {
        const named = explainScore(given).areas.flatMap(({ terms, leftOut }) =>
          [...terms, ...leftOut].map(({ indicator }) => indicator.id),
        )
        const all = indicatorsOf(given.instrument).filter(({ answerForm }) => answerForm === 'level')
        expect(named.sort()).toEqual(all.map(({ id }) => id).sort())
      }),
    )
  })

  it('tells what is not applicable, not answered and not asked apart', () => {
    const instrument = anInstrument([
      anIndicator('A1', { weight: 2 }),
      anIndicator('A2'),
      anIndicator('A3'),
      anIndicator('A4', { askedWhen: { match: 'all', tests: [{ indicatorId: 'A1', is: 'at-least', level: 4 }] } }),
    ])
    const given = giveAnswers(
      [instrument],
      [
        anAnswer({ indicatorId: 'A1', level: 3 }),
        anAnswer({ indicatorId: 'A2', level: null, isNotApplicable: true }),
        anAnswer({ indicatorId: 'A4', level: 1 }),
      ],
    )
    const [area] = explainScore(given).areas
    expect(area).toMatchObject({ weighedSum: 6, weightSum: 2, scorePercent: 75 })
    expect(area?.terms).toMatchObject([{ level: 3, weight: 2, product: 6 }])
    expect(area?.leftOut.map(({ indicator, why }) => [indicator.id, why])).toEqual([
      ['A2', 'not-applicable'],
      ['A3', 'missing'],
      ['A4', 'not-asked'],
    ])
  })
})
