import { type FormState, Select } from '../components/form-parts.tsx'

/** A weight, 1 to 5. */
export const WeightSelect = ({
  form,
  label,
  value,
  hint,
}: {
  form: FormState
  label: string
  value: string
  hint?: string
}) => (
  <Select
    form={form}
    name="weight"
    label={label}
    value={value}
    options={['1', '2', '3', '4', '5'].map((weight) => ({ value: weight, label: weight }))}
    {...(hint && { hint })}
  />
)
