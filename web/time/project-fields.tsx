import type { Language } from '#shared/platform/language.ts'
import { programmePeriods } from '#shared/time/programme-periods.ts'
import { hourUnits, projectLimits } from '#shared/time/project.ts'
import { Checkbox, type FormState, RadioGroup, Select, TextInput } from '../components/form-parts.tsx'
import type { TypedProject } from './project-form.ts'
import { projectFormTexts } from './project-form-texts.ts'
import { lineName } from './project-lines.ts'

type FieldsProps = { form: FormState; typed: TypedProject; language: Language }

/** The labels of all fields, for the list of what must be put right. */
export const projectLabels = (typed: TypedProject, language: Language): Record<string, string> => {
  const t = projectFormTexts[language]
  return {
    ...t.labels,
    ...Object.fromEntries(
      typed.categories.flatMap((_, index) => [
        [lineName('category', index, 'name'), t.categoryName(index + 1)],
        [lineName('category', index, 'cost'), t.unitCost(index + 1)],
        [lineName('category', index, 'budget'), t.categoryBudget(index + 1)],
      ]),
    ),
    ...Object.fromEntries(
      typed.activities.map((_, index) => [lineName('activity', index, 'name'), t.activityName(index + 1)]),
    ),
  }
}

const Categories = ({ form, typed, language }: FieldsProps) => {
  const t = projectFormTexts[language]
  return (
    <fieldset class="ds-fieldset time-lines">
      <legend class="ds-label">{t.labels.categories}</legend>
      <p class="form-field__hint">{t.hints.categories}</p>
      {typed.categories.map((line, index) => (
        <div class="time-line">
          <input type="hidden" name={lineName('category', index, 'id')} value={line.id} />
          <TextInput
            form={form}
            name={lineName('category', index, 'name')}
            label={t.categoryName(index + 1)}
            value={line.name}
            maxLength={projectLimits.line}
          />
          <TextInput
            form={form}
            name={lineName('category', index, 'cost')}
            label={t.unitCost(index + 1)}
            value={line.unitCost}
            width="short"
          />
          <TextInput
            form={form}
            name={lineName('category', index, 'budget')}
            label={t.categoryBudget(index + 1)}
            value={line.budget}
            width="short"
          />
        </div>
      ))}
    </fieldset>
  )
}

const Activities = ({ form, typed, language }: FieldsProps) => {
  const t = projectFormTexts[language]
  return (
    <fieldset class="ds-fieldset time-lines">
      <legend class="ds-label">{t.labels.activities}</legend>
      <p class="form-field__hint">{t.hints.activities}</p>
      {typed.activities.map((line, index) => (
        <>
          <input type="hidden" name={lineName('activity', index, 'id')} value={line.id} />
          <TextInput
            form={form}
            name={lineName('activity', index, 'name')}
            label={t.activityName(index + 1)}
            value={line.name}
            maxLength={projectLimits.line}
          />
        </>
      ))}
    </fieldset>
  )
}

const Cap = ({ form, typed, language }: FieldsProps) => {
  const { labels, hints } = projectFormTexts[language]
  return (
    <>
      <TextInput
        form={form}
        name="capHours"
        label={labels.capHours}
        hint={hints.capHours}
        value={typed.capHours}
        inputMode="numeric"
        width="short"
      />
      <Checkbox form={form} name="capHoliday" label={labels.capHoliday} isChecked={typed.capHoliday !== ''} />
      <TextInput
        form={form}
        name="capSource"
        label={labels.capSource}
        hint={hints.capSource}
        value={typed.capSource}
        maxLength={projectLimits.source}
      />
    </>
  )
}

/** The fields of a project, the same when it is begun and when it is changed. */
export const ProjectFields = (fields: FieldsProps) => {
  const { form, typed, language } = fields
  const { labels, hints, hourUnits: unitNames } = projectFormTexts[language]
  const line = (name: 'name' | 'reference' | 'budgetSource' | 'contact', maxLength: number, isRequired = false) => (
    <TextInput
      form={form}
      name={name}
      label={labels[name]}
      {...(name in hints && { hint: hints[name as 'reference' | 'contact'] })}
      value={typed[name]}
      maxLength={maxLength}
      isRequired={isRequired}
    />
  )
  const day = (name: 'startsOn' | 'endsOn') => (
    <TextInput form={form} name={name} label={labels[name]} value={typed[name]} type="date" width="short" isRequired />
  )
  return (
    <>
      {line('name', projectLimits.name, true)}
      {line('reference', projectLimits.reference, true)}
      <Select
        form={form}
        name="period"
        label={labels.period}
        value={typed.period}
        options={programmePeriods.map(({ id, name }) => ({ value: id, label: name[language] }))}
        isRequired
      />
      {day('startsOn')}
      {day('endsOn')}
      <Cap {...fields} />
      <RadioGroup
        form={form}
        name="hourUnit"
        label={labels.hourUnit}
        hint={hints.hourUnit}
        value={typed.hourUnit}
        options={hourUnits.map((value) => ({ value, label: unitNames[value] }))}
        isInline
      />
      <Categories {...fields} />
      <Activities {...fields} />
      <TextInput
        form={form}
        name="budget"
        label={labels.budget}
        hint={hints.budget}
        value={typed.budget}
        width="short"
      />
      {line('budgetSource', projectLimits.source)}
      {line('contact', projectLimits.contact)}
    </>
  )
}
