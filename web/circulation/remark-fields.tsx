import { circulationLimits } from '#shared/circulation/circulation.ts'
import { type FormState, Select, TextArea, TextInput } from '../components/form-parts.tsx'
import { consultationTexts } from './consultation-texts.ts'
import type { AboutChoice, TypedRemark } from './remark-form.ts'

/** Who says what. */
export const WordFields = ({ form, typed }: { form: FormState; typed: TypedRemark }) => {
  const t = consultationTexts[form.language]
  return (
    <>
      <TextInput
        form={form}
        name="name"
        label={t.name}
        value={typed.name}
        maxLength={circulationLimits.name}
        autocomplete="name"
        isRequired
      />
      <TextInput
        form={form}
        name="organisation"
        label={t.organisation}
        hint={t.organisationHint}
        value={typed.organisation}
        maxLength={circulationLimits.organisation}
        autocomplete="organization"
      />
      <TextArea
        form={form}
        name="text"
        label={t.text}
        hint={t.textHint}
        value={typed.text}
        maxLength={circulationLimits.text}
        rows={5}
        isRequired
      />
    </>
  )
}

/** What the remark is about. */
export const AboutField = ({
  form,
  typed,
  choices,
}: {
  form: FormState
  typed: TypedRemark
  choices: readonly AboutChoice[]
}) => (
  <Select
    form={form}
    name="about"
    label={consultationTexts[form.language].about}
    value={typed.about}
    options={choices}
    isRequired
  />
)

/** Names of the fields in the list of what to put right. */
export const remarkLabels = (language: FormState['language']) => {
  const t = consultationTexts[language]
  return { name: t.name, organisation: t.organisation, about: t.about.replace(/\?$/, ''), text: t.text }
}
