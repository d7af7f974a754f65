import { describedBy, FieldMessage, type FormState, fieldId } from './form-parts.tsx'

/** Boxes to tick with a legend; any number of them. */
export const CheckboxGroup = ({
  form,
  name,
  label,
  hint,
  values,
  options,
}: {
  form: FormState
  name: string
  label: string
  hint?: string
  values: readonly string[]
  options: readonly { value: string; label: string; text?: string }[]
}) => (
  <fieldset
    class="ds-fieldset form-radios"
    id={fieldId(name)}
    tabindex={-1}
    aria-describedby={describedBy(form, name, hint)}
  >
    <legend class="ds-label">{label}</legend>
    {hint && (
      <p class="form-field__hint" id={`${fieldId(name)}-hint`}>
        {hint}
      </p>
    )}
    {options.map((option) => (
      <label class="form-radio" for={`${fieldId(name)}-${option.value}`}>
        <input
          class="ds-input"
          type="checkbox"
          id={`${fieldId(name)}-${option.value}`}
          name={name}
          value={option.value}
          checked={values.includes(option.value)}
        />
        <span class="form-radio__text">
          <span class="form-radio__label">{option.label}</span>
          {option.text && <span class="form-radio__description">{option.text}</span>}
        </span>
      </label>
    ))}
    <FieldMessage form={form} name={name} />
  </fieldset>
)
