import type { Language } from '#shared/platform/language.ts'
import { recipients } from '#shared/reports/report-choice.ts'
import type { ReportStatus } from '#shared/reports/status-report.ts'
import { Breadcrumbs, PageHeading, Tag } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { DeskMore } from './desk-more.tsx'
import { deskTexts } from './desk-texts.ts'
import type { deskGroups } from './desk-view.ts'
import { choiceTexts } from './ordering/choice-texts.ts'

export type DeskPageProps = {
  language: Language
  groups: ReturnType<typeof deskGroups>
  /** Only who may order sees how; others read, review and publish. */
  canOrder: boolean
}

const statusColors = {
  ordered: 'info',
  draft: 'warning',
  'in-review': 'info',
  approved: 'info',
  published: 'success',
  withdrawn: 'neutral',
  failed: 'danger',
} as const satisfies Record<ReportStatus, string>

/** Where a report stands, in a word. */
export const ReportStatusTag = ({ language, status }: { language: Language; status: ReportStatus }) => (
  <Tag color={statusColors[status]}>{deskTexts[language].statuses[status]}</Tag>
)

const Order = ({ language }: { language: Language }) => {
  const t = deskTexts[language]
  const { recipients: names, recipientTexts } = choiceTexts[language]
  return (
    <>
      <p>{t.orderLead}</p>
      <ul class="report-recipients">
        {recipients.map((recipient) => (
          <li>
            <a class="ds-link" href={pathTo('newReport', language, { recipient })}>
              {names[recipient]}
            </a>
            <span>{recipientTexts[recipient]}</span>
          </li>
        ))}
      </ul>
      <p>
        <a class="ds-link" href={pathTo('reportProfiles', language)}>
          {t.profiles}
        </a>
      </p>
    </>
  )
}

/** So many reports of a state stand open; the older ones are folded. */
const openReports = 10

type Listed = DeskPageProps['groups'][number]['reports']

const ReportList = ({ language, reports }: { language: Language; reports: Listed }) => (
  <ul class="report-list">
    {reports.map((report) => (
      <li>
        <a class="ds-link" href={pathTo('deskReport', language, { report: report.id })}>
          {report.name}
        </a>
        <p class="report-line">
          <span>{report.waits}</span>
          {report.isDemonstration && <Tag color="warning">{deskTexts[language].demonstration}</Tag>}
        </p>
      </li>
    ))}
  </ul>
)

/** The desk: order a report, and all reports by where they stand and what they wait for. */
export const DeskPage = ({ language, groups, canOrder }: DeskPageProps) => {
  const t = deskTexts[language]
  return (
    <>
      <Breadcrumbs language={language} links={[{ href: pathTo('coordinator', language), label: t.toDesk }]} />
      <PageHeading title={t.title} lead={t.lead} />
      <section aria-labelledby="order-report">
        <h2 class="ds-heading" data-size="sm" id="order-report">
          {t.order}
        </h2>
        {canOrder ? <Order language={language} /> : <p>{t.onlyCoordinator}</p>}
        <DeskMore language={language} canAnswer={canOrder} />
      </section>
      <h2 class="ds-heading" data-size="sm">
        {t.all}
      </h2>
      {groups.length === 0 && <p>{t.none}</p>}
      {groups.map(({ status, reports }) => (
        <section aria-labelledby={`reports-${status}`}>
          <h3 class="ds-heading" data-size="xs" id={`reports-${status}`}>
            <ReportStatusTag language={language} status={status} />
          </h3>
          <ReportList language={language} reports={reports.slice(0, openReports)} />
          {reports.length > openReports && (
            <details class="ds-details">
              <summary>{t.older(reports.length - openReports)}</summary>
              <ReportList language={language} reports={reports.slice(openReports)} />
            </details>
          )}
        </section>
      ))}
    </>
  )
}
