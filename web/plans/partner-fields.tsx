import { partnerRegister } from '#shared/plans/partner-register.ts'
import { partnerKinds } from '#shared/plans/plan.ts'
import { FieldMessage, type FormState, fieldId } from '../components/form-parts.tsx'
import type { TypedAction } from './action-form.ts'
import { partnerNames, partnerRows, rowLimits } from './action-rows.ts'
import { actionTexts } from './action-texts.ts'
import type { PlanVisit } from './plan-context.ts'
import { planWords } from './plan-words.ts'
import { shownRows } from './row-fields.ts'

/** With whom: a kind and a name in each row, with the names of the register as suggestions. */
export const PartnerFields = ({
  visit,
  form,
  typed,
  known,
}: {
  visit: PlanVisit
  form: FormState
  typed: TypedAction
  known: readonly string[]
}) => {
  const t = actionTexts[visit.language]
  const kinds = planWords[visit.language].partnerKinds
  return (
    <fieldset class="ds-fieldset plan-rows">
      <legend class="ds-label">{t.labels.partners}</legend>
      <p class="form-field__hint">{t.hints.partners}</p>
      <datalist id="known-partners">
        {partnerRegister(visit.region.code, known).map((name) => (
          <option value={name} />
        ))}
      </datalist>
      {shownRows(partnerRows, (row) => Object.values(partnerNames(row)), typed, 2).map((row) => {
        const names = partnerNames(row)
        return (
          <div class="plan-row">
            <select class="ds-input" id={fieldId(names.kind)} name={names.kind} aria-label={t.partnerKind(row + 1)}>
              <option value="">{t.chooseKind}</option>
              {partnerKinds.map((kind) => (
                <option value={kind} selected={typed[names.kind] === kind}>
                  {kinds[kind]}
                </option>
              ))}
            </select>
            <input
              class="ds-input"
              id={fieldId(names.name)}
              name={names.name}
              value={typed[names.name] ?? ''}
              maxlength={rowLimits.partner}
              list="known-partners"
              autocomplete="off"
              aria-label={t.partnerName(row + 1)}
              aria-invalid={form.errors[names.name] ? 'true' : undefined}
            />
            <FieldMessage form={form} name={names.kind} />
            <FieldMessage form={form} name={names.name} />
          </div>
        )
      })}
    </fieldset>
  )
}
