import { canSetStatus } from '#shared/plans/set-status.ts'
import { ErrorSummary, FieldMessage, FormSecrets, SubmitButton } from '../components/form-parts.tsx'
import { Notice, PageHeading } from '../components/page-parts.tsx'
import { planAddress, planParams } from '../plans/plan-context.ts'
import { eyebrowOf, PlanBreadcrumbs } from '../plans/plan-parts.tsx'
import { formatMoment } from '../texts/format.ts'
import { ChangedRows, canSave, NewRows, Others, type PreviewPageProps, Refused } from './preview-rows.tsx'
import { sheetPreviewTexts } from './preview-texts.ts'
import type { PreviewView } from './preview-view.ts'
import { sheetsTexts } from './sheets-texts.ts'

const groups = ['new', 'changed', 'older', 'twin', 'refused', 'same', 'saved'] as const satisfies readonly Exclude<
  keyof PreviewView,
  'notNamed'
>[]

const Summary = ({ view, kept, context, visit }: PreviewPageProps) => {
  const { language } = visit
  const t = sheetPreviewTexts[language]
  const { columns, sheets } = kept.ignored
  const isStatusIgnored = !canSetStatus(context.contents) && kept.rows.some(({ cells }) => cells.status !== undefined)
  return (
    <>
      <p>{t.read(formatMoment(kept.readAt, language), kept.readBy.name)}</p>
      <ul class="ds-list">
        {groups
          .filter((group) => view[group].length > 0)
          .map((group) => (
            <li>{t.counts[group](view[group].length)}</li>
          ))}
        {view.notNamed > 0 && <li>{t.notNamed(view.notNamed)}</li>}
        {isStatusIgnored && <li>{t.statusIgnored}</li>}
        {columns.length > 0 && <li>{t.ignoredColumns(columns.join(', '))}</li>}
        {sheets.length > 0 && <li>{t.ignoredSheets(sheets.join(', '))}</li>}
      </ul>
    </>
  )
}

/** What a plan's workbook would do to the plan, row by row, and what has come of confirming it. */
export const PreviewPage = (page: PreviewPageProps) => {
  const { visit, context, kept, results } = page
  const { language, form } = visit
  const t = sheetPreviewTexts[language]
  const isDone = Object.keys(kept.results).length > 0
  const isAdopted = context.contents?.plan.status === 'adopted'
  const isOpen = canSave(page)
  const errors = { errors: form.errors, language }
  const lead = isDone ? t.doneLead : isOpen ? t.previewLead : t.nothing
  return (
    <>
      <PlanBreadcrumbs visit={visit} isBelowPlan />
      <PageHeading title={isDone ? t.doneTitle : t.previewTitle} eyebrow={eyebrowOf(visit, context)} lead={lead} />
      <ErrorSummary form={errors} labels={{}} />
      {results.map(({ color, text }) => (
        <Notice color={color} isStatus>
          <p>{text}</p>
        </Notice>
      ))}
      {isAdopted && (
        <Notice color="info">
          <p>{sheetsTexts[language].adopted}</p>
        </Notice>
      )}
      <Summary {...page} />
      <Refused {...page} />
      {isOpen && (
        <form
          method="post"
          action={visit.path('confirmPlanSheet', { ...planParams(visit), sheet: kept.id })}
          class="form import-form"
        >
          <FormSecrets formKey={visit.newFormKey()} />
          <NewRows group="new" page={page} />
          <ChangedRows group="changed" page={page} />
          <ChangedRows group="older" page={page} />
          <NewRows group="twin" page={page} />
          <FieldMessage form={errors} name="take" />
          <SubmitButton>{t.save}</SubmitButton>
        </form>
      )}
      <Others group="saved" page={page} />
      <Others group="same" page={page} />
      <p class="button-row">
        <a class="ds-button" data-variant="secondary" href={visit.path('planSheets', planParams(visit))}>
          {t.another}
        </a>
        <a class="ds-button" data-variant="secondary" href={planAddress(visit)}>
          {sheetsTexts[language].toPlan}
        </a>
      </p>
    </>
  )
}
