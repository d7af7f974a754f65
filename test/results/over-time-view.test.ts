import { describe, expect, it } from '@jest/globals'
import { compareRounds } from '#shared/scoring/over-time.ts'
import { anAnswer } from '#test/assessments/an-answer.ts'
import { anIndicator, anInstrument } from '#test/support/planted-instrument.ts'
import { aRound } from '#test/support/round.ts'
import { comparableRounds } from '#web/results/over-time-route.tsx'
import { changeOf, overTimeView } from '#web/results/over-time-view.ts'

const instrument = anInstrument([anIndicator('A1'), anIndicator('B1')])
const roundWith = (id: string, levels: Record<string, 0 | 1 | 2 | 3 | 4>) => ({
  round: aRound({ id, title: { sv: `Omgång ${id}`, en: `Round ${id}` } }),
  given: { answers: Object.entries(levels).map(([indicatorId, level]) => anAnswer({ indicatorId, level })) },
})
const viewOf = (...rounds: ReturnType<typeof roundWith>[]) => overTimeView(compareRounds([instrument], rounds), 'sv')

describe('the result over time', () => {
  it('counts the change on the numbers that stand in the table', () => {
    expect(changeOf([41.6, 50, 58.4])).toBe(16)
    expect(changeOf([null, 50])).toBeNull()
    expect(changeOf([50])).toBe(0)
  })

  it('says what has risen and fallen, and shows each round and the change', () => {
    const view = viewOf(roundWith('2025', { A1: 1, B1: 4 }), roundWith('2026', { A1: 2, B1: 3 }))
    expect(view.about).toBe('Från Omgång 2025 till Omgång 2026 har ett område stigit och ett område sjunkit.')
    expect(view.table.rows.map((row) => row.map((cell) => String(cell).replaceAll('\u00a0', ' ')))).toEqual([
      ['Hela kartläggningen', '63 %', '63 %', '±0'],
      ['A. Område A', '25 %', '50 %', '+25'],
      ['B. Område B', '100 %', '75 %', '−25'],
    ])
    expect(view.areas[0]?.table.rows).toEqual([['A1 Fråga A1', 1, 2]])
    expect(view.basis).toBe('Alla 2 frågor är desamma i omgångarna.')
  })

  it('says what is missing in a round, and no change then', () => {
    const view = viewOf(roundWith('2025', { A1: 1 }), roundWith('2026', { A1: 2, B1: 3 }))
    expect(view.table.rows.at(-1)).toEqual(['B. Område B', 'uppgift saknas', '75\u00a0%', '–'])
    expect(view.areas[1]?.table.rows).toEqual([['B1 Fråga B1', 'saknas', 3]])
  })

  it('of one round shows its level and no change', () => {
    const view = viewOf(roundWith('2026', { A1: 2 }))
    expect(view.about).toBe('Punkten visar nivån i omgången.')
    expect(view.rows[0]?.change).toBeUndefined()
  })

  it('stands beside earlier rounds of the same questionnaire in no later version', () => {
    const round = aRound({ id: '2026', opensOn: '2026-09-01', instrumentVersion: 2 })
    const others = [
      round,
      aRound({ id: '2025', opensOn: '2025-09-01' }),
      aRound({ id: 'survey', opensOn: '2025-10-01', kind: 'survey', instrumentId: 'survey' }),
      aRound({ id: '2027', opensOn: '2027-09-01', instrumentVersion: 2 }),
      aRound({ id: 'moved', opensOn: '2024-09-01', instrumentVersion: 3 }),
    ]
    expect(comparableRounds(others, round).map(({ id }) => id)).toEqual(['2026', '2025'])
  })
})
