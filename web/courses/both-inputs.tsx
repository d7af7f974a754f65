import type { Localized, languages } from '#shared/platform/language.ts'
import type { FormState } from '../components/form-parts.tsx'
import type { FormReader } from '../form.ts'
import { BothLanguages, bothLabels } from '../instruments/both-languages.tsx'

/** What stands in the fields of a text in both languages: what was typed in a form that comes back, or what is kept. */
export const typedBoth = (form: FormReader, name: string, kept: Localized): Localized => ({
  sv: form.has(`${name}-sv`) ? form.raw(`${name}-sv`) : kept.sv,
  en: form.has(`${name}-en`) ? form.raw(`${name}-en`) : kept.en,
})

/** One text in both languages, side by side, as typed or as kept. */
export const BothInputs = ({
  reader,
  form,
  name,
  label,
  hint,
  kept,
  rows,
  maxLength,
}: {
  reader: FormReader
  form: FormState
  name: string
  label: string
  hint?: string
  kept: Localized
  rows: number
  maxLength: number
}) => (
  <BothLanguages
    form={form}
    name={name}
    label={label}
    {...(hint && { hint })}
    values={typedBoth(reader, name, kept)}
    rows={rows}
    maxLength={maxLength}
  />
)

/** What the fields of several such texts are called, for the list of errors. */
export const labelsOfBoth = (
  fields: readonly (readonly [name: string, label: string])[],
  language: (typeof languages)[number],
): Record<string, string> => Object.assign({}, ...fields.map(([name, label]) => bothLabels(name, label, language)))
