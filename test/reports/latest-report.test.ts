import { describe, expect, it } from '@jest/globals'
import { latestOf, newestOfSeries } from '#shared/reports/latest-report.ts'
import { type ReportChoice, wholeChoice } from '#shared/reports/report-choice.ts'
import type { StatusReport } from '#shared/reports/status-report.ts'
import { aStatusReport } from './a-status-report.ts'

const out = (series: string, reportVersion: number, day: string, more: Partial<StatusReport> = {}): StatusReport =>
  aStatusReport({
    id: `${series}-v${reportVersion}`,
    series,
    reportVersion,
    status: 'published',
    publishedAt: `${day}T08:00:00.000Z`,
    ...more,
  })
const forAll: ReportChoice = wholeChoice('public')
const latest = (...reports: StatusReport[]) => latestOf(reports)?.id

describe('the latest report', () => {
  it('is the newest version of what came out last, whatever is corrected afterwards', () => {
    const older = out('2024', 1, '2025-02-01')
    const newer = out('2026', 1, '2027-02-01')
    expect(latest(older, newer)).toBe('2026-v1')
    expect(latest(older, newer, out('2024', 2, '2027-03-01'))).toBe('2026-v1')
    expect(latest(older, newer, out('2026', 2, '2027-03-01'))).toBe('2026-v2')
  })

  it('is for agencies where they have one, and never what is withdrawn', () => {
    const withdrawn = out('2026', 1, '2027-02-01', { status: 'withdrawn' })
    expect(latest(withdrawn, out('2026-public', 1, '2027-01-01', { choice: forAll }))).toBe('2026-public-v1')
    expect(latest(out('2024', 1, '2025-02-01'), out('2026-public', 1, '2027-01-01', { choice: forAll }))).toBe(
      '2024-v1',
    )
    expect(latest(withdrawn)).toBeUndefined()
  })

  it('is no version that tells of an earlier time than the one before it', () => {
    const [first, earlier] = [out('2026', 1, '2027-02-01'), out('2026', 2, '2027-03-01', { tellsEarlier: true })]
    expect(latest(first, earlier)).toBe('2026-v1')
    expect(newestOfSeries([first, earlier], '2026')?.id).toBe('2026-v1')
  })
})
