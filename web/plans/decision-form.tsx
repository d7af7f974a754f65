import { hasLacks, lacksOfPlan, stateOf } from '#shared/plans/adoption.ts'
import type { Edition, PlanContents } from '#shared/plans/plan.ts'
import { Checkbox, FormSecrets, type FormState, SubmitButton, TextArea, TextInput } from '../components/form-parts.tsx'
import { decisionLimits } from './adopt-form.ts'
import { adoptTexts } from './adopt-texts.ts'
import { type PlanVisit, planParams } from './plan-context.ts'
import { revisionTexts } from './revision-texts.ts'

export type DecisionFormProps = {
  visit: PlanVisit
  contents: PlanContents
  form: FormState
  /** The edition that a revision takes the place of; null for a first plan. */
  standing: Edition | null
  typed: { day: string; body: string; reference: string; reason: string; isKnowing: boolean }
}

/** The region's decision and, of a revision, what it changes and why. */
export const DecisionForm = ({ visit, contents, standing, form, typed }: DecisionFormProps) => {
  const t = adoptTexts[visit.language]
  const revision = revisionTexts[visit.language]
  return (
    <form method="post" action={visit.path('adoptPlan', planParams(visit))} class="plan-form">
      <FormSecrets formKey={visit.newFormKey()} />
      <input type="hidden" name="state" value={stateOf(contents)} />
      <h2 class="ds-heading" data-size="sm">
        {t.decisionTitle}
      </h2>
      <p>{t.decisionLead}</p>
      <TextInput
        form={form}
        name="day"
        type="date"
        label={t.day}
        hint={t.dayHint}
        value={typed.day}
        width="short"
        isRequired
      />
      <TextInput
        form={form}
        name="body"
        label={t.body}
        hint={t.bodyHint}
        value={typed.body}
        maxLength={decisionLimits.body}
        isRequired
      />
      <TextInput
        form={form}
        name="reference"
        label={t.reference}
        hint={t.referenceHint}
        value={typed.reference}
        maxLength={decisionLimits.reference}
        width="short"
        isRequired
      />
      {standing && (
        <TextArea
          form={form}
          name="reason"
          label={revision.reason}
          hint={revision.reasonHint}
          value={typed.reason}
          maxLength={decisionLimits.reason}
          rows={4}
          isRequired
        />
      )}
      {hasLacks(lacksOfPlan(contents)) && (
        <Checkbox form={form} name="knowing" label={t.knowing} isChecked={typed.isKnowing} />
      )}
      <SubmitButton>{t.adopt}</SubmitButton>
    </form>
  )
}
