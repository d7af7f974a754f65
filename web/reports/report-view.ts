import type { Language } from '#shared/platform/language.ts'
import { languages } from '#shared/platform/language.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import { findRegion } from '#shared/regions/regions.ts'
import { changeNoteIn, noChangeNote, type ShownNote } from '#shared/reports/change-note.ts'
import { newestOfSeries } from '#shared/reports/latest-report.ts'
import type { Recipient } from '#shared/reports/report-choice.ts'
import { subtitleOf } from '#shared/reports/report-title.ts'
import { fileNameOf, type ReportFile, type StatusReport } from '#shared/reports/status-report.ts'
import type { Round } from '#shared/rounds/round.ts'
import { formatDay, formatMoment, formatSize } from '../texts/format.ts'
import { reportTexts } from './report-texts.ts'

/** A file as a page shows it. */
export type FileView = {
  fileName: string
  format: ReportFile['format']
  label: string
  hint: string
  /** Null for what holds all languages. */
  language: Language | null
  languageName: string
  size: string
  sha256: string
}

/** What a reader meets at a report's address. */
export type PublicState =
  | { kind: 'published'; day: string }
  | { kind: 'withdrawn'; day: string; publishedDay: string; reason: string }
  | { kind: 'coming'; moment: string }

/** A report as a page shows it. */
export type ReportView = {
  id: string
  title: string
  /** The round and for whom, as in the report's own title. */
  subtitle: string
  version: string
  recipient: Recipient
  state: PublicState
  isDemonstration: boolean
  /** The year in which it came out, or is to. */
  year: string
  changeNote: ShownNote
  changedSince: string | null
  /** The newest published version for the same readers, when this one is older. */
  newer: { id: string; version: number } | null
  files: FileView[]
}

const formatOrder = ['pdf', 'docx', 'html', 'xlsx', 'csv', 'json', 'zip', 'sip'] as const

/** The report's files: the page's language first, of each language the PDF first, and last what holds all languages. */
const fileViews = (report: StatusReport, language: Language): FileView[] => {
  const t = reportTexts[language]
  const inOrder = [language, ...languages.filter((other) => other !== language), null]
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
          languageName: one === null ? t.allLanguages : t.languages[one],
          size: formatSize(file.bytes, language),
          sha256: file.sha256,
        })),
    ),
  )
}

/** The round's title, or its id when the round is not known. */
export const roundTitle = (rounds: readonly Round[], id: string, language: Language): string =>
  rounds.find((round) => round.id === id)?.title[language] ?? id

/** The report's name in a sentence or a list. */
export const reportTitle = (
  { period, choice }: Pick<StatusReport, 'period' | 'choice'>,
  rounds: readonly Round[],
  language: Language,
): string => {
  const region = choice.regionCode === null ? '' : (findRegion(choice.regionCode)?.name ?? choice.regionCode)
  return reportTexts[language].titles[choice.recipient](roundTitle(rounds, period, language), region)
}

/** What a reader meets, or null when there is nothing yet for anyone but those who work on it. */
export const publicState = (report: StatusReport, language: Language): PublicState | null => {
  const { status, publishedAt, publishAt, withdrawnAt = '', withdrawalReason: reason = '' } = report
  if (status === 'published' && publishedAt) return { kind: 'published', day: formatDay(publishedAt, language) }
  if (status === 'withdrawn' && publishedAt)
    return {
      kind: 'withdrawn',
      day: formatDay(withdrawnAt, language),
      publishedDay: formatDay(publishedAt, language),
      reason,
    }
  return status === 'approved' && publishAt ? { kind: 'coming', moment: formatMoment(publishAt, language) } : null
}

/** The day in Sweden on which a report came out, or is to, as an ISO day. */
export const outOn = ({ publishedAt, publishAt }: Pick<StatusReport, 'publishedAt' | 'publishAt'>): string => {
  const moment = publishedAt ?? publishAt
  return moment ? swedishDay(new Date(moment)) : ''
}

/** What a page shows of a report, or null when it is not out, called off or announced. `all` are the reports among which a newer version may stand. */
export const reportView = (
  report: StatusReport,
  all: readonly StatusReport[],
  rounds: readonly Round[],
  language: Language,
): ReportView | null => {
  const t = reportTexts[language]
  const state = publicState(report, language)
  if (!state) return null
  const newest = newestOfSeries(all, report.series)
  const isOlder = newest !== undefined && newest.reportVersion > report.reportVersion
  return {
    id: report.id,
    title: reportTitle(report, rounds, language),
    subtitle: subtitleOf(report.choice, roundTitle(rounds, report.period, language), language),
    version: t.version({ version: report.reportVersion }),
    recipient: report.choice.recipient,
    state,
    isDemonstration: report.isDemonstration,
    year: outOn(report).slice(0, 4),
    changeNote: changeNoteIn(state.kind === 'coming' ? noChangeNote : report.changeNote, language),
    changedSince: report.reportVersion > 1 ? t.changed({ version: report.reportVersion - 1 }) : null,
    newer: isOlder && state.kind !== 'coming' ? { id: newest.id, version: newest.reportVersion } : null,
    files: state.kind === 'published' ? fileViews(report, language) : [],
  }
}
