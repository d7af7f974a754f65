import type { Language } from '#shared/platform/language.ts'
import { PageHeading, Words } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { feedName } from './feed-name.ts'
import { readerTexts } from './reader-texts.ts'
import { FileButtons } from './report-files.tsx'
import { ReportLine } from './report-line.tsx'
import { isAsked, type ReportQuery } from './report-search.ts'
import { SearchForm } from './report-search-form.tsx'
import { reportTexts } from './report-texts.ts'
import type { ReportView } from './report-view.ts'

type ReportsPageProps = {
  language: Language
  query: ReportQuery
  years: readonly string[]
  /** The id of the latest report; null before the first. */
  latest: string | null
  /** What is announced with an hour. */
  coming: readonly ReportView[]
  /** What has come out and fits the query, the newest first; withdrawn ones too. */
  reports: readonly ReportView[]
}

const Latest = ({ language, report }: { language: Language; report: ReportView }) => {
  const t = readerTexts[language]
  const href = pathTo('report', language, { report: report.id })
  return (
    <section class="report-latest" aria-labelledby="latest-report">
      <p class="report-latest__eyebrow">{t.latest}</p>
      <h2 class="ds-heading" data-size="md" id="latest-report">
        <a href={href}>{report.title}</a>
      </h2>
      <ReportLine language={language} report={report} />
      {report.changedSince && report.changeNote.text && (
        <p>
          <strong>{report.changedSince}:</strong> <Words {...report.changeNote} />
        </p>
      )}
      <FileButtons
        language={language}
        files={report.files}
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

const None = ({ language }: { language: Language }) => {
  const t = readerTexts[language]
  return (
    <section class="report-latest">
      <p>{t.none}</p>
      <p>
        {t.noneNext}{' '}
        <a class="ds-link" href={pathTo('nationalPicture', language)}>
          {t.nationalPicture}
        </a>
      </p>
    </section>
  )
}

const Items = ({ language, reports }: { language: Language; reports: readonly ReportView[] }) => (
  <ul class="report-list">
    {reports.map((report) => (
      <li>
        <a class="ds-link" href={pathTo('report', language, { report: report.id })}>
          {report.title}, {report.version}
        </a>
        <ReportLine language={language} report={report} isNamed />
      </li>
    ))}
  </ul>
)

const Found = ({ language, reports }: { language: Language; reports: readonly ReportView[] }) => {
  const t = readerTexts[language]
  return (
    <section aria-label={t.search}>
      <p role="status">{t.found(reports.length)}</p>
      {reports.length === 0 ? <p>{t.noneFound}</p> : <Items language={language} reports={reports} />}
    </section>
  )
}

const Browse = ({
  language,
  latest: latestId,
  coming,
  reports,
}: Pick<ReportsPageProps, 'language' | 'latest' | 'coming' | 'reports'>) => {
  const t = readerTexts[language]
  const latest = reports.find(({ id }) => id === latestId)
  const others = reports.filter((report) => report !== latest)
  return (
    <>
      {latest ? <Latest language={language} report={latest} /> : <None language={language} />}
      {coming.length > 0 && (
        <>
          <h2 class="ds-heading" data-size="sm">
            {t.coming}
          </h2>
          <Items language={language} reports={coming} />
        </>
      )}
      {others.length > 0 && (
        <>
          <h2 class="ds-heading" data-size="sm">
            {t.earlier}
          </h2>
          <Items language={language} reports={others} />
        </>
      )}
    </>
  )
}

/** The status reports that are out, withdrawn or announced, with a search; and the ways to hear of new ones. */
export const ReportsPage = (props: ReportsPageProps) => {
  const { language, query, years, reports } = props
  const t = readerTexts[language]
  return (
    <>
      <PageHeading title={reportTexts[language].title} lead={reportTexts[language].lead} />
      {isAsked(query) ? <Found language={language} reports={reports} /> : <Browse {...props} />}
      {(years.length > 0 || isAsked(query)) && <SearchForm language={language} query={query} years={years} />}
      <h2 class="ds-heading" data-size="sm">
        {t.news}
      </h2>
      <ul class="ds-list">
        <li>
          <a class="ds-link" href={pathTo('subscribe', language)}>
            {t.subscribe}
          </a>
        </li>
        <li>
          <a class="ds-link" href={pathTo('reportFeed', language, { feed: feedName })}>
            {t.feed}
          </a>
        </li>
      </ul>
      <h2 class="ds-heading" data-size="sm">
        {t.project}
      </h2>
      <p>
        <a class="ds-link" href={pathTo('projectDocuments', language)}>
          {t.projectText}
        </a>
      </p>
    </>
  )
}
