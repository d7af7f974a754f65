import { describe, expect, it } from '@jest/globals'
import { changeNoteIn, scheduledNote } from '#shared/reports/change-note.ts'
import { reportDocuments } from '#web/search/sources/reports.ts'
import { anOrderedReport, aReport, bothLanguages, proseOf } from './a-report.ts'
import { aStatusReport } from './a-status-report.ts'

const both = { sv: 'Rättat.', en: 'Mended.' }

describe('what a version changes', () => {
  it("is shown in the reader's language, or in the other and marked as that", () => {
    expect(changeNoteIn(both, 'en')).toEqual({ text: 'Mended.', lang: undefined })
    expect(changeNoteIn({ sv: 'Rättat.', en: '' }, 'en')).toEqual({ text: 'Rättat.', lang: 'sv' })
    expect(changeNoteIn({ sv: '', en: 'Mended.' }, 'sv')).toEqual({ text: 'Mended.', lang: 'en' })
    expect(changeNoteIn({ sv: '', en: '' }, 'sv')).toEqual({ text: '', lang: undefined })
  })

  it.each([
    ['a person', both],
    ['the schedule of a quarter', scheduledNote('2026-Q4')],
    ['the schedule of a year', scheduledNote('2027')],
  ])("stands in the report's own language, and not in the other, when it comes from %s", async (_whom, changeNote) => {
    const report = anOrderedReport({ reportVersion: 2, changeNote })
    for (const language of bothLanguages) {
      const lines = proseOf(await aReport({ report, language }), 'summary').split('\n')
      expect(lines).toContain(changeNote[language])
      expect(lines).not.toContain(changeNote[language === 'sv' ? 'en' : 'sv'])
    }
  })

  it('names the quarter or the year that the schedule has come to', () => {
    expect(scheduledNote('2026-Q4')).toEqual({
      sv: 'Ny version enligt schema, kvartal 4 2026.',
      en: 'New version by schedule, quarter 4 of 2026.',
    })
    expect(scheduledNote('2027')).toEqual({
      sv: 'Ny version enligt schema, 2027.',
      en: 'New version by schedule, 2027.',
    })
  })

  it("is found by the search in the reader's language", () => {
    const leads = bothLanguages.flatMap((language) =>
      reportDocuments([aStatusReport({ changeNote: both })], [], new Map(), language).map(({ lead }) => lead),
    )
    expect(leads).toEqual(['Rättat.', 'Mended.'])
  })
})
