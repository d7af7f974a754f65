import type { Language } from '#shared/platform/language.ts'
import { Breadcrumbs, Notice, PageHeading } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { FileList } from './report-files.tsx'
import { reportTexts } from './report-texts.ts'
import type { ReportView } from './report-view.ts'
import { ReportLine } from './reports-page.tsx'

type ReportPageProps = {
  language: Language
  report: ReportView
  round: string
  snapshotId: string
  address: string
  otherVersions: readonly ReportView[]
}

const Facts = ({ language, report, round, snapshotId, address }: ReportPageProps) => {
  const { factLabels } = reportTexts[language]
  const facts = [
    [factLabels.round, round],
    [factLabels.version, report.version],
    [factLabels.published, report.publishedDay ?? ''],
    [factLabels.address, <a href={address}>{address}</a>],
    [factLabels.snapshot, <code>{snapshotId}</code>],
  ] as const
  return (
    <dl class="report-facts">
      {facts.map(([label, value]) => (
        <div>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** One published report at its permanent address. */
export const ReportPage = (props: ReportPageProps) => {
  const { language, report, otherVersions } = props
  const t = reportTexts[language]
  return (
    <>
      <Breadcrumbs language={language} links={[{ href: pathTo('reports', language), label: t.title }]} />
      <PageHeading title={report.title} lead={t.reportLead} />
      <ReportLine language={language} report={report} />
      {report.newer && (
        <Notice color="warning">
          <p>
            {t.superseded(report.newer)}{' '}
            <a class="ds-link" href={pathTo('report', language, { report: report.newer.id })}>
              {t.toNewer(report.newer)}
            </a>
          </p>
        </Notice>
      )}
      {report.isDemonstration && (
        <Notice color="warning">
          <p>{t.demonstrationText}</p>
        </Notice>
      )}
      {report.changedSince && report.changeNote && (
        <section class="report-change">
          <h2 class="ds-heading" data-size="xs">
            {report.changedSince}
          </h2>
          <p>{report.changeNote}</p>
        </section>
      )}
      <h2 class="ds-heading" data-size="sm">
        {t.files}
      </h2>
      <FileList
        language={language}
        files={report.files}
        fileHref={(file) => pathTo('reportFile', language, { report: report.id, file })}
      />
      <h2 class="ds-heading" data-size="sm">
        {t.about}
      </h2>
      <Facts {...props} />
      {otherVersions.length > 0 && (
        <>
          <h2 class="ds-heading" data-size="sm">
            {t.otherVersions}
          </h2>
          <ul class="report-list">
            {otherVersions.map((other) => (
              <li>
                <a class="ds-link" href={pathTo('report', language, { report: other.id })}>
                  {other.title}, {other.version}
                </a>
                <ReportLine language={language} report={other} isNamed />
              </li>
            ))}
          </ul>
        </>
      )}
      <h2 class="ds-heading" data-size="sm">
        {t.readOn}
      </h2>
      <ul class="ds-list">
        <li>
          <a class="ds-link" href={pathTo('nationalPicture', language)}>
            {t.nationalPicture}
          </a>
        </li>
        <li>
          <a class="ds-link" href={pathTo('about', language)}>
            {t.method}
          </a>
        </li>
      </ul>
    </>
  )
}
