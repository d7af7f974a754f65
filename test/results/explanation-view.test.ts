import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Answer } from '#shared/assessments/assessment.ts'
import { giveAnswers } from '#shared/assessments/given-answers.ts'
import type { Instrument } from '#shared/instruments/instrument.ts'
import { explainScore } from '#shared/scoring/explain-score.ts'
import { anAnswer } from '#test/assessments/an-answer.ts'
import { anyGiven } from '#test/scoring/any-mapping.ts'
import { anIndicator, anInstrument } from '#test/support/planted-instrument.ts'
import { areaExplanationView, totalExplanationView } from '#web/results/explanation-view.ts'

const explained = (instrument: Instrument, answers: Answer[]) => explainScore(giveAnswers([instrument], answers))
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ')

describe('an explanation on the page', () => {
  const level = (indicatorId: string, given: 0 | 1 | 2 | 3 | 4) => anAnswer({ indicatorId, level: given })

  it('says in numbers how an area came to be, and that it was rounded', () => {
    const [area] = explained(anInstrument([anIndicator('A1'), anIndicator('A2'), anIndicator('A3')]), [
      level('A1', 1),
      level('A2', 2),
      level('A3', 2),
    ]).areas
    if (!area) throw new Error('no area')
    const view = areaExplanationView(area, 'sv')
    expect(plain(view.summary)).toBe('A. Område A: så blev det 42 %')
    expect(plain(view.sentence)).toBe(
      'Nivåerna blir tillsammans 5. Med 3 svar går det att nå 3 × 4 = 12. 5 av 12 är 41,7 %. Det avrundas till 42 %.',
    )
    expect(view.table?.columns.map(({ label }) => label)).toEqual(['Fråga', 'Nivå'])
    expect(view.table?.rows.at(-1)).toEqual(['Tillsammans', '5'])
  })

  it('shows weights where they differ from 1', () => {
    const [area] = explained(anInstrument([anIndicator('A1', { weight: 3 }), anIndicator('A2')]), [
      level('A1', 4),
      level('A2', 0),
    ]).areas
    if (!area) throw new Error('no area')
    const view = areaExplanationView(area, 'en')
    expect(view.sentence).toBe(
      'Level × weight adds up to 12. The weights add up to 4, so 4 × 4 = 16 can be reached. 12 of 16 is 75%.',
    )
    expect(view.table?.rows).toEqual([
      ['A1 Fråga A1', '4', '3', '12'],
      ['A2 Fråga A2', '0', '1', '0'],
      ['Together', '', '4', '12'],
    ])
  })

  it('adds the areas up to the whole, each with its weight', () => {
    const planted = anInstrument([anIndicator('A1'), anIndicator('B1')])
    const weighed = { ...planted, areas: planted.areas.map((area, index) => ({ ...area, weight: index + 1 })) }
    const view = totalExplanationView(explained(weighed, [level('A1', 4), level('B1', 1)]), 'sv')
    expect(plain(view.sentence)).toBe('Områdena har tillsammans 6 av 12 möjliga. 6 av 12 är 50 %.')
    expect(view.table?.rows).toEqual([
      ['A. Område A', '1', '4', '4'],
      ['B. Område B', '2', '2', '8'],
      ['Tillsammans', '', '6', '12'],
    ])
  })

  it('says what was left out and why, and that there was nothing to compute', () => {
    const [area] = explained(anInstrument([anIndicator('A1'), anIndicator('A2')]), [
      anAnswer({ indicatorId: 'A1', level: null, isNotApplicable: true }),
    ]).areas
    if (!area) throw new Error('no area')
    expect(areaExplanationView(area, 'sv')).toEqual({
      summary: 'A. Område A: så blev det uppgift saknas',
      sentence: 'Ingen fråga har någon nivå här, så det finns inget att räkna på.',
      table: null,
      leftOut: [
        'Räknas inte med, eftersom det inte är tillämpligt hos er: A1.',
        'Räknas inte med, eftersom svaret saknas: A2.',
      ],
    })
  })

  it('shows numbers that a reader can recompute the score from, whatever the answers', () => {
    fc.assert(
      fc.property(anyGiven, (given) => {
        const all = explainScore(given)
        for (const area of all.areas) {
          const rows = areaExplanationView(area, 'en').table?.rows.slice(0, -1) ?? []
          if (area.scorePercent === null) expect(rows).toEqual([])
          const parts = rows.map(([, level, weight = '1']) => ({ level: Number(level), weight: Number(weight) }))
          const sum = parts.reduce((total, part) => total + part.level * part.weight, 0)
          const most = parts.reduce((total, part) => total + 4 * part.weight, 0)
          expect(most === 0 ? null : (100 * sum) / most).toBe(area.scorePercent)
        }
        const [, ...sums] = totalExplanationView(all, 'en').table?.rows.at(-1) ?? []
        const [sum, most] = sums.filter((cell) => cell !== '').map((cell) => Number(cell.replaceAll(',', '')))
        expect(most === undefined ? null : (100 * (sum ?? 0)) / most).toBe(all.scorePercent)
      }),
    )
  })
})
