import { Field, type FormState, fieldId, RadioGroup, Select } from '../components/form-parts.tsx'
import type { IndicatorFieldsProps } from './indicator-fields.tsx'
import { relations } from './indicator-form.ts'
import { indicatorTexts } from './indicator-texts.ts'
import { range } from './indicator-values.ts'

const ValueSelect = ({
  props,
  name,
  label,
  form,
}: {
  props: IndicatorFieldsProps
  name: string
  label: string
  form: FormState
}) => {
  const chosen = props.values[name] ?? ''
  return (
    <Field form={form} name={name} label={label}>
      <select
        class="ds-input"
        id={fieldId(name)}
        name={name}
        aria-invalid={form.errors[name] ? 'true' : undefined}
        aria-describedby={form.errors[name] ? `${fieldId(name)}-error` : undefined}
      >
        {['0', '1', '2', '3', '4'].map((level) => (
          <option value={level} selected={level === chosen}>
            {level}
          </option>
        ))}
        {props.earlier
          .filter(({ options }) => options.length > 0)
          .map(({ id, options }) => (
            <optgroup label={id}>
              {options.map((option) => (
                <option value={`${id} ${option.id}`} selected={`${id} ${option.id}` === chosen}>
                  {id}: {option.label[form.language] || option.label.sv}
                </option>
              ))}
            </optgroup>
          ))}
      </select>
    </Field>
  )
}

/** When the indicator is asked: tests on the answers to earlier ones. */
export const ConditionFields = (props: IndicatorFieldsProps) => {
  const { form, values, rows, earlier } = props
  const { language } = form
  const t = indicatorTexts[language]
  const filled = range(rows.tests)
  const count = filled.filter((row) => values[`test-${row}-indicator`]).length
  const hasError = Object.keys(form.errors).some((name) => name.startsWith('test-'))
  return (
    <details class="ds-details" open={hasError || count > 0}>
      <summary>{t.condition}</summary>
      <div>
        <p class="form-field__hint">{earlier.length === 0 ? t.conditionNone : t.conditionHint}</p>
        {earlier.length > 0 && (
          <>
            <RadioGroup
              form={form}
              name="match"
              label={t.match}
              value={values.match ?? 'all'}
              options={(['all', 'any'] as const).map((match) => ({ value: match, label: t.matches[match] }))}
              isInline
            />
            {filled.map((row) => (
              <fieldset class="test-row">
                <legend class="ds-label">{t.test(row + 1)}</legend>
                <div class="test-row__fields">
                  <Select
                    form={form}
                    name={`test-${row}-indicator`}
                    label={t.testIndicator}
                    value={values[`test-${row}-indicator`] ?? ''}
                    options={[
                      { value: '', label: t.testNone },
                      ...earlier.map(({ id, question }) => ({
                        value: id,
                        label: `${id}. ${question[language] || question.sv}`,
                      })),
                    ]}
                  />
                  <Select
                    form={form}
                    name={`test-${row}-is`}
                    label={t.testIs}
                    value={values[`test-${row}-is`] ?? 'at-least'}
                    options={relations.map((relation) => ({ value: relation, label: t.is[relation] }))}
                  />
                  <ValueSelect props={props} name={`test-${row}-value`} label={t.testValue} form={form} />
                </div>
              </fieldset>
            ))}
          </>
        )}
      </div>
    </details>
  )
}
