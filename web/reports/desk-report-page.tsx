import type { Language } from '#shared/platform/language.ts'
import { fileNameOf, type StatusReport } from '#shared/reports/status-report.ts'
import { ErrorSummary } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading, Table, Tag } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { formatList, formatMoment, formatSize } from '../texts/format.ts'
import type { DeedsProps } from './desk-deed-forms.tsx'
import { deskDeedTexts } from './desk-deed-texts.ts'
import { Deeds } from './desk-deeds.tsx'
import { textState } from './desk-material.ts'
import { ReportStatusTag } from './desk-page.tsx'
import { deskReportTexts } from './desk-report-texts.ts'
import { deskTexts } from './desk-texts.ts'
import { recipientWords, timelineOf, waitsFor } from './desk-view.ts'
import { choiceTexts } from './ordering/choice-texts.ts'
import { readerTexts } from './reader-texts.ts'

export type DeskReportPageProps = DeedsProps & {
  name: string
  round: string
  told: { color: 'success' | 'info' | 'warning'; text: string } | null
}

/** What the last reviewer wrote, while the report is a draft again. */
const LastRemark = ({ language, report }: { language: Language; report: StatusReport }) => {
  const last = report.remarks.at(-1)
  if (report.status !== 'draft' || !last) return null
  return (
    <Notice color="warning">
      <p>{deskReportTexts[language].remark(last.by.name, formatMoment(last.at, language))}</p>
      <p class="report-remark">{last.text}</p>
    </Notice>
  )
}

const Chapters = ({ language, report, material, canWrite }: DeskReportPageProps) => {
  const t = deskReportTexts[language]
  const { chapters } = choiceTexts[language]
  const mayWrite = canWrite && report.status === 'draft'
  const columns = mayWrite ? t.chapterColumns : t.chapterColumns.slice(0, 2)
  return (
    <Table
      caption={t.chaptersCaption}
      columns={columns.map((label) => ({ label }))}
      isStacked
      rows={report.choice.chapters.map((chapter) => [
        chapters[chapter],
        textState(chapter, report, material, language),
        ...(mayWrite
          ? [
              <a
                class="ds-link"
                href={pathTo('reportText', language, { report: report.id, chapter })}
                aria-label={t.writeFor(chapters[chapter])}
              >
                {t.write}
              </a>,
            ]
          : []),
      ])}
    />
  )
}

const hasFiles = ({ status, files }: StatusReport): boolean =>
  files.length > 0 && status !== 'ordered' && status !== 'failed'

const Files = ({ language, report, material }: DeskReportPageProps) => {
  const t = deskReportTexts[language]
  const { formats } = deskTexts[language]
  const { languageNames } = choiceTexts[language]
  if (!hasFiles(report)) return <p>{t.noFiles}</p>
  return (
    <>
      {report.status === 'draft' && material.isNewer && <p>{deskDeedTexts[language].textsNewer}</p>}
      <p>
        <a class="ds-link" href={pathTo('readDraft', language, { report: report.id })}>
          {deskDeedTexts[language].read}
        </a>
      </p>
      <ul class="report-files">
        {report.files.map((file) => (
          <li>
            <a
              class="ds-link"
              href={pathTo('draftFile', language, { report: report.id, file: fileNameOf(report.id, file) })}
              hreflang={file.language ?? undefined}
            >
              {formats[file.format]}
              {file.language && `, ${languageNames[file.language].toLowerCase()}`}
            </a>
            <span class="report-files__size">{formatSize(file.bytes, language)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

const History = ({ language, report }: DeskReportPageProps) => (
  <ol class="report-history">
    {timelineOf(report, language).map(({ moment, words, text, lang }) => (
      <li>
        <span class="report-history__moment">{moment}</span>
        <span>{words}</span>
        {text && (
          <p class="report-remark" lang={lang}>
            {text}
          </p>
        )}
      </li>
    ))}
  </ol>
)

const Facts = ({ language, report, round }: DeskReportPageProps) => {
  const { factLabels: labels } = deskReportTexts[language]
  const names = report.choice.languages.map((one) => choiceTexts[language].languageNames[one].toLowerCase())
  const facts = [
    [labels.recipient, recipientWords(report.choice, language)],
    [labels.period, round],
    [labels.languages, formatList(names, language)],
    [labels.id, report.id],
    [labels.previous, report.previousId],
    [labels.snapshot, <code>{report.snapshotId}</code>],
  ] as const
  return (
    <dl class="report-facts">
      {facts
        .filter(([, value]) => value !== null)
        .map(([label, value]) => (
          <div>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}

/** One report on the desk: where it stands, what can be done, its chapters, its files and who has done what. */
export const DeskReportPage = (props: DeskReportPageProps) => {
  const { language, report, form, told } = props
  const t = deskReportTexts[language]
  const { day, time, reason, remarkLabel: remark } = deskDeedTexts[language]
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[{ href: pathTo('reportDesk', language), label: deskTexts[language].title }]}
      />
      <PageHeading title={props.name} />
      <p class="report-line">
        <ReportStatusTag language={language} status={report.status} />
        <span>{waitsFor(report, language)}</span>
        {report.isDemonstration && <Tag color="warning">{deskTexts[language].demonstration}</Tag>}
      </p>
      {told && (
        <Notice color={told.color} isStatus>
          <p>{told.text}</p>
        </Notice>
      )}
      <LastRemark language={language} report={report} />
      <ErrorSummary form={form} labels={{ confirm: t.next, day, time, reason, remark }} />
      <section aria-labelledby="next-step">
        <h2 class="ds-heading" data-size="sm" id="next-step">
          {t.next}
        </h2>
        <Deeds {...props} />
      </section>
      <h2 class="ds-heading" data-size="sm">
        {t.chapters}
      </h2>
      <Chapters {...props} />
      {report.previousId && hasFiles(report) && (
        <p>
          <a class="ds-link" href={pathTo('compareReport', language, { report: report.id })}>
            {t.compare}
          </a>
        </p>
      )}
      <h2 class="ds-heading" data-size="sm">
        {t.files}
      </h2>
      <Files {...props} />
      <h2 class="ds-heading" data-size="sm">
        {t.history}
      </h2>
      <History {...props} />
      <h2 class="ds-heading" data-size="sm">
        {t.facts}
      </h2>
      <Facts {...props} />
      {props.canWrite && (
        <p>
          <a class="ds-link" href={pathTo('observations', language, { report: report.id })}>
            {readerTexts[language].observe}
          </a>
        </p>
      )}
    </>
  )
}
