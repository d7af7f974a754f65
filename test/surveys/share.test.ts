import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { shareWords } from '#shared/surveys/result-words.ts'
import { minAnswers, shareOf } from '#shared/surveys/share.ts'

const totals = fc.integer({ min: minAnswers, max: 21 })

describe('a share', () => {
  it('is put as the survey of 2021 was', () => {
    expect(shareWords(shareOf(12, 20), 'sv')).toBe('6 av 10')
    expect(shareWords(shareOf(12, 20), 'en')).toBe('6 in 10')
    expect(shareWords(shareOf(0, 21), 'sv')).toBe('högst 1 av 10')
    expect(shareWords(shareOf(5, 5), 'sv')).toBe('minst 8 av 10')
    expect(shareWords(shareOf(5, 5), 'en')).toBe('at least 8 in 10')
  })

  it('never tells none from one, nor all from all but one', () => {
    fc.assert(
      fc.property(totals, (total) => {
        expect(shareOf(0, total)).toEqual(shareOf(1, total))
        expect(shareOf(total, total)).toEqual(shareOf(total - 1, total))
      }),
    )
  })

  it('is never further from the truth than half a tenth, and holds what its words say', () => {
    fc.assert(
      fc.property(totals, fc.double({ min: 0, max: 1, noNaN: true }), (total, part) => {
        const count = Math.round(part * total)
        const { kind, tenths } = shareOf(count, total)
        const exact = (10 * count) / total
        if (kind === 'about') expect(Math.abs(exact - tenths)).toBeLessThanOrEqual(0.5)
        if (kind === 'at-most') expect(exact).toBeLessThanOrEqual(tenths)
        if (kind === 'at-least') expect(exact).toBeGreaterThanOrEqual(tenths)
      }),
    )
  })

  it('is not made of fewer than five', () => {
    expect(() => shareOf(2, 4)).toThrow('too few')
  })
})
