import { beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { areaScores, byIndicator, levelPercent, scoreOf, totalScore } from '#shared/assessments/score.ts'
import type { Instrument } from '#shared/instruments/instrument.ts'
import { readMappingInstrument } from '#test/support/instrument.ts'
import { anAnswer, anyAnswers } from './an-answer.ts'

const answersOf = (levels: (0 | 1 | 2 | 3 | 4 | null | 'not-applicable')[]) =>
  byIndicator(
    levels.map((level, index) =>
      anAnswer({
        indicatorId: `A${index + 1}`,
        level: level === 'not-applicable' ? null : level,
        isNotApplicable: level === 'not-applicable',
      }),
    ),
  )
const ids = ['A1', 'A2', 'A3', 'A4']

describe('the score', () => {
  let instrument: Instrument
  beforeAll(async () => {
    instrument = await readMappingInstrument()
  })

  it('is the mean of the levels as a percentage of the highest', () => {
    expect(scoreOf(ids, answersOf([1, 2, 3, 4])).scorePercent).toBe(62.5)
  })

  it('leaves what is not applicable out of both parts of the fraction', () => {
    expect(scoreOf(ids, answersOf([4, 'not-applicable', 4, 'not-applicable']))).toEqual({
      scorePercent: 100,
      levelCount: 2,
      notApplicableCount: 2,
      missingCount: 0,
      indicatorCount: 4,
    })
  })

  it('takes what is missing as missing, never as zero', () => {
    expect(scoreOf(ids, answersOf([2, null]))).toMatchObject({ scorePercent: 50, missingCount: 3 })
    expect(scoreOf(ids, new Map())).toMatchObject({ scorePercent: null, missingCount: 4 })
    expect(scoreOf(ids, answersOf(['not-applicable'])).scorePercent).toBeNull()
    expect(scoreOf(ids, answersOf([0])).scorePercent).toBe(0)
  })

  it('gives a level as a percentage', () => {
    expect([0, 1, 2, 3, 4].map(levelPercent)).toEqual([0, 25, 50, 75, 100])
  })

  it('stays between 0 and 100, counts every indicator once, and is null exactly when no level is given', () => {
    fc.assert(
      fc.property(anyAnswers(instrument), (list) => {
        const answers = byIndicator(list)
        for (const score of [...areaScores(instrument, answers), totalScore(instrument, answers)]) {
          expect(score.levelCount + score.notApplicableCount + score.missingCount).toBe(score.indicatorCount)
          expect(score.scorePercent === null).toBe(score.levelCount === 0)
          expect(score.scorePercent ?? 0).toBeGreaterThanOrEqual(0)
          expect(score.scorePercent ?? 0).toBeLessThanOrEqual(100)
        }
      }),
    )
  })

  it('of the whole is the mean of the areas weighed by their levels', () => {
    fc.assert(
      fc.property(anyAnswers(instrument), (list) => {
        const answers = byIndicator(list)
        const areas = areaScores(instrument, answers)
        const weighed = areas.reduce((sum, area) => sum + (area.scorePercent ?? 0) * area.levelCount, 0)
        const total = totalScore(instrument, answers)
        expect((total.scorePercent ?? 0) * total.levelCount).toBeCloseTo(weighed, 6)
      }),
    )
  })

  it('never falls when one level is raised', () => {
    fc.assert(
      fc.property(anyAnswers(instrument), (list) => {
        const before = totalScore(instrument, byIndicator(list)).scorePercent
        const first = list.find((answer) => answer.level !== null && answer.level < 4)
        if (!first || before === null) return
        const raised = list.map((answer) => (answer === first ? { ...answer, level: 4 as const } : answer))
        expect(totalScore(instrument, byIndicator(raised)).scorePercent ?? -1).toBeGreaterThan(before)
      }),
    )
  })
})
