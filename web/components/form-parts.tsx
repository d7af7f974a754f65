import type { Child } from 'hono/jsx'
import type { Language } from '#shared/platform/language.ts'
import type { FieldErrors } from '../form.ts'
import { errorSentence } from '../texts/form-texts.ts'
import { siteTexts } from '../texts/site-texts.ts'

/** What a field needs beside its own texts: the errors of the last post and the language. */
export type FormState = { errors: FieldErrors; language: Language }

type FieldProps = { form: FormState; name: string; label: string; hint?: string; isRequired?: boolean }

/** The id of the element that a field's error points to. */
export const fieldId = (name: string): string => `f-${name.replace(/[^\w-]/g, '-')}`

/** The ids of a field's hint and message, where it has them. */
export const describedBy = (form: FormState, name: string, hint?: string) =>
  [hint ? `${fieldId(name)}-hint` : '', form.errors[name] ? `${fieldId(name)}-error` : ''].filter(Boolean).join(' ') ||
  undefined

/** The message beside a field, when it was refused. */
export const FieldMessage = ({ form, name }: { form: FormState; name: string }) => {
  const error = form.errors[name]
  if (!error) return null
  return (
    <p class="ds-validation-message" data-color="danger" id={`${fieldId(name)}-error`}>
      {errorSentence(error, form.language)}
    </p>
  )
}

