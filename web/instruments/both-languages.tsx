import { maxTextLength } from '#shared/instruments/limits.ts'
import { type Language, type Localized, languages } from '#shared/platform/language.ts'
import { FieldMessage, type FormState, fieldId } from '../components/form-parts.tsx'
import { Tag } from '../components/page-parts.tsx'
import type { FormReader } from '../form.ts'
import { bothTexts } from './both-texts.ts'
import { words } from './words.ts'

export type BothProps = {
  form: FormState
  /** The fields are `<name>-sv` and `<name>-en`. */
  name: string
  label: string
  hint?: string
  values: Localized
  /** Languages whose text is older than the other's, with the mark that says that it still holds. */
  older?: Partial<Record<Language, string>>
  /** 1: a line, more: a box. */
  rows?: number
  maxLength?: number
}

/** A language within a sentence: Swedish writes it with a small letter, English does not. */
const nameWithin = (each: Language, language: Language): string => {
  const name = words[language].languages[each]
  return language === 'sv' ? name.toLowerCase() : name
}

/** The names of the fields with what they are called, for the list of errors. */
export const bothLabels = (name: string, label: string, language: Language): Record<string, string> =>
  Object.fromEntries(languages.map((each) => [`${name}-${each}`, `${label}, ${nameWithin(each, language)}`]))

/** Reads both texts; either may be empty in a draft. */
export const readBoth = (form: FormReader, name: string, maxLength = maxTextLength): Localized => ({
  sv: form.text(`${name}-sv`, { maxLength }),
  en: form.text(`${name}-en`, { maxLength }),
})

/** The longest name of an instrument or an area, in UTF-16 units. */
const maxNameLength = 200

/** Reads the name; either language may be empty in a draft. */
export const readName = (form: FormReader): Localized => readBoth(form, 'title', maxNameLength)

const Mark = ({ props, language }: { props: BothProps; language: Language }) => {
  const t = bothTexts[props.form.language]
  const isOther = props.values[language === 'sv' ? 'en' : 'sv'] !== ''
  const older = props.older?.[language]
  if (props.values[language] === '' && isOther) return <Tag color="warning">{t.missing}</Tag>
  if (!older) return null
  const id = fieldId(`${props.name}-${language}-holds`)
  return (
    <span class="both__older">
      <Tag color="warning">{t.older[language]}</Tag>
      <label class="both__holds" for={id}>
        <input type="checkbox" class="ds-input" id={id} name="holds" value={older} /> {t.holds}
      </label>
    </span>
  )
}

const Side = ({ props, language }: { props: BothProps; language: Language }) => {
  const { form, values, rows = 2 } = props
  const name = `${props.name}-${language}`
  const control = {
    class: 'ds-input',
    id: fieldId(name),
    name,
    lang: language,
    maxlength: props.maxLength ?? maxTextLength,
    autocomplete: 'off',
    'aria-invalid': form.errors[name] ? ('true' as const) : undefined,
    'aria-describedby': form.errors[name] ? `${fieldId(name)}-error` : undefined,
  }
  return (
    <div class="form-field both__side">
      <span class="both__head">
        <label class="both__language" for={fieldId(name)}>
          <span class="ds-sr-only">{props.label}, </span>
          {words[form.language].languages[language]}
        </label>
        <Mark props={props} language={language} />
      </span>
      {rows === 1 ? (
        <input type="text" value={values[language]} {...control} />
      ) : (
        <textarea rows={rows} {...control}>
          {values[language]}
        </textarea>
      )}
      <FieldMessage form={form} name={name} />
    </div>
  )
}

/** One text in both languages, side by side, with a mark where one is missing or older than the other. */
export const BothLanguages = (props: BothProps) => (
  <fieldset class="both">
    <legend class="ds-label">{props.label}</legend>
    {props.hint && <p class="form-field__hint">{props.hint}</p>}
    <div class="both__sides">
      {languages.map((language) => (
        <Side props={props} language={language} />
      ))}
    </div>
  </fieldset>
)

/** The name of an instrument or an area: a line in each language. */
export const NameField = (props: Pick<BothProps, 'form' | 'label' | 'values' | 'older'>) => (
  <BothLanguages {...props} name="title" rows={1} maxLength={maxNameLength} />
)
