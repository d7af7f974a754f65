import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Publisher } from '#shared/open-data/catalogue.ts'
import { noChangeNote } from '#shared/reports/change-note.ts'
import { wholeChoice } from '#shared/reports/report-choice.ts'
import type { StatusReport } from '#shared/reports/status-report.ts'
import { countyEducationTable } from '#shared/tables/county-education-table.ts'
import { validationsTable } from '#shared/tables/validations-table.ts'
import { aSnapshot } from '#test/support/snapshot.ts'
import { catalogueOf } from '#web/open-data/catalogue-of.ts'

export const origin = 'https://lyft.example'

const file = join(import.meta.dirname, '../../shared/statistics/data/yrkeshogskolan-lan-2020-2024.csv')
const snapshot = aSnapshot()

export const tables = [
  validationsTable(snapshot, new Date('2026-10-05T12:00:00Z')),
  countyEducationTable(readFileSync(file, 'utf8')),
] as const

const aReport = (id: string): StatusReport => ({
  id,
  series: id.slice(0, 4),
  period: id.slice(0, 4),
  choice: wholeChoice('agency'),
  reportVersion: 1,
  status: 'published',
  version: 3,
  snapshotId: snapshot.id,
  isDemonstration: false,
  orderedAt: '2026-09-01T08:00:00.000Z',
  orderedBy: { id: 'a@b.example', name: 'A' },
  files: (['sv', 'en'] as const).flatMap((language) =>
    (['pdf', 'docx', 'xlsx', 'csv'] as const).map((format) => ({ language, format, key: '', bytes: 1, sha256: '' })),
  ),
  changeNote: noChangeNote,
  previousId: null,
  build: 1,
  goal: 'draft',
  builtTexts: null,
  profileId: null,
  remarks: [],
  publishAt: null,
  publishedAt: '2026-09-02T08:00:00.000Z',
})

export const aPublisher: Publisher = {
  name: { sv: 'En myndighet & en till', en: 'An agency & another' },
  organisationNumber: '1234567890',
}

/** The catalogue of a site with two tables, a national picture and two reports. */
export const aCatalogue = ({ publisher = aPublisher as Publisher | null, isDemonstration = false } = {}) =>
  catalogueOf({
    site: { origin, contact: 'kontakt@lyft.example', isDemonstration, publisher },
    tables,
    snapshot,
    reports: [aReport('2026-v1'), aReport('2025-v1')],
  })
