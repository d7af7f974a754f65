import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { byIndicator } from '#shared/assessments/by-indicator.ts'
import { giveAnswers } from '#shared/assessments/given-answers.ts'
import type { Lineage } from '#shared/instruments/instrument.ts'
import { compareRounds, keptSince } from '#shared/scoring/over-time.ts'
import { areaScores, totalScore } from '#shared/scoring/score.ts'
import { anAnswer } from '#test/assessments/an-answer.ts'
import { aHistory } from '#test/assessments/planted-lineages.ts'
import { anIndicator, anInstrument } from '#test/support/planted-instrument.ts'
import { aRound } from '#test/support/round.ts'
import { anyGiven } from './any-mapping.ts'

const kept = (from: string) => ({ kind: 'kept' as const, from: [from] })
const lineage: Lineage = {
  fromVersion: 1,
  origins: { A1: kept('A1'), A4: kept('A2'), A3: { kind: 'changed', from: ['A3'] }, B1: { kind: 'added', from: [] } },
  removed: [],
}
const first = anInstrument([anIndicator('A1'), anIndicator('A2'), anIndicator('A3')])
const second = anInstrument(
  [anIndicator('A1'), anIndicator('A4', { weight: 3 }), anIndicator('A3'), anIndicator('B1')],
  {
    version: 2,
    lineage,
  },
)

describe('rounds side by side', () => {
  it('are compared over what both versions ask, under the new names and weights', () => {
    const before = giveAnswers(
      [first, second],
      [
        anAnswer({ indicatorId: 'A1', level: 0 }),
        anAnswer({ indicatorId: 'A2', level: 4 }),
        anAnswer({ indicatorId: 'A3', level: 4 }),
      ],
    )
    const now = giveAnswers(
      [second],
      ['A1', 'A4', 'A3', 'B1'].map((indicatorId) => anAnswer({ indicatorId, level: 2, instrumentVersion: 2 })),
    )
    const compared = compareRounds(
      [first, second],
      [
        { round: aRound({ id: '2025', instrumentVersion: 1 }), given: before },
        { round: aRound({ id: '2026', instrumentVersion: 2 }), given: now },
      ],
    )
    expect(compared).toMatchObject({ sharedCount: 2, indicatorCount: 4, total: [75, 50] })
    expect(compared.areas.map(({ area, percents }) => [area.letter, percents])).toEqual([['A', [75, 50]]])
    expect(compared.areas[0]?.indicators.map(({ indicator, levels }) => [indicator.id, levels])).toEqual([
      ['A1', [0, 2]],
      ['A4', [4, 2]],
    ])
  })

  it('of one version are the scores of the page', () => {
    fc.assert(
      fc.property(anyGiven, ({ instrument, answers }) => {
        const round = { ...aRound(), instrumentVersion: instrument.version }
        const compared = compareRounds([instrument], [{ round, given: { answers } }])
        const known = byIndicator(answers)
        expect(compared.sharedCount).toBe(compared.indicatorCount)
        expect(compared.total).toEqual([totalScore(instrument, known).scorePercent])
        const scores = new Map(areaScores(instrument, known).map((score) => [score.area.id, score.scorePercent]))
        for (const { area, percents } of compared.areas) expect(percents).toEqual([scores.get(area.id)])
      }),
    )
  })

  it('share exactly the questions whose answers are handed on through every version', () => {
    fc.assert(
      fc.property(aHistory, ({ versions, currentIds, answers, fateOf }) => {
        const shared = keptSince(versions)
        for (const id of shared) expect(currentIds).toContain(id)
        for (const answer of answers.filter(({ instrumentVersion }) => instrumentVersion === 1)) {
          const { keptAs } = fateOf(answer)
          if (keptAs !== null) expect(shared.has(keptAs)).toBe(true)
        }
        const handedOn = answers
          .filter((answer) => answer.instrumentVersion === 1)
          .map((answer) => fateOf(answer).keptAs)
        expect(handedOn.filter((id) => id !== null && !shared.has(id))).toEqual([])
      }),
    )
  })
})
