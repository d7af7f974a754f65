import { type Language, languages } from '#shared/platform/language.ts'
import { fileNameOf, type ReportFile, type StatusReport } from '#shared/reports/status-report.ts'
import type { Round } from '#shared/rounds/round.ts'
import { formatDay, formatSize } from '../texts/format.ts'
import { reportTexts } from './report-texts.ts'

/** A file as a page shows it. */
export type FileView = {
  fileName: string
  format: ReportFile['format']
  label: string
  hint: string
  language: Language
  languageName: string
  size: string
  sha256: string
}

/** A report as a page shows it. */
export type ReportView = {
  id: string
  title: string
  version: string
  isDemonstration: boolean
  publishedDay: string | null
  changeNote: string
  changedSince: string | null
  /** The newest published version of the same period, when this one is older. */
  newer: { id: string; version: number } | null
  files: FileView[]
}

const formatOrder = ['pdf', 'xlsx'] as const

/** The report's files: the page's language first, and of each language the PDF first. */
const fileViews = (report: StatusReport, language: Language): FileView[] => {
  const t = reportTexts[language]
  const inOrder = [language, ...languages.filter((other) => other !== language)]
  return inOrder.flatMap((one) =>
    formatOrder.flatMap((format) =>
      report.files
        .filter((file) => file.language === one && file.format === format)
        .map((file) => ({
          fileName: fileNameOf(report.id, file),
          format,
          label: t.formats[format],
          hint: t.formatHints[format],
          language: one,
          languageName: t.languages[one],
          size: formatSize(file.bytes, language),
          sha256: file.sha256,
        })),
    ),
  )
}

/** The round's title, or its id when the round is not known. */
export const roundTitle = (rounds: readonly Round[], id: string, language: Language): string =>
  rounds.find((round) => round.id === id)?.title[language] ?? id

/** What a page shows of a report; `all` are the published reports, to know whether a newer version stands. */
export const reportView = (
  report: StatusReport,
  all: readonly StatusReport[],
  rounds: readonly Round[],
  language: Language,
): ReportView => {
  const t = reportTexts[language]
  const newest = all
    .filter(({ period, status }) => period === report.period && status === 'published')
    .sort((one, other) => other.reportVersion - one.reportVersion)[0]
  const isOlder = newest !== undefined && newest.reportVersion > report.reportVersion
  return {
    id: report.id,
    title: t.reportTitle(roundTitle(rounds, report.period, language)),
    version: t.version({ version: report.reportVersion }),
    isDemonstration: report.isDemonstration,
    publishedDay: report.publishedAt ? formatDay(report.publishedAt, language) : null,
    changeNote: report.changeNote,
    changedSince: report.reportVersion > 1 ? t.changed({ version: report.reportVersion - 1 }) : null,
    newer: isOlder ? { id: newest.id, version: newest.reportVersion } : null,
    files: fileViews(report, language),
  }
}
