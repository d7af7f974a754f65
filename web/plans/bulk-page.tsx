import { CheckboxGroup } from '../components/checkbox-group.tsx'
import { ErrorSummary, FormSecrets, Select, SubmitButton } from '../components/form-parts.tsx'
import { Notice, PageHeading } from '../components/page-parts.tsx'
import { BulkFields, type BulkFieldsProps } from './bulk-fields.tsx'
import { bulkTexts } from './bulk-texts.ts'
import { aboutAction, type QuickChoice } from './bulk-view.ts'
import { type PlanContext, type PlanVisit, planAddress, planParams } from './plan-context.ts'
import { eyebrowOf, PlanBreadcrumbs } from './plan-parts.tsx'

type BulkPageProps = Omit<BulkFieldsProps, 'hasStatus'> & {
  visit: PlanVisit
  context: PlanContext
  choices: QuickChoice[]
  /** The quick choice that was made last. */
  chosen: string
  hasStatus: boolean
}

/** Ticks by what the actions have in common, before one fills in what is to change. */
const QuickChoices = ({ visit, choices, chosen }: Pick<BulkPageProps, 'visit' | 'choices' | 'chosen'>) => {
  const t = bulkTexts[visit.language]
  return (
    <form class="plan-desk-filter bulk-quick" method="get" action={visit.path('changeActions', planParams(visit))}>
      <Select
        form={{ errors: {}, language: visit.language }}
        name="choose"
        label={t.quick}
        value={chosen}
        options={choices.map(({ value, label, ids }) => ({
          value,
          label: value === 'none' ? label : `${label} (${ids.length})`,
        }))}
      />
      <SubmitButton variant="secondary">{t.choose}</SubmitButton>
    </form>
  )
}

const BulkForm = (props: BulkPageProps) => {
  const { visit, context, form, typed } = props
  const t = bulkTexts[visit.language]
  return (
    <form method="post" action={visit.path('previewActionChanges', planParams(visit))} class="plan-form">
      <FormSecrets formKey={visit.newFormKey()} />
      <CheckboxGroup
        form={form}
        name="pick"
        label={t.labels.pick}
        values={typed.picks}
        options={(context.contents?.actions ?? []).map((action) => ({
          value: action.id,
          label: `${action.position}. ${action.title}`,
          text: aboutAction(action, visit.language),
        }))}
      />
      <h2 class="ds-heading" data-size="sm">
        {t.what}
      </h2>
      <p>{t.whatLead}</p>
      <BulkFields {...props} />
      <div class="button-row">
        <SubmitButton>{t.preview}</SubmitButton>
        <a class="ds-link" href={planAddress(visit)}>
          {t.cancel}
        </a>
      </div>
    </form>
  )
}

/** Choosing several actions, and what is to change in all of them. */
export const BulkPage = (props: BulkPageProps) => {
  const { visit, context, form } = props
  const t = bulkTexts[visit.language]
  const isEmpty = (context.contents?.actions.length ?? 0) === 0
  return (
    <>
      <PlanBreadcrumbs visit={visit} isBelowPlan />
      <PageHeading title={t.title} eyebrow={eyebrowOf(visit, context)} lead={t.lead} />
      <ErrorSummary form={form} labels={t.labels} />
      {isEmpty ? (
        <Notice color="info">
          <p>{t.noActions}</p>
          <p>
            <a class="ds-link" href={planAddress(visit)}>
              {t.cancel}
            </a>
          </p>
        </Notice>
      ) : (
        <section class="plan-part" aria-labelledby="bulk-which">
          <h2 class="ds-heading" id="bulk-which" data-size="sm">
            {t.which}
          </h2>
          <QuickChoices {...props} />
          <BulkForm {...props} />
        </section>
      )}
    </>
  )
}
