import { ErrorSummary, FileInput, FormSecrets, SubmitButton } from '../components/form-parts.tsx'
import { Notice, PageHeading } from '../components/page-parts.tsx'
import { isTeam, type PlanContext, type PlanVisit, planAddress, planParams } from '../plans/plan-context.ts'
import { eyebrowOf, PlanBreadcrumbs } from '../plans/plan-parts.tsx'
import { sheetsTexts } from './sheets-texts.ts'

type SheetsPageProps = { visit: PlanVisit; context: PlanContext }

const Downloads = ({ visit, context }: SheetsPageProps) => {
  const t = sheetsTexts[visit.language]
  const status = context.contents?.plan.status
  return (
    <section class="plan-part" aria-labelledby="sheet-out">
      <h2 class="ds-heading" id="sheet-out" data-size="sm">
        {t.outTitle}
      </h2>
      <p>{t.outLead[status ?? 'none']}</p>
      {isTeam(visit) && <p>{t.templateLead}</p>}
      <p class="button-row">
        {status && (
          <a class="ds-button" href={visit.path('planSheetFile', planParams(visit))}>
            {t.download}
          </a>
        )}
        {isTeam(visit) && (
          <a class="ds-button" data-variant="secondary" href={visit.path('planSheetTemplate', planParams(visit))}>
            {t.template}
          </a>
        )}
      </p>
    </section>
  )
}

const Upload = ({ visit, context }: SheetsPageProps) => {
  const { language } = visit
  const t = sheetsTexts[language]
  const form = { errors: visit.form.errors, language }
  return (
    <section class="plan-part" aria-labelledby="sheet-in">
      <h2 class="ds-heading" id="sheet-in" data-size="sm">
        {t.inTitle}
      </h2>
      {context.contents?.plan.status === 'adopted' ? (
        <Notice color="info">
          <p>{t.adopted}</p>
        </Notice>
      ) : (
        <>
          <ol class="ds-list">
            {t.steps.map((step) => (
              <li>{step}</li>
            ))}
          </ol>
          <p>{t.columns}</p>
          <form
            method="post"
            action={visit.path('readPlanSheet', planParams(visit))}
            enctype="multipart/form-data"
            class="form"
          >
            <FormSecrets formKey={visit.newFormKey()} />
            <FileInput form={form} name="file" label={t.file} hint={t.fileHint} accept=".xlsx" isRequired />
            <SubmitButton>{t.send}</SubmitButton>
          </form>
        </>
      )}
    </section>
  )
}

/** Where a plan goes out to a spreadsheet and comes back. */
export const SheetsPage = ({ visit, context }: SheetsPageProps) => {
  const { language } = visit
  const t = sheetsTexts[language]
  return (
    <>
      <PlanBreadcrumbs visit={visit} isBelowPlan />
      <PageHeading title={t.title} eyebrow={eyebrowOf(visit, context)} lead={isTeam(visit) ? t.lead : t.leadReader} />
      <ErrorSummary form={{ errors: visit.form.errors, language }} labels={{ file: t.file }} />
      <Downloads visit={visit} context={context} />
      {isTeam(visit) && <Upload visit={visit} context={context} />}
      <p>
        <a class="ds-link" href={planAddress(visit)}>
          {t.toPlan}
        </a>
      </p>
    </>
  )
}
