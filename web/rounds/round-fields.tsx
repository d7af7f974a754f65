import type { RoundDates } from '#shared/rounds/round.ts'
import { type FormState, Select, TextInput } from '../components/form-parts.tsx'
import { roundTargets, targetOfInstrument } from './round-form.ts'
import { roundTexts } from './round-texts.ts'

/** The fields that say when a round can be answered, and what to aim at. */
export const DateFields = ({
  form,
  values,
}: {
  form: FormState
  values: Record<keyof RoundDates | 'targetLevel', string>
}) => {
  const t = roundTexts[form.language]
  const hints = { opensOn: null, deadline: t.deadlineHint, closesOn: t.closesOnHint }
  return (
    <>
      {(['opensOn', 'deadline', 'closesOn'] as const).map((name) => (
        <TextInput
          form={form}
          name={name}
          label={t[name]}
          {...(hints[name] !== null && { hint: hints[name] })}
          value={values[name]}
          type="date"
          isRequired
        />
      ))}
      <Select
        form={form}
        name="targetLevel"
        label={t.targetLevel}
        hint={t.targetLevelHint}
        value={values.targetLevel}
        options={[
          { value: targetOfInstrument, label: t.targetOfInstrument },
          ...roundTargets.map((value) => ({ value, label: t.level(Number(value)) })),
        ]}
      />
    </>
  )
}
