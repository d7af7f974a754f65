import { beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { byIndicator } from '#shared/assessments/by-indicator.ts'
import { type Instrument, indicatorsOf } from '#shared/instruments/instrument.ts'
import { areaScores, levelPercent, scoreOf, totalScore } from '#shared/scoring/score.ts'
import { anAnswer, anyAnswers } from '#test/assessments/an-answer.ts'
import { readMappingInstrument } from '#test/support/instrument.ts'
import { anIndicator, anInstrument } from '#test/support/planted-instrument.ts'
import { anyGiven } from './any-mapping.ts'

type Given = 0 | 1 | 2 | 3 | 4 | null | 'not-applicable'

const answersOf = (levels: Given[]) =>
  byIndicator(
    levels.map((level, index) =>
      anAnswer({
        indicatorId: `A${index + 1}`,
        level: level === 'not-applicable' ? null : level,
        isNotApplicable: level === 'not-applicable',
      }),
    ),
  )
const weighing = (...weights: number[]) =>
  weights.map((weight, index) => ({ indicator: anIndicator(`A${index + 1}`), weight }))
const alike = weighing(1, 1, 1, 1)

describe('the score', () => {
  let instrument: Instrument
  beforeAll(async () => {
    instrument = await readMappingInstrument()
  })

  it('is the mean of the levels as a percentage of the highest when all weigh the same', () => {
    expect(scoreOf(alike, answersOf([1, 2, 3, 4])).scorePercent).toBe(62.5)
    expect(scoreOf(weighing(5, 5, 5, 5), answersOf([1, 2, 3, 4])).scorePercent).toBe(62.5)
  })

  it('counts an indicator as many times as it weighs', () => {
    expect(scoreOf(weighing(3, 1), answersOf([4, 0])).scorePercent).toBe(75)
    expect(scoreOf(weighing(1, 3), answersOf([4, 0])).scorePercent).toBe(25)
  })

  it('weighs an indicator by its own weight in its area, and by its area’s too in the whole', () => {
    const planted = anInstrument([anIndicator('A1', { weight: 2 }), anIndicator('A2'), anIndicator('B1')])
    const [a, b] = planted.areas
    if (!a || !b) throw new Error('no areas')
    const weighed = {
      ...planted,
      areas: [
        { ...a, weight: 1 },
        { ...b, weight: 3 },
      ],
    }
    const answers = byIndicator([
      anAnswer({ indicatorId: 'A1', level: 4 }),
      anAnswer({ indicatorId: 'A2', level: 1 }),
      anAnswer({ indicatorId: 'B1', level: 2 }),
    ])
    expect(areaScores(weighed, answers).map(({ scorePercent }) => scorePercent)).toEqual([75, 50])
    // (2×4 + 1×1 + 3×1×2) / (4 × (2 + 1 + 3)) = 15 / 24
    expect(totalScore(weighed, answers).scorePercent).toBe(62.5)
  })

  it('leaves what is not applicable out of both parts of the fraction', () => {
    expect(scoreOf(alike, answersOf([4, 'not-applicable', 4, 'not-applicable']))).toEqual({
      scorePercent: 100,
      levelCount: 2,
      notApplicableCount: 2,
      missingCount: 0,
      indicatorCount: 4,
    })
    expect(scoreOf(weighing(1, 5), answersOf([2, 'not-applicable'])).scorePercent).toBe(50)
  })

  it('takes what is missing as missing, never as zero', () => {
    expect(scoreOf(alike, answersOf([2, null]))).toMatchObject({ scorePercent: 50, missingCount: 3 })
    expect(scoreOf(alike, new Map())).toMatchObject({ scorePercent: null, missingCount: 4 })
    expect(scoreOf(alike, answersOf(['not-applicable'])).scorePercent).toBeNull()
    expect(scoreOf(alike, answersOf([0])).scorePercent).toBe(0)
  })

  it('knows nothing of questions that are not answered by a level', () => {
    const words = { indicator: anIndicator('A1', { answerForm: 'text' }), weight: 1 }
    expect(scoreOf([words], answersOf([3]))).toMatchObject({ scorePercent: null, indicatorCount: 0, missingCount: 0 })
  })

  it('gives a level as a percentage', () => {
    expect([0, 1, 2, 3, 4].map(levelPercent)).toEqual([0, 25, 50, 75, 100])
  })

  it('stays between 0 and 100, counts every indicator once, and is null exactly when no level is given', () => {
    fc.assert(
      fc.property(anyGiven, ({ asked, answers }) => {
        const known = byIndicator(answers)
        for (const score of [...areaScores(asked, known), totalScore(asked, known)]) {
          expect(score.levelCount + score.notApplicableCount + score.missingCount).toBe(score.indicatorCount)
          expect(score.scorePercent === null).toBe(score.levelCount === 0)
          expect(score.scorePercent ?? 0).toBeGreaterThanOrEqual(0)
          expect(score.scorePercent ?? 0).toBeLessThanOrEqual(100)
        }
      }),
    )
  })

  it('is, with all weights the same, the plain mean of the levels: the figure from before there were weights', () => {
    const plainMean = (ids: string[], answers: ReturnType<typeof answersOf>): number | null => {
      const levels = ids.flatMap((id) => answers.get(id)?.level ?? [])
      return levels.length === 0
        ? null
        : (100 * levels.reduce<number>((sum, level) => sum + level, 0)) / (4 * levels.length)
    }
    fc.assert(
      fc.property(anyAnswers(instrument), (list) => {
        const answers = byIndicator(list)
        for (const { area, scorePercent } of areaScores(instrument, answers))
          expect(scorePercent).toBe(
            plainMean(
              area.indicators.map(({ id }) => id),
              answers,
            ),
          )
        expect(totalScore(instrument, answers).scorePercent).toBe(
          plainMean(
            indicatorsOf(instrument).map(({ id }) => id),
            answers,
          ),
        )
      }),
    )
  })

  it('never falls when one level is raised', () => {
    fc.assert(
      fc.property(anyGiven, ({ asked, answers }) => {
        const before = totalScore(asked, byIndicator(answers)).scorePercent
        const scored = new Set(
          indicatorsOf(asked)
            .filter(({ answerForm }) => answerForm === 'level')
            .map(({ id }) => id),
        )
        const first = answers.find(({ indicatorId, level }) => scored.has(indicatorId) && level !== null && level < 4)
        if (!first || before === null) return
        const raised = answers.map((answer) => (answer === first ? { ...answer, level: 4 as const } : answer))
        expect(totalScore(asked, byIndicator(raised)).scorePercent ?? -1).toBeGreaterThan(before)
      }),
    )
  })
})
