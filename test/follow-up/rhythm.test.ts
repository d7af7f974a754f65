import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addMonths, dueDayOf, missedDays, nextDayOf } from '#shared/follow-up/rhythm.ts'
import { addDays, daysBetween } from '#shared/platform/days.ts'

const monthly = (from: string) => ({ kind: 'monthly', from }) as const

describe('the rhythm of follow-up', () => {
  it('comes back to the 31st after shorter months, and to 29 February', () => {
    expect(['2026-02-01', '2026-03-01', '2026-04-01'].map((day) => nextDayOf(monthly('2026-01-31'), day))).toEqual([
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
    ])
    expect(addMonths('2027-11-29', 3)).toBe('2028-02-29')
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28')
  })

  it('counts a follow-up for the day that comes next', () => {
    const rhythm = monthly('2026-03-15')
    const due = (lastOn: string | null, startsOn = '') => dueDayOf(rhythm, { lastOn, startsOn })
    expect(due(null)).toBe('2026-03-15')
    expect(due('2026-03-01')).toBe('2026-04-15')
    expect(due('2026-03-15')).toBe('2026-04-15')
    expect(due('2026-03-16')).toBe('2026-05-15')
    expect(due(null, '2026-06-01')).toBe('2026-06-15')
  })

  it('has no days without a rhythm', () => {
    for (const rhythm of [null, { kind: 'none', from: '' } as const]) {
      expect(nextDayOf(rhythm, '2026-01-01')).toBeNull()
      expect(dueDayOf(rhythm, { lastOn: null, startsOn: '' })).toBeNull()
      expect(missedDays(rhythm, { lastOn: null, startsOn: '' }, '2030-01-01')).toBe(0)
    }
  })

  const aDay = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2024-01-01', days))
  const aRhythm = fc.record({ kind: fc.constantFrom('monthly' as const, 'quarterly' as const), from: aDay })

  it('always has a next day, today or later, at most one period away', () => {
    fc.assert(
      fc.property(aRhythm, aDay, (rhythm, today) => {
        const next = nextDayOf(rhythm, today) ?? ''
        expect(next >= today && next >= rhythm.from).toBe(true)
        const most = rhythm.kind === 'monthly' ? 31 : 92
        expect(today <= rhythm.from ? next === rhythm.from : daysBetween(today, next) < most).toBe(true)
      }),
    )
  })

  it('misses nothing on the day of a follow-up, and one day more for each that passes', () => {
    fc.assert(
      fc.property(aRhythm, aDay, fc.integer({ min: 0, max: 60 }), (rhythm, lastOn, months) => {
        const missed = (today: string) => missedDays(rhythm, { lastOn, startsOn: '' }, today)
        expect(missed(lastOn)).toBe(0)
        const due = dueDayOf(rhythm, { lastOn, startsOn: '' }) ?? ''
        expect(missed(due)).toBe(0)
        expect(missed(addDays(due, 1))).toBe(1)
        expect(missed(addMonths(due, months + 1))).toBeGreaterThanOrEqual(missed(addMonths(due, months)))
      }),
    )
  })
})
