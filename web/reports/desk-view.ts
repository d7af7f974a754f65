import type { Language } from '#shared/platform/language.ts'
import type { StatusReport } from '#shared/reports/status-report.ts'
import type { Round } from '#shared/rounds/round.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import { formatMoment } from '../texts/format.ts'
import { deskTexts } from './desk-texts.ts'
import { reportTexts } from './report-texts.ts'
import { type ReportView, reportView, roundTitle } from './report-view.ts'

/** A report on the desk, with what can be done with it. */
export type DeskReport = ReportView & {
  status: StatusReport['status']
  lockVersion: number
  statusText: string
  lines: string[]
  failure: string | null
  canPublish: boolean
  canRetry: boolean
}

/** The newest version of a period in words («2026, version 2»), or null. */
export const latestVersionText = (
  reports: readonly StatusReport[],
  period: string,
  language: Language,
): string | null => {
  const versions = reports.filter((report) => report.period === period).map(({ reportVersion }) => reportVersion)
  return versions.length > 0 ? reportTexts[language].version({ version: Math.max(...versions) }) : null
}

/** Whether the newest version of the snapshot's period was already built from it. */
export const isSameMaterial = (reports: readonly StatusReport[], snapshot: Snapshot): boolean => {
  const [newest] = reports
    .filter(({ period }) => period === snapshot.roundId)
    .sort((one, other) => other.reportVersion - one.reportVersion)
  return newest?.snapshotId === snapshot.id && newest.status !== 'failed'
}

const linesOf = (report: StatusReport, language: Language): string[] => {
  const t = deskTexts[language]
  const { publishedAt, publishedBy, orderedAt, orderedBy } = report
  return [
    t.ordered(formatMoment(orderedAt, language), orderedBy.name),
    ...(publishedAt && publishedBy ? [t.published(formatMoment(publishedAt, language), publishedBy.name)] : []),
  ]
}

/** All reports as the desk shows them. */
export const deskReports = (
  reports: readonly StatusReport[],
  rounds: readonly Round[],
  language: Language,
): DeskReport[] =>
  reports.map((report) => ({
    ...reportView(report, reports, rounds, language),
    status: report.status,
    lockVersion: report.version,
    statusText: deskTexts[language].statuses[report.status],
    lines: linesOf(report, language),
    failure: report.status === 'failed' ? deskTexts[language].failures[report.failure ?? 'unexpected'] : null,
    canPublish: report.status === 'draft',
    canRetry: report.status === 'failed' || report.status === 'ordered',
  }))

/** The rounds to choose from, newest first. */
export const roundOptions = (rounds: readonly Round[], language: Language) =>
  rounds.map((round) => ({ value: round.id, label: `${roundTitle(rounds, round.id, language)} (${round.id})` }))
