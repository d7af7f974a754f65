import type { Language } from '#shared/platform/language.ts'
import { findRegion } from '#shared/regions/regions.ts'
import { changeNoteIn } from '#shared/reports/change-note.ts'
import type { ReportChoice } from '#shared/reports/report-choice.ts'
import type { ReportStatus, StatusReport } from '#shared/reports/status-report.ts'
import type { Round } from '#shared/rounds/round.ts'
import { formatMoment } from '../texts/format.ts'
import { deskTexts } from './desk-texts.ts'
import { choiceTexts } from './ordering/choice-texts.ts'

/** The round's title, or its id when the round is not known. */
export const roundName = (rounds: readonly Round[], id: string, language: Language): string =>
  rounds.find((round) => round.id === id)?.title[language] ?? id

/** Whom a report is for, and of a region's which region. */
export const recipientWords = (
  { recipient, regionCode }: Pick<ReportChoice, 'recipient' | 'regionCode'>,
  language: Language,
): string => (regionCode && findRegion(regionCode)?.name) || choiceTexts[language].recipients[recipient]

/** «version 2». */
export const versionWords = ({ reportVersion }: Pick<StatusReport, 'reportVersion'>, language: Language): string =>
  deskTexts[language].version(reportVersion)

/** «Kartläggning 2026, Departementet, version 2». */
export const reportName = (report: StatusReport, rounds: readonly Round[], language: Language): string =>
  [
    roundName(rounds, report.period, language),
    recipientWords(report.choice, language),
    versionWords(report, language),
  ].join(', ')

/** The newest version of a series, or null. */
export const newestOf = (reports: readonly StatusReport[], series: string): StatusReport | null =>
  reports
    .filter((report) => report.series === series)
    .sort((one, other) => other.reportVersion - one.reportVersion)[0] ?? null

/** What a report waits for and from whom, in one sentence. */
export const waitsFor = (report: StatusReport, language: Language): string => {
  const t = deskTexts[language].waits
  switch (report.status) {
    case 'ordered':
      return report.goal === 'in-review' ? t.orderedForReview : t.ordered
    case 'draft':
      return report.remarks.length > 0 ? t.returned : t.draft
    case 'in-review':
      return t['in-review'](report.sentForReviewBy?.name ?? '')
    case 'approved':
      return report.publishAt === null ? t.approved : t.scheduled(formatMoment(report.publishAt, language))
    case 'published':
      return t.published(formatMoment(report.publishedAt ?? '', language))
    case 'withdrawn':
      return t.withdrawn(formatMoment(report.withdrawnAt ?? '', language))
    case 'failed':
      return deskTexts[language].failures[report.failure ?? 'unexpected']
  }
}

/** The states in the order in which somebody has to do something. */
const inOrder = [
  'failed',
  'in-review',
  'approved',
  'draft',
  'ordered',
  'published',
  'withdrawn',
] as const satisfies readonly ReportStatus[]

type DeskGroup = {
  status: ReportStatus
  reports: { id: string; name: string; waits: string; isDemonstration: boolean }[]
}

/** The reports by state; states without reports are left out. */
export const deskGroups = (
  reports: readonly StatusReport[],
  rounds: readonly Round[],
  language: Language,
): DeskGroup[] =>
  inOrder.flatMap((status) => {
    const found = reports.filter((report) => report.status === status)
    if (found.length === 0) return []
    const shown = found.map((report) => ({
      id: report.id,
      name: reportName(report, rounds, language),
      waits: waitsFor(report, language),
      isDemonstration: report.isDemonstration,
    }))
    return [{ status, reports: shown }]
  })

type Deed = { moment: string; words: string; text: string | null; lang: Language | undefined }

/** Who has done what with a report, oldest first. */
export const timelineOf = (report: StatusReport, language: Language): Deed[] => {
  const t = deskTexts[language].deeds
  const done: { at: string | undefined; words: string; text?: string | undefined; lang?: Language | undefined }[] = [
    { at: report.orderedAt, words: t.ordered(report.orderedBy.name), ...changeNoteIn(report.changeNote, language) },
    { at: report.builtAt, words: t.built(report.build) },
    { at: report.sentForReviewAt, words: t.sent(report.sentForReviewBy?.name ?? '') },
    ...report.remarks.map(({ at, by, text }) => ({ at, words: t.returned(by.name), text })),
    { at: report.approvedAt, words: t.approved(report.approvedBy?.name ?? '') },
    { at: report.publishedAt, words: t.published(report.publishedBy?.name ?? '') },
    { at: report.withdrawnAt, words: t.withdrawn(report.withdrawnBy?.name ?? ''), text: report.withdrawalReason },
  ]
  return done
    .flatMap(({ at, words, text, lang }) => (at === undefined ? [] : [{ at, words, text: text || null, lang }]))
    .sort((one, other) => one.at.localeCompare(other.at))
    .map(({ at, ...deed }) => ({ moment: formatMoment(at, language), ...deed }))
}
