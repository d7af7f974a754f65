import { type FollowUp, followUpLimits } from '#shared/follow-up/follow-up.ts'
import { type Action, actionStatuses } from '#shared/plans/plan.ts'
import { CheckboxGroup } from '../components/checkbox-group.tsx'
import {
  Checkbox,
  FieldMessage,
  FormSecrets,
  type FormState,
  fieldId,
  RadioGroup,
  Select,
  SubmitButton,
  TextArea,
  TextInput,
} from '../components/form-parts.tsx'
import { type PlanVisit, planParams } from '../plans/plan-context.ts'
import { planWords } from '../plans/plan-words.ts'
import { progressSteps, type TypedFollowUp } from './follow-up-form.ts'
import { followUpTexts } from './follow-up-texts.ts'

/** Evidence that can be pointed to. */
export type EvidenceChoice = { id: string; title: string }

export type FollowUpFormProps = {
  visit: PlanVisit
  form: FormState
  action: Action
  version: number
  typed: TypedFollowUp
  evidence: readonly EvidenceChoice[]
  /** What came between, when the form was overtaken; `current` is null when a follow-up was taken back. */
  overtaken: { current: FollowUp | null } | null
}

const EvidenceField = ({ visit, form, typed, evidence }: FollowUpFormProps) => {
  const t = followUpTexts[visit.language]
  if (evidence.length === 0)
    return form.errors.evidence ? (
      <div id={fieldId('evidence')} tabindex={-1}>
        <FieldMessage form={form} name="evidence" />
      </div>
    ) : null
  return (
    <details class="ds-details" open={typed.evidence.length > 0 || form.errors.evidence !== undefined}>
      <summary>{t.evidenceHow(evidence.length)}</summary>
      <div>
        <CheckboxGroup
          form={form}
          name="evidence"
          label={t.labels.evidence}
          values={typed.evidence}
          options={evidence.map(({ id, title }) => ({ value: id, label: title }))}
        />
      </div>
    </details>
  )
}

/** The closing question. styles/follow-up.css shows it when the action is said to be finished; where that does not work it is always there. */
const ClosingFields = ({ visit, form, typed }: FollowUpFormProps) => {
  const t = followUpTexts[visit.language]
  return (
    <div class="follow-up-closing">
      <h3 class="ds-heading" data-size="2xs">
        {t.closing}
      </h3>
      <TextArea
        form={form}
        name="lesson"
        label={t.labels.lesson}
        hint={t.lessonHint}
        value={typed.lesson}
        rows={4}
        maxLength={followUpLimits.lesson}
      />
      <RadioGroup
        form={form}
        name="share"
        label={t.labels.share}
        value={typed.share}
        options={(['no', 'yes'] as const).map((value) => ({ value, ...t.shares[value] }))}
      />
      <Checkbox form={form} name="named" label={t.labels.named} isChecked={typed.isNamed} />
    </div>
  )
}

/** The form of a new follow-up. */
export const FollowUpForm = (props: FollowUpFormProps) => {
  const { visit, form, action, typed, version, overtaken } = props
  const { language } = visit
  const t = followUpTexts[language]
  return (
    <form
      method="post"
      action={visit.path('giveFollowUp', { ...planParams(visit), action: action.id })}
      class="plan-form follow-up-form"
    >
      <FormSecrets formKey={visit.newFormKey()} version={version} />
      <RadioGroup
        form={form}
        name="status"
        label={t.labels.status}
        value={typed.status}
        isInline
        options={actionStatuses.map((status) => ({ value: status, label: planWords[language].actionStatuses[status] }))}
      />
      <Select
        form={form}
        name="progress"
        label={t.labels.progress}
        hint={t.progressHint}
        value={typed.progress}
        options={progressSteps.map((step) => ({ value: step, label: t.percent(Number(step)) }))}
      />
      <TextArea
        form={form}
        name="note"
        label={t.labels.note}
        hint={t.noteHint}
        value={typed.note}
        rows={4}
        maxLength={followUpLimits.note}
      />
      <TextArea
        form={form}
        name="nextStep"
        label={t.labels.nextStep}
        value={typed.nextStep}
        rows={2}
        maxLength={followUpLimits.nextStep}
      />
      <div class="follow-up-measured">
        <TextInput
          form={form}
          name="measured"
          label={t.labels.measured}
          hint={t.measuredHint(action.measure, action.unit) || undefined}
          value={typed.measured}
          width="short"
        />
        <TextInput
          form={form}
          name="measuredOn"
          label={t.labels.measuredOn}
          hint={t.measuredOnHint}
          type="date"
          value={typed.measuredOn}
          width="short"
        />
      </div>
      <EvidenceField {...props} />
      <ClosingFields {...props} />
      <SubmitButton>{overtaken ? t.sendMine : t.send}</SubmitButton>
    </form>
  )
}
