import { type Flag, maxAnswerLength } from '#shared/quality/flag.ts'
import { FormSecrets, type FormState, RadioGroup, TextArea } from '../components/form-parts.tsx'
import { flagFields, type TypedFlag } from './flag-form.ts'

/** The fields of a form about a flag: a choice, and what is said with it. What was typed and not taken stands before what is saved. */
export const FlagFields = ({
  field,
  flag,
  form,
  typed,
  formKey,
  saved,
  choice,
  text,
}: {
  field: 'kind' | 'verdict'
  flag: Flag
  form: FormState
  typed: TypedFlag | null
  formKey: string
  saved: { choice: string; text: string }
  choice: { label: string; options: { value: string; label: string; text?: string }[]; isInline?: boolean }
  text: { label: string; hint?: string; rows: number }
}) => {
  const own = typed?.flagId === flag.id ? typed : null
  const names = flagFields(field, flag.id)
  return (
    <>
      <FormSecrets formKey={formKey} version={own?.version ?? flag.record?.version ?? 0} />
      <RadioGroup form={form} name={names.choice} value={own?.choice ?? saved.choice} {...choice} />
      <TextArea form={form} name={names.text} value={own?.text ?? saved.text} maxLength={maxAnswerLength} {...text} />
    </>
  )
}
