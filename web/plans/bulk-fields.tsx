import type { Member } from '#shared/people/person.ts'
import { dayUnits } from '#shared/plans/moved-day.ts'
import { actionStatuses, partnerKinds } from '#shared/plans/plan.ts'
import { CheckboxGroup } from '../components/checkbox-group.tsx'
import { Checkbox, type FormState, Select, TextInput } from '../components/form-parts.tsx'
import { actionLimits } from './action-form.ts'
import { rowLimits } from './action-rows.ts'
import type { TypedBulk } from './bulk-form.ts'
import { bulkTexts } from './bulk-texts.ts'
import { planWords } from './plan-words.ts'

export type BulkFieldsProps = {
  form: FormState
  typed: TypedBulk
  colleagues: readonly Pick<Member, 'email' | 'name'>[]
  /** Those who take part in some action. */
  partners: readonly string[]
  /** False once the plan has been adopted. */
  hasStatus: boolean
}

const WhoFields = ({ form, typed, colleagues }: BulkFieldsProps) => {
  const t = bulkTexts[form.language]
  return (
    <>
      <h3 class="ds-heading" data-size="xs">
        {t.whoTitle}
      </h3>
      <Select
        form={form}
        name="responsibleId"
        label={t.labels.responsibleId}
        hint={t.hints.responsibleId}
        value={typed.responsibleId}
        options={[
          { value: '', label: t.unchanged },
          ...colleagues.map(({ email, name }) => ({ value: email, label: name })),
        ]}
      />
      <TextInput
        form={form}
        name="responsible"
        label={t.labels.responsible}
        hint={t.hints.responsible}
        value={typed.responsible}
        maxLength={actionLimits.responsible}
      />
    </>
  )
}

const WhenFields = ({ form, typed }: BulkFieldsProps) => {
  const t = bulkTexts[form.language]
  return (
    <>
      <h3 class="ds-heading" data-size="xs">
        {t.whenTitle}
      </h3>
      <div class="plan-days">
        {(['startsOn', 'endsOn'] as const).map((name) => (
          <TextInput form={form} name={name} type="date" label={t.labels[name]} value={typed[name]} width="short" />
        ))}
      </div>
      <fieldset class="ds-fieldset plan-rows">
        <legend class="ds-label">{t.moveTitle}</legend>
        <p class="form-field__hint">{t.hints.moveBy}</p>
        <div class="plan-days bulk-move">
          <TextInput
            form={form}
            name="moveBy"
            label={t.labels.moveBy}
            value={typed.moveBy}
            inputMode="numeric"
            width="short"
          />
          <Select
            form={form}
            name="moveUnit"
            label={t.labels.moveUnit}
            value={typed.moveUnit}
            options={dayUnits.map((unit) => ({ value: unit, label: t.units[unit] }))}
          />
          <Select
            form={form}
            name="moveDirection"
            label={t.labels.moveDirection}
            value={typed.moveDirection}
            options={(['later', 'earlier'] as const).map((way) => ({ value: way, label: t.directions[way] }))}
          />
        </div>
        <Checkbox form={form} name="moveSteps" label={t.labels.moveSteps} isChecked={typed.moveSteps !== ''} />
      </fieldset>
    </>
  )
}

const PartnerFields = ({ form, typed, partners }: BulkFieldsProps) => {
  const t = bulkTexts[form.language]
  const kinds = planWords[form.language].partnerKinds
  return (
    <>
      <h3 class="ds-heading" data-size="xs">
        {t.withTitle}
      </h3>
      <fieldset class="ds-fieldset plan-rows">
        <legend class="ds-label">{t.partnerTitle}</legend>
        <p class="form-field__hint">{t.hints.partner}</p>
        <div class="plan-days bulk-partner">
          <Select
            form={form}
            name="partnerKind"
            label={t.labels.partnerKind}
            value={typed.partnerKind}
            options={[
              { value: '', label: t.unchanged },
              ...partnerKinds.map((kind) => ({ value: kind, label: kinds[kind] })),
            ]}
          />
          <TextInput
            form={form}
            name="partnerName"
            label={t.labels.partnerName}
            value={typed.partnerName}
            maxLength={rowLimits.partner}
          />
        </div>
      </fieldset>
      {partners.length > 0 && (
        <Select
          form={form}
          name="removePartner"
          label={t.labels.removePartner}
          hint={t.hints.removePartner}
          value={typed.removePartner}
          options={[{ value: '', label: t.unchanged }, ...partners.map((name) => ({ value: name, label: name }))]}
        />
      )}
    </>
  )
}

/** What is to change in the chosen actions; every field may be left empty. */
export const BulkFields = (props: BulkFieldsProps) => {
  const { form, typed, hasStatus } = props
  const t = bulkTexts[form.language]
  return (
    <>
      <WhoFields {...props} />
      <WhenFields {...props} />
      <PartnerFields {...props} />
      <h3 class="ds-heading" data-size="xs">
        {t.otherTitle}
      </h3>
      {hasStatus && (
        <Select
          form={form}
          name="status"
          label={t.labels.status}
          value={typed.status}
          options={[
            { value: '', label: t.unchanged },
            ...actionStatuses.map((status) => ({
              value: status,
              label: planWords[form.language].actionStatuses[status],
            })),
          ]}
        />
      )}
      <Select
        form={form}
        name="place"
        label={t.labels.place}
        value={typed.place}
        options={[
          { value: '', label: t.unchanged },
          ...(['first', 'last'] as const).map((place) => ({ value: place, label: t.places[place] })),
        ]}
      />
      <CheckboxGroup
        form={form}
        name="remove"
        label={t.removal}
        values={[typed.remove]}
        options={[{ value: 'yes', label: t.labels.remove, text: t.hints.remove }]}
      />
    </>
  )
}
