import { type FormState, Select } from '../components/form-parts.tsx'
import type { FormReader } from '../form.ts'

const weights = ['1', '2', '3', '4', '5'] as const

/** Reads a weight, 1 to 5; 1, the usual, beside an error. */
export const readWeight = (form: FormReader): number =>
  Number(form.choice('weight', weights, { isRequired: true }) ?? 1)

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
    options={weights.map((weight) => ({ value: weight, label: weight }))}
    {...(hint && { hint })}
  />
)