/** The list of all that must be put right, with links to the fields. Put it before the form. */
export const ErrorSummary = ({ form, labels }: { form: FormState; labels: Record<string, string> }) => {
  const entries = Object.entries(form.errors)
  if (entries.length === 0) return null
  return (
    <section class="ds-error-summary" aria-labelledby="problems" tabindex={-1} data-autofocus>
      <h2 class="ds-heading" id="problems" data-size="xs">
        {siteTexts[form.language].problems}
      </h2>
      <ul class="ds-list">
        {entries.map(([name, error]) => (
          <li>
            {labels[name] ? (
              <a class="ds-link" href={`#${fieldId(name)}`}>
                {labels[name]}: {errorSentence(error, form.language)}
              </a>
            ) : (
              errorSentence(error, form.language)
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Label, hint, control and message of one field. */
export const Field = ({ form, name, label, hint, children }: FieldProps & { children?: Child }) => (
  <div class="ds-field form-field">
    <label class="ds-label" for={fieldId(name)}>
      {label}
    </label>
    {hint && (
      <p class="form-field__hint" id={`${fieldId(name)}-hint`}>
        {hint}
      </p>
    )}
    {children}
    <FieldMessage form={form} name={name} />
  </div>
)

/** What a control says of its field to those who listen: that it was refused, and where its hint and message stand. */
const heardOf = ({ form, name, hint }: FieldProps) => ({
  'aria-invalid': form.errors[name] ? ('true' as const) : undefined,
  'aria-describedby': describedBy(form, name, hint),
})

/** One line of text. */
export const TextInput = (
  props: FieldProps & {
    value: string
    maxLength?: number
    type?: 'text' | 'email' | 'date' | 'time' | 'search'
    /** For a time: the seconds between those that may be chosen. */
    step?: number
    inputMode?: 'numeric'
    width?: 'short' | 'full'
    autocomplete?: string
  },
) => (
  <Field {...props}>
    <input
      class={props.width === 'short' ? 'ds-input form-field__short' : 'ds-input'}
      id={fieldId(props.name)}
      name={props.name}
      type={props.type ?? 'text'}
      inputmode={props.inputMode}
      value={props.value}
      maxlength={props.maxLength}
      step={props.step}
      autocomplete={props.autocomplete ?? 'off'}
      aria-required={props.isRequired ? 'true' : undefined}
      {...heardOf(props)}
    />
  </Field>
)

/** Several lines of text. */
export const TextArea = (props: FieldProps & { value: string; rows?: number; maxLength?: number }) => (
  <Field {...props}>
    <textarea
      class="ds-input"
      id={fieldId(props.name)}
      name={props.name}
      rows={props.rows ?? 3}
      maxlength={props.maxLength}
      aria-required={props.isRequired ? 'true' : undefined}
      {...heardOf(props)}
    >
      {props.value}
    </textarea>
  </Field>
)

/** A file to send along; its form must be `multipart/form-data`. `accept` is what the browser offers: the file's reader finds out what it is. */
export const FileInput = (props: FieldProps & { accept: string }) => (
  <Field {...props}>
    <input
      class="ds-input"
      id={fieldId(props.name)}
      name={props.name}
      type="file"
      accept={props.accept}
      {...heardOf(props)}
    />
  </Field>
)

/** A list to choose one from. */
export const Select = (props: FieldProps & { value: string; options: readonly { value: string; label: string }[] }) => (
  <Field {...props}>
    <select
      class="ds-input"
      id={fieldId(props.name)}
      name={props.name}
      aria-required={props.isRequired ? 'true' : undefined}
      {...heardOf(props)}
    >
      {props.options.map((option) => (
        <option value={option.value} selected={option.value === props.value}>
          {option.label}
        </option>
      ))}
    </select>
  </Field>
)

/** Radio buttons with a legend. `text` stands under the option's label. */
export const RadioGroup = (
  props: FieldProps & {
    value: string
    options: readonly { value: string; label: string; text?: string }[]
    isInline?: boolean
  },
) => (
  <fieldset
    class={props.isInline ? 'ds-fieldset form-radios form-radios--inline' : 'ds-fieldset form-radios'}
    id={fieldId(props.name)}
    tabindex={-1}
    aria-describedby={describedBy(props.form, props.name, props.hint)}
  >
    <legend class="ds-label">{props.label}</legend>
    {props.hint && (
      <p class="form-field__hint" id={`${fieldId(props.name)}-hint`}>
        {props.hint}
      </p>
    )}
    {props.options.map((option) => (
      <label class="form-radio" for={`${fieldId(props.name)}-${option.value}`}>
        <input
          class="ds-input"
          type="radio"
          id={`${fieldId(props.name)}-${option.value}`}
          name={props.name}
          value={option.value}
          checked={option.value === props.value}
        />
        <span class="form-radio__text">
          <span class="form-radio__label">{option.label}</span>
          {option.text && <span class="form-radio__description">{option.text}</span>}
        </span>
      </label>
    ))}
    <FieldMessage form={props.form} name={props.name} />
  </fieldset>
)

/** One box to tick. */
export const Checkbox = (props: FieldProps & { value?: string; isChecked: boolean }) => (
  <div class="form-field">
    <label class="form-radio" for={fieldId(props.name)}>
      <input
        class="ds-input"
        type="checkbox"
        id={fieldId(props.name)}
        name={props.name}
        value={props.value ?? 'yes'}
        checked={props.isChecked}
        aria-describedby={describedBy(props.form, props.name, props.hint)}
      />
      <span class="form-radio__text">
        <span class="form-radio__label">{props.label}</span>
      </span>
    </label>
    <FieldMessage form={props.form} name={props.name} />
  </div>
)

/** The hidden fields of every form that changes something. */
export const FormSecrets = ({ formKey, version }: { formKey: string; version?: number }) => (
  <>
    <input type="hidden" name="formKey" value={formKey} />
    {version !== undefined && <input type="hidden" name="version" value={String(version)} />}
  </>
)

/** The button that sends a form. */
export const SubmitButton = ({
  children,
  variant,
  color,
  name,
  value,
}: {
  children?: Child
  variant?: 'primary' | 'secondary' | 'tertiary'
  color?: 'danger'
  name?: string
  value?: string
}) => (
  <button class="ds-button" type="submit" data-variant={variant} data-color={color} name={name} value={value}>
    {children}
  </button>
)
