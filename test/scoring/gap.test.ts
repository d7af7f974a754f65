import { beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { byIndicator } from '#shared/assessments/by-indicator.ts'
import { findIndicator, type Instrument, indicatorsOf } from '#shared/instruments/instrument.ts'
import { gapOf, gapsOf, standings, strengthsOf } from '#shared/scoring/gap.ts'
import { anAnswer, anyAnswers } from '#test/assessments/an-answer.ts'
import { readMappingInstrument } from '#test/support/instrument.ts'

describe('gaps and strengths', () => {
  let instrument: Instrument
  beforeAll(async () => {
    instrument = await readMappingInstrument()
  })
  const idsOf = (list: { indicator: { id: string } }[]) => list.map(({ indicator }) => indicator.id)

  it('measures from the level up to the target, never below 0', () => {
    expect([0, 1, 2, 3, 4].map((level) => gapOf(level, 3))).toEqual([3, 2, 1, 0, 0])
  })

  it('orders gaps by gap × importance, then by gap, then as they are asked', () => {
    const answers = byIndicator([
      anAnswer({ indicatorId: 'A1', level: 2, importance: 2 }),
      anAnswer({ indicatorId: 'A2', level: 1, importance: 1 }),
      anAnswer({ indicatorId: 'A3', level: 0, importance: 4 }),
      anAnswer({ indicatorId: 'B1', level: 1, importance: 1 }),
      anAnswer({ indicatorId: 'B2', level: 3, importance: 4 }),
    ])
    expect(gapsOf(instrument, answers, 3).map(({ indicator, weight }) => [indicator.id, weight])).toEqual([
      ['A3', 12],
      ['A2', 2],
      ['B1', 2],
      ['A1', 2],
    ])
  })

  it('counts missing importance as 2 and says that it did', () => {
    const [gap] = gapsOf(instrument, byIndicator([anAnswer({ indicatorId: 'A1', level: 0 })]), 3)
    expect(gap).toMatchObject({ weight: 6, importance: 2, isImportanceAssumed: true })
  })

  it("takes the instrument's power where the region has named none", () => {
    const powerOf = (power: 'shared' | null) =>
      standings(instrument, byIndicator([anAnswer({ indicatorId: 'A1', power })]), 3)[0]?.power
    expect(powerOf(null)).toBe(findIndicator(instrument, 'A1')?.indicator.power)
    expect(powerOf('shared')).toBe('shared')
  })

  it('puts the best strength first, the more important before the less', () => {
    const answers = byIndicator([
      anAnswer({ indicatorId: 'A1', level: 3, importance: 4 }),
      anAnswer({ indicatorId: 'A2', level: 4, importance: 1 }),
      anAnswer({ indicatorId: 'A3', level: 4, importance: 3 }),
      anAnswer({ indicatorId: 'B1', level: 2, importance: 4 }),
    ])
    expect(idsOf(strengthsOf(instrument, answers, 3))).toEqual(['A3', 'A2', 'A1'])
  })

  it('puts every indicator with a level in exactly one of the two, and no other', () => {
    fc.assert(
      fc.property(anyAnswers(instrument), (list) => {
        const answers = byIndicator(list)
        const both = [...idsOf(gapsOf(instrument, answers, 3)), ...idsOf(strengthsOf(instrument, answers, 3))]
        const withLevel = indicatorsOf(instrument).filter(({ id }) => answers.get(id)?.level != null)
        expect(both.sort()).toEqual(withLevel.map(({ id }) => id).sort())
      }),
    )
  })

  it('never orders a lighter gap before a heavier', () => {
    fc.assert(
      fc.property(anyAnswers(instrument), (list) => {
        const weights = gapsOf(instrument, byIndicator(list), 3).map(({ weight }) => weight)
        expect(weights).toEqual([...weights].sort((a, b) => b - a))
      }),
    )
  })
})
