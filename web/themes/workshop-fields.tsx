import type { Language } from '#shared/platform/language.ts'
import { regions } from '#shared/regions/regions.ts'
import { workshopForms, workshopLimits } from '#shared/themes/workshop-theme.ts'
import { CheckboxGroup } from '../components/checkbox-group.tsx'
import { type FormState, RadioGroup, TextArea, TextInput } from '../components/form-parts.tsx'
import type { TypedWorkshop } from './workshop-form.ts'
import { workshopTexts } from './workshop-texts.ts'
import { workshopWords } from './workshop-words.ts'

/** The fields of what is decided on a theme, the same when it is taken up and when it is changed. */
export const WorkshopFields = ({
  form,
  typed,
  language,
}: {
  form: FormState
  typed: TypedWorkshop
  language: Language
}) => {
  const { labels, hints } = workshopTexts[language]
  const day = (name: 'from' | 'to', hint?: string) => (
    <TextInput
      form={form}
      name={name}
      label={labels[name]}
      {...(hint && { hint })}
      value={typed[name]}
      type="date"
      width="short"
    />
  )
  return (
    <>
      <TextInput
        form={form}
        name="title"
        label={labels.title}
        value={typed.title}
        maxLength={workshopLimits.title}
        isRequired
      />
      <TextInput
        form={form}
        name="titleEn"
        label={labels.titleEn}
        hint={hints.titleEn}
        value={typed.titleEn}
        maxLength={workshopLimits.title}
      />
      <RadioGroup
        form={form}
        name="form"
        label={labels.form}
        value={typed.form}
        options={workshopForms.map((value) => ({ value, label: workshopWords[language].forms[value] }))}
        isInline
      />
      <TextInput
        form={form}
        name="audience"
        label={labels.audience}
        hint={hints.audience}
        value={typed.audience}
        maxLength={workshopLimits.audience}
        isRequired
      />
      <TextArea
        form={form}
        name="why"
        label={labels.why}
        hint={hints.why}
        value={typed.why}
        maxLength={workshopLimits.why}
        rows={5}
      />
      {day('from', hints.period)}
      {day('to')}
      <div class="theme-regions">
        <CheckboxGroup
          form={form}
          name="regions"
          label={labels.regions}
          values={typed.regions}
          options={regions.map(({ code, name }) => ({ value: code, label: name }))}
        />
      </div>
    </>
  )
}
