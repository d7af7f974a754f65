import type { Language } from '#shared/platform/language.ts'
import { financings, projectLimits, type TimeProject } from '#shared/time/project.ts'
import { type FormState, RadioGroup, Select, TextInput } from '../components/form-parts.tsx'
import type { TypedStaff } from './staff-form.ts'
import { staffTexts } from './staff-texts.ts'
import { timeWords } from './time-words.ts'

/** The fields of somebody who works in a project. */
export const StaffFields = ({
  form,
  typed,
  project,
  language,
}: {
  form: FormState
  typed: TypedStaff
  project: TimeProject
  language: Language
}) => {
  const { labels, hints } = staffTexts[language]
  const line = (name: 'name' | 'organisation') => (
    <TextInput
      form={form}
      name={name}
      label={labels[name]}
      value={typed[name]}
      maxLength={projectLimits.line}
      isRequired
    />
  )
  const day = (name: 'from' | 'to') => (
    <TextInput form={form} name={name} label={labels[name]} value={typed[name]} type="date" width="short" isRequired />
  )
  return (
    <>
      <TextInput
        form={form}
        name="email"
        label={labels.email}
        hint={hints.email}
        value={typed.email}
        type="email"
        isRequired
      />
      {line('name')}
      {line('organisation')}
      <Select
        form={form}
        name="category"
        label={labels.category}
        hint={hints.category}
        value={typed.category}
        options={[{ value: '', label: '' }, ...project.categories.map(({ id, name }) => ({ value: id, label: name }))]}
        isRequired
      />
      <TextInput
        form={form}
        name="hoursPerWeek"
        label={labels.hoursPerWeek}
        hint={hints.hoursPerWeek}
        value={typed.hoursPerWeek}
        width="short"
        isRequired
      />
      {day('from')}
      {day('to')}
      <RadioGroup
        form={form}
        name="financing"
        label={labels.financing}
        value={typed.financing}
        options={financings.map((value) => ({ value, label: timeWords[language].financing[value] }))}
      />
      <TextInput
        form={form}
        name="approver"
        label={labels.approver}
        hint={hints.approver}
        value={typed.approver}
        type="email"
      />
    </>
  )
}
