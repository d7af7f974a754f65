import type { Language } from '#shared/platform/language.ts'
import { PageHeading, Tag } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { FileButtons } from './report-files.tsx'
import { reportTexts } from './report-texts.ts'
import type { ReportView } from './report-view.ts'

type ReportsPageProps = { language: Language; latest: ReportView | null; earlier: readonly ReportView[] }

/** Version, date and what to know of a report, in one line. */
export const ReportLine = ({
  language,
  report,
  isNamed,
}: {
  language: Language
  report: ReportView
  /** Whether the version stands beside it already. */
  isNamed?: boolean
}) => {
  const t = reportTexts[language]
  return (
    <p class="report-line">
      {!isNamed && <span>{report.version}</span>}
      {report.publishedDay && <span>{t.publishedOn(report.publishedDay)}</span>}
      {report.isDemonstration && <Tag color="warning">{t.demonstration}</Tag>}
      {report.newer && <Tag color="neutral">{t.supersededTag}</Tag>}
    </p>
  )
}

const Latest = ({ language, report }: { language: Language; report: ReportView }) => {
  const t = reportTexts[language]
  const href = pathTo('report', language, { report: report.id })
  return (
    <section class="report-latest" aria-labelledby="latest-report">
      <p class="report-latest__eyebrow">{t.latest}</p>
      <h2 class="ds-heading" data-size="md" id="latest-report">
        <a href={href}>{report.title}</a>
      </h2>
      <ReportLine language={language} report={report} />
      {report.changedSince && report.changeNote && (
        <p>
          <strong>{report.changedSince}:</strong> {report.changeNote}
        </p>
      )}
      <FileButtons
        files={report.files.filter((file) => file.language === language)}
        fileHref={(file) => pathTo('reportFile', language, { report: report.id, file })}
      />
      <p>
        <a class="ds-link" href={href}>
          {t.about}
        </a>
      </p>
    </section>
  )
}

/** The published status reports: the latest large, the others in a list. */
export const ReportsPage = ({ language, latest, earlier }: ReportsPageProps) => {
  const t = reportTexts[language]
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      {latest ? (
        <Latest language={language} report={latest} />
      ) : (
        <section class="report-latest">
          <p>{t.none}</p>
          <p>
            {t.noneNext}{' '}
            <a class="ds-link" href={pathTo('nationalPicture', language)}>
              {t.nationalPicture}
            </a>
          </p>
        </section>
      )}
      {earlier.length > 0 && (
        <>
          <h2 class="ds-heading" data-size="sm">
            {t.earlier}
          </h2>
          <ul class="report-list">
            {earlier.map((report) => (
              <li>
                <a class="ds-link" href={pathTo('report', language, { report: report.id })}>
                  {report.title}, {report.version}
                </a>
                <ReportLine language={language} report={report} isNamed />
              </li>
            ))}
          </ul>
        </>
      )}
      <h2 class="ds-heading" data-size="sm">
        {t.summaries}
      </h2>
      <ul class="report-list">
        <li>
          <a class="ds-link" href={pathTo('interviewResult', language)}>
            {t.interviews}
          </a>
        </li>
        <li>
          <a class="ds-link" href={pathTo('surveyResult', language)}>
            {t.survey}
          </a>
        </li>
      </ul>
    </>
  )
}
