import { describe, expect, it } from '@jest/globals'
import { changeNoteIn } from '#shared/reports/change-note.ts'
import { anOrderedReport, aReport, proseOf } from './a-report.ts'

const both = 'Ny version enligt schema för 2026-Q4. New version by schedule for 2026-Q4.'

describe('what a version changes', () => {
  it('reads as it was written by a person', () => {
    expect(changeNoteIn({ changeNote: 'Rättat.' }, 'en')).toBe('Rättat.')
  })

  it.each([
    ['2026-Q4', 'Ny version enligt schema, kvartal 4 2026.', 'New version by schedule, quarter 4 of 2026.'],
    ['2027', 'Ny version enligt schema, 2027.', 'New version by schedule, 2027.'],
  ])('reads in the language of the reader when a schedule ordered it (%s)', async (scheduledTerm, sv, en) => {
    const report = anOrderedReport({ reportVersion: 2, changeNote: both, scheduledTerm })
    for (const [language, words] of [['sv', sv] as const, ['en', en] as const]) {
      const summary = proseOf(await aReport({ report, language }), 'summary')
      expect(summary.split('\n')).toContain(words)
    }
  })
})
