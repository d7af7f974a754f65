import { FieldMessage, type FormState, fieldId } from '../components/form-parts.tsx'
import type { TypedAction } from './action-form.ts'
import { rowLimits, stepNames, stepRows } from './action-rows.ts'
import { actionTexts } from './action-texts.ts'
import type { PlanVisit } from './plan-context.ts'
import { shownRows } from './row-fields.ts'

/** The steps: words, a day and whether it is done, in each row. */
export const StepFields = ({ visit, form, typed }: { visit: PlanVisit; form: FormState; typed: TypedAction }) => {
  const t = actionTexts[visit.language]
  return (
    <fieldset class="ds-fieldset plan-rows">
      <legend class="ds-label">{t.labels.steps}</legend>
      <p class="form-field__hint">{t.hints.steps}</p>
      {shownRows(stepRows, (row) => Object.values(stepNames(row)), typed, 3).map((row) => {
        const names = stepNames(row)
        return (
          <div class="plan-row plan-row--step">
            <input
              class="ds-input"
              id={fieldId(names.text)}
              name={names.text}
              value={typed[names.text] ?? ''}
              maxlength={rowLimits.step}
              autocomplete="off"
              aria-label={t.step(row + 1)}
              aria-invalid={form.errors[names.text] ? 'true' : undefined}
            />
            <input
              class="ds-input"
              type="date"
              id={fieldId(names.on)}
              name={names.on}
              value={typed[names.on] ?? ''}
              aria-label={t.stepDay(row + 1)}
              aria-invalid={form.errors[names.on] ? 'true' : undefined}
            />
            <label class="form-radio" for={fieldId(names.isDone)}>
              <input
                class="ds-input"
                type="checkbox"
                id={fieldId(names.isDone)}
                name={names.isDone}
                value="yes"
                checked={(typed[names.isDone] ?? '') !== ''}
                aria-label={`${t.stepDone}: ${t.step(row + 1)}`}
              />
              <span class="form-radio__text">{t.stepDone}</span>
            </label>
            <FieldMessage form={form} name={names.text} />
            <FieldMessage form={form} name={names.on} />
          </div>
        )
      })}
    </fieldset>
  )
}
