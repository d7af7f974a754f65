import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createTypesetter, type Typesetter } from '#functions/render-report/pdf/typeset.ts'
import { languages } from '#shared/platform/language.ts'
import { emptySheet } from '#shared/time/month-sheet.ts'
import type { ReadSheet } from '#shared/time/read-sheet.ts'
import { fontsFolder } from '#test/reports/fonts.ts'
import { readPdf, structureOf } from '#test/reports/read-pdf.ts'
import { sheetPaperOf } from '#web/time/sheet-paper-view.ts'
import { administrator, aMonth, aProject, aStaff, worker } from './time-samples.ts'

const kept = { version: 1, savedAt: '2021-01-01T08:00:00Z', savedBy: administrator }
const written = '#image("x") $ \\ = *fet* ”svår” 😀'

const read = (periodId: '2014-2020' | '2021-2027'): ReadSheet => {
  const content = aMonth('2021-03')
  const sheet = {
    ...emptySheet({ projectId: 'p', staffId: 's', month: '2021-03' }, worker, kept.savedAt),
    ...content,
    entries: content.entries.map((entry) => ({ ...entry, description: written })),
  }
  return {
    project: { ...aProject({ periodId }), id: 'p', ...kept },
    staff: { ...aStaff(), id: 's', projectId: 'p', ...kept },
    sheet,
    sheets: [sheet],
    months: ['2021-03'],
    others: [],
    monthHours: [],
    warnings: [],
  }
}

describe('a month on paper', () => {
  let typesetter: Typesetter
  let removeFonts: () => Promise<void>
  beforeAll(async () => {
    const fonts = await fontsFolder()
    removeFonts = fonts.remove
    typesetter = await createTypesetter(fonts.folder)
  })
  afterAll(() => removeFonts())

  const settings = { madeAt: new Date('2021-04-01T08:00:00Z'), madeBy: 'Vera', isDemonstration: true }
  const pdfOf = (periodId: '2014-2020' | '2021-2027', language: 'sv' | 'en') =>
    readPdf(typesetter.sheetPaper(sheetPaperOf(read(periodId), { ...settings, language })))

  it.each(languages)('is an accessible PDF with all that was written, as it was written, in %s', (language) => {
    const pdf = pdfOf('2014-2020', language)
    const text = pdf.pages.join('\n').replace(/\s+/g, ' ')
    for (const words of ['2020/1', 'Vera', 'Processledare', '2021-03-08', 'Workshoppar', '#image("x") $ \\ = *fet*'])
      expect(text).toContain(words)
    expect(structureOf(pdf)).toMatchObject({ Title: 1, H1: 1, Table: 1, TH: 4 })
  })

  it('says how much counts where whole hours do and there are others', () => {
    const month = read('2014-2020')
    const entries = month.sheet.entries.map((entry) => ({ ...entry, hours: 750 }))
    const totalOf = (hourUnit: 'part' | 'whole') =>
      sheetPaperOf(
        { ...month, sheet: { ...month.sheet, entries }, project: { ...month.project, hourUnit } },
        { ...settings, language: 'sv' },
      ).table.total
    expect(totalOf('part')).toBe('Summa: 7,5 timmar.')
    expect(totalOf('whole')).toBe(
      'Summa: 7,5 timmar. Av dem räknas 7 timmar: varje rad avrundas nedåt till hela timmar.',
    )
  })

  it('says that the absence in its table is no part of the sum', () => {
    const month = read('2014-2020')
    const away = { ...month.sheet, absences: [{ day: '2021-03-09', kind: 'holiday' as const, hours: 400 }] }
    const { table } = sheetPaperOf({ ...month, sheet: away }, { ...settings, language: 'sv' })
    expect(table.rows.map(([, what, hours]) => [what, hours])).toEqual([
      ['Workshoppar', '8'],
      ['Semester', '4'],
    ])
    expect(table.total).toBe('Summa: 8 timmar. Frånvaro ingår inte i summan.')
  })

  it('names the edition that was signed, and none while that is being corrected', () => {
    const month = read('2014-2020')
    const editionOf = (status: 'signed' | 'draft') =>
      sheetPaperOf(
        { ...month, sheet: { ...month.sheet, status, edition: 2 } },
        { ...settings, language: 'sv' },
      ).facts.find(({ label }) => label === 'Version')?.value
    expect(editionOf('signed')).toBe('2')
    expect(editionOf('draft')).toBeUndefined()
  })

  it('has a line for the manager only where the period asks for her', () => {
    const textOf = (periodId: '2014-2020' | '2021-2027') => pdfOf(periodId, 'sv').pages.join('\n')
    expect(textOf('2014-2020')).toContain('Chefen')
    expect(textOf('2021-2027')).not.toContain('Chefen')
  })
})
