import type { Language } from '#shared/platform/language.ts'
import { maxChangeNoteLength } from '#shared/reports/status-report.ts'
import {
  Checkbox,
  ErrorSummary,
  FormSecrets,
  type FormState,
  Select,
  SubmitButton,
  TextArea,
} from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading, Tag } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { deskTexts } from './desk-texts.ts'
import type { DeskReport } from './desk-view.ts'
import { FileList } from './report-files.tsx'
import { reportTexts } from './report-texts.ts'

type OrderForm = {
  lead: string
  rounds: readonly { value: string; label: string }[]
  latestVersion: string | null
  sameMaterial: string | null
  typed: { period: string; changeNote: string }
}

export type DeskPageProps = {
  language: Language
  form: FormState
  newFormKey: () => string
  notice: { color: 'success' | 'danger'; text: string } | null
  /** What to order from; a sentence when there is nothing, or when the person may not. */
  order: OrderForm | { missing: string; link: { href: string; label: string } | null }
  reports: readonly DeskReport[]
  /** Only who may order may ask for another try. */
  canOrder: boolean
}

/** The name of the box that confirms publishing a report; each report has its own form. */
export const confirmName = (id: string): string => `confirm-${id}`

const statusColors = {
  ordered: 'info',
  draft: 'warning',
  published: 'success',
  failed: 'danger',
} as const satisfies Record<DeskReport['status'], string>

const Order = ({ language, order, form, newFormKey }: DeskPageProps) => {
  const t = deskTexts[language]
  if ('missing' in order)
    return (
      <p>
        {order.missing}{' '}
        {order.link && (
          <a class="ds-link" href={order.link.href}>
            {order.link.label}
          </a>
        )}
      </p>
    )
  return (
    <form method="post" action={pathTo('orderReport', language)} class="form">
      <p>{order.lead}</p>
      {order.sameMaterial && <p>{order.sameMaterial}</p>}
      <FormSecrets formKey={newFormKey()} />
      <Select
        form={form}
        name="period"
        label={t.period}
        hint={t.periodHint}
        value={order.typed.period}
        options={[{ value: '', label: t.chooseRound }, ...order.rounds]}
        isRequired
      />
      <TextArea
        form={form}
        name="changeNote"
        label={t.changeNote}
        hint={t.changeNoteHint(order.latestVersion)}
        value={order.typed.changeNote}
        maxLength={maxChangeNoteLength}
      />
      <SubmitButton>{t.send}</SubmitButton>
    </form>
  )
}

const Publish = ({ language, report, form, newFormKey }: DeskPageProps & { report: DeskReport }) => {
  const t = deskTexts[language]
  const name = confirmName(report.id)
  return (
    <details class="ds-details report-publish" open={form.errors[name] !== undefined}>
      <summary>{t.publishLabel(report.id)}</summary>
      <form method="post" action={pathTo('publishReport', language, { report: report.id })}>
        <p>{t.publishWhy}</p>
        <FormSecrets formKey={newFormKey()} version={report.lockVersion} />
        <Checkbox form={form} name={name} label={t.confirm} isChecked={false} isRequired />
        <SubmitButton>{t.publish}</SubmitButton>
      </form>
    </details>
  )
}

const Retry = ({ language, report, newFormKey }: DeskPageProps & { report: DeskReport }) => {
  const t = deskTexts[language]
  return (
    <form method="post" action={pathTo('retryReport', language, { report: report.id })}>
      <FormSecrets formKey={newFormKey()} version={report.lockVersion} />
      <button class="ds-button" data-variant="secondary" type="submit" aria-label={t.retryLabel(report.id)}>
        {t.retry}
      </button>
    </form>
  )
}

const ReportCard = (props: DeskPageProps & { report: DeskReport }) => {
  const { language, report, canOrder } = props
  const t = deskTexts[language]
  return (
    <li class="report-card">
      <h3 class="ds-heading" data-size="xs">
        {report.title}, {report.version}
      </h3>
      <p class="report-line">
        <Tag color={statusColors[report.status]}>{report.statusText}</Tag>
        {report.isDemonstration && <Tag color="warning">{reportTexts[language].demonstration}</Tag>}
        <span>{report.id}</span>
      </p>
      <p>{report.lines.join(' ')}</p>
      {report.changeNote && (
        <p>
          <strong>{t.change}</strong> {report.changeNote}
        </p>
      )}
      {report.status === 'ordered' && (
        <p>
          {t.waiting}{' '}
          <a class="ds-link" href={pathTo('reportDesk', language)}>
            {t.refresh}
          </a>
        </p>
      )}
      {report.failure && <p class="report-failure">{report.failure}</p>}
      {report.status === 'draft' && (
        <FileList
          language={language}
          files={report.files}
          fileHref={(file) => pathTo('draftFile', language, { report: report.id, file })}
        />
      )}
      {report.canPublish && <Publish {...props} report={report} />}
      {report.canRetry && canOrder && <Retry {...props} report={report} />}
      {report.status === 'published' && (
        <p>
          <a class="ds-link" href={pathTo('report', language, { report: report.id })}>
            {t.toPublic}
          </a>
        </p>
      )}
    </li>
  )
}

/** The desk: order a report, follow it, read the draft, publish. */
export const DeskPage = (props: DeskPageProps) => {
  const { language, form, notice, reports } = props
  const t = deskTexts[language]
  const confirmLabels = Object.fromEntries(reports.map(({ id }) => [confirmName(id), t.publishLabel(id)]))
  return (
    <>
      <Breadcrumbs language={language} links={[{ href: pathTo('coordinator', language), label: t.toDesk }]} />
      <PageHeading title={t.title} lead={t.lead} />
      {notice && (
        <Notice color={notice.color} isStatus>
          <p>{notice.text}</p>
        </Notice>
      )}
      <ErrorSummary form={form} labels={{ period: t.period, changeNote: t.changeNote, ...confirmLabels }} />
      <section aria-labelledby="order-report">
        <h2 class="ds-heading" data-size="sm" id="order-report">
          {t.order}
        </h2>
        <Order {...props} />
      </section>
      <section aria-labelledby="all-reports">
        <h2 class="ds-heading" data-size="sm" id="all-reports">
          {t.all}
        </h2>
        {reports.length === 0 ? (
          <p>{t.none}</p>
        ) : (
          <ul class="report-cards">
            {reports.map((report) => (
              <ReportCard {...props} report={report} />
            ))}
          </ul>
        )}
      </section>
    </>
  )
}
