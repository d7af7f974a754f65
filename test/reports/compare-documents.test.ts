import { expect, it } from '@jest/globals'
import { compareDocuments } from '#shared/reports/compare-documents.ts'
import { wholeChoice } from '#shared/reports/report-choice.ts'
import type { ReportDocument } from '#shared/reports/report-document.ts'
import { aSnapshot } from '../support/snapshot.ts'
import { anOrderedReport, aReport } from './a-report.ts'

const chapter = (document: ReportDocument, before: ReportDocument, id: string) =>
  compareDocuments(before, document).find((one) => one.id === id)

it('finds no change between a report and itself, and points out the comments that stand word for word', async () => {
  const report = await aReport({ texts: { summary: { sv: 'Vi ser en ökning.', en: 'We see a rise.' } } })
  const compared = compareDocuments(report, report)
  expect(compared.flatMap(({ changes }) => changes)).toEqual([])
  expect(compared.flatMap(({ sameComments }) => sameComments)).toEqual(['Vi ser en ökning.'])
  expect(compared.every(({ stands }) => stands === 'in-both')).toBe(true)
})

it('sets a comment that is written otherwise beside what it was, and a new one by itself', async () => {
  const before = await aReport({ texts: { summary: { sv: 'Sju regioner har antagit en plan i år.', en: '' } } })
  const after = await aReport({
    texts: { summary: { sv: 'Åtta regioner har antagit en plan i år.\n\nDet är fler.', en: '' } },
  })
  const changes = chapter(after, before, 'summary')?.changes
  expect(changes).toEqual([
    {
      kind: 'changed',
      before: { text: 'Sju regioner har antagit en plan i år.', isComment: true },
      after: { text: 'Åtta regioner har antagit en plan i år.', isComment: true },
    },
    { kind: 'added', passage: { text: 'Det är fler.', isComment: true } },
  ])
  expect(chapter(before, after, 'summary')?.changes.at(-1)).toEqual({
    kind: 'removed',
    passage: { text: 'Det är fler.', isComment: true },
  })
})

it('shows generated sentences whose numbers have changed as changed, and chapters that have come and gone', async () => {
  const snapshot = aSnapshot()
  const adopted = snapshot.regions.map((region) => ({
    ...region,
    mapping: 'submitted' as const,
    plan: 'adopted' as const,
  }))
  const before = await aReport({ snapshot })
  const whole = wholeChoice('agency')
  const choice = { ...whole, chapters: whole.chapters.filter((id) => id !== 'context') }
  const after = await aReport({
    snapshot: { ...snapshot, regions: adopted },
    report: anOrderedReport({ choice }),
  })
  const changed = chapter(after, before, 'summary')?.changes.filter(({ kind }) => kind === 'changed') ?? []
  expect(changed.length).toBeGreaterThan(0)
  expect(chapter(after, before, 'context')?.stands).toBe('gone')
  expect(chapter(before, after, 'context')).toMatchObject({ stands: 'new', unchanged: 0 })
})
