import { type Language, languages } from '#shared/platform/language.ts'
import { regions } from '#shared/regions/regions.ts'
import { chapterOffers, type Recipient } from '#shared/reports/report-choice.ts'
import { CheckboxGroup } from '../../components/checkbox-group.tsx'
import { type FormState, Select } from '../../components/form-parts.tsx'
import { formatList } from '../../texts/format.ts'
import { optionalChapters, type TypedChoice } from './choice-form.ts'
import { choiceTexts } from './choice-texts.ts'

/** The names of the fields, for the list of what must be put right. */
export const choiceLabels = (language: Language): Record<string, string> => {
  const t = choiceTexts[language]
  return { region: t.region, chapters: t.chaptersLegend, languages: t.languages }
}

/** Region, chapters and languages: what is chosen for a recipient. */
export const ChoiceFields = ({
  language,
  form,
  recipient,
  typed,
}: {
  language: Language
  form: FormState
  recipient: Recipient
  typed: TypedChoice
}) => {
  const t = choiceTexts[language]
  const always = chapterOffers[recipient].always.map((id) => t.chapters[id])
  return (
    <>
      {recipient === 'region' && (
        <Select
          form={form}
          name="region"
          label={t.region}
          hint={t.regionHint}
          value={typed.region}
          options={[
            { value: '', label: t.chooseRegion },
            ...regions.map(({ code, name }) => ({ value: code, label: name })),
          ]}
          isRequired
        />
      )}
      <CheckboxGroup
        form={form}
        name="chapters"
        label={t.chaptersLegend}
        values={typed.chapters}
        options={optionalChapters(recipient).map((id) => ({ value: id, label: t.chapters[id] }))}
      />
      <p>
        {t.always} {formatList(always, language)}.
      </p>
      <CheckboxGroup
        form={form}
        name="languages"
        label={t.languages}
        values={typed.languages}
        options={languages.map((one) => ({ value: one, label: t.languageNames[one] }))}
      />
    </>
  )
}
