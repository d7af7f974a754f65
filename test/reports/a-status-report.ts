import type { Localized } from '#shared/platform/language.ts'
import { noChangeNote } from '#shared/reports/change-note.ts'
import { wholeChoice } from '#shared/reports/report-choice.ts'
import type { StatusReport } from '#shared/reports/status-report.ts'

/** What a version changes, the same in both languages. */
export const aNote = (text: string): Localized => ({ sv: text, en: text })

/** A report that is ordered; hand in what the test is about. */
export const aStatusReport = (overrides: Partial<StatusReport> = {}): StatusReport => ({
  id: '2026-v1',
  series: '2026',
  period: '2026',
  reportVersion: 1,
  choice: wholeChoice('agency'),
  status: 'ordered',
  version: 1,
  snapshotId: 'snapshot-1',
  isDemonstration: false,
  previousId: null,
  orderedAt: '2026-10-05T12:00:00.000Z',
  orderedBy: { id: 'kim@example.se', name: 'Kim Koordinator' },
  build: 1,
  goal: 'draft',
  builtTexts: null,
  files: [],
  changeNote: noChangeNote,
  profileId: null,
  remarks: [],
  publishAt: null,
  ...overrides,
})
