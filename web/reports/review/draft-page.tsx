import type { Language } from '#shared/platform/language.ts'
import type { ReportDocument } from '#shared/reports/report-document.ts'
import type { StatusReport } from '#shared/reports/status-report.ts'
import { Checkbox, ErrorSummary, FormSecrets, type FormState, SubmitButton } from '../../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading } from '../../components/page-parts.tsx'
import { pathTo } from '../../paths.ts'
import { formatList } from '../../texts/format.ts'
import { type DeedsProps, ReturnForm } from '../desk-deed-forms.tsx'
import { confirmName } from '../desk-form.ts'
import { deskReportTexts } from '../desk-report-texts.ts'
import { deskTexts } from '../desk-texts.ts'
import { waitsFor } from '../desk-view.ts'
import { ReportBody } from '../document/report-body.tsx'
import { choiceTexts } from '../ordering/choice-texts.ts'
import { reviewTexts } from './review-texts.ts'

export type DraftPageProps = DeedsProps & {
  name: string
  document: ReportDocument | null
  figureLink: (key: string) => string
  /** Why the last approval was refused. */
  refusal: string | null
}

const Languages = ({ language, report }: { language: Language; report: StatusReport }) => (
  <ul class="report-languages" aria-label={reviewTexts[language].languages}>
    {report.choice.languages.map((one) => (
      <li>
        <a
          class="ds-link"
          href={pathTo('readDraft', one, { report: report.id })}
          hreflang={one}
          aria-current={one === language ? 'page' : undefined}
        >
          {choiceTexts[language].languageNames[one]}
        </a>
      </li>
    ))}
  </ul>
)

const Approve = ({ language, report, form, posted, version, newFormKey }: DraftPageProps) => {
  const t = reviewTexts[language]
  const own: FormState = posted === 'approveReport' ? form : { errors: {}, language }
  const names = report.choice.languages.map((one) => choiceTexts[language].languageNames[one])
  const languages = formatList(language === 'sv' ? names.map((name) => name.toLowerCase()) : names, language)
  return (
    <form class="form" method="post" action={pathTo('approveReport', language, { report: report.id })}>
      <p>{t.approveWhy}</p>
      <FormSecrets formKey={newFormKey()} version={version} />
      <Checkbox form={own} name={confirmName} label={t.confirm(languages)} isChecked={false} isRequired />
      <SubmitButton>{t.approve}</SubmitButton>
    </form>
  )
}

const Decide = (props: DraftPageProps) => {
  const { language, report, isWriter } = props
  const t = reviewTexts[language]
  return (
    <section class="report-decide" aria-labelledby="decide">
      <h2 class="ds-heading" data-size="sm" id="decide">
        {t.decide}
      </h2>
      {report.status !== 'in-review' && <p>{t.notInReview}</p>}
      {report.status === 'in-review' && (isWriter ? <p>{t.ownWork}</p> : <Approve {...props} />)}
      {report.status === 'in-review' && <ReturnForm {...props} />}
    </section>
  )
}

/** A report that is not out, as it reads, and the reviewer's decision below it. */
export const DraftPage = (props: DraftPageProps) => {
  const { language, report, document, form, refusal } = props
  const t = reviewTexts[language]
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[
          { href: pathTo('reportDesk', language), label: deskTexts[language].title },
          { href: pathTo('deskReport', language, { report: report.id }), label: props.name },
        ]}
      />
      <PageHeading
        eyebrow={deskTexts[language].statuses[report.status]}
        title={document ? `${document.title}: ${document.subtitle}` : props.name}
        lead={t.reading(waitsFor(report, language))}
      />
      {refusal && (
        <Notice color="warning" isStatus>
          <p>{refusal}</p>
        </Notice>
      )}
      <ErrorSummary form={form} labels={{ [confirmName]: t.decide }} />
      <Languages language={language} report={report} />
      {document ? (
        <div lang={document.language === language ? undefined : document.language}>
          <ReportBody document={document} links={{ figure: props.figureLink, tableFile: null, figureFile: null }} />
        </div>
      ) : (
        <p>{deskReportTexts[language].noFiles}</p>
      )}
      <Decide {...props} />
    </>
  )
}
