import { type FormState, TextInput } from '../components/form-parts.tsx'
import type { FormReader } from '../form.ts'
import { formatDay } from '../texts/format.ts'
import { reviewTexts } from './review-texts.ts'

/** Longest reason, in UTF-16 units: one sentence or two. */
export const maxReasonLength = 300

/** What is typed in the two fields. */
export type MoreTimeValues = { closesOn: string; reason: string }

/** The later last day and its reason. `prefix` tells several forms of one page apart. */
export const MoreTimeFields = ({
  form,
  prefix,
  values,
  closesOn,
}: {
  form: FormState
  prefix: string
  values: MoreTimeValues
  /** The region's last day until now. */
  closesOn: string
}) => {
  const t = reviewTexts[form.language]
  return (
    <>
      <TextInput
        form={form}
        name={`${prefix}closesOn`}
        label={t.closesOn}
        hint={t.closesOnHint(formatDay(closesOn, form.language))}
        value={values.closesOn}
        type="date"
        isRequired
      />
      <TextInput
        form={form}
        name={`${prefix}reason`}
        label={t.reason}
        hint={t.reasonHint}
        value={values.reason}
        maxLength={maxReasonLength}
        isRequired
      />
    </>
  )
}

/** Reads the two fields where they are shown; null where they are not. The day must be today or later. */
export const readMoreTime = (
  form: FormReader,
  prefix: string,
  { isPastLastDay, today, todayWords }: { isPastLastDay: boolean; today: string; todayWords: string },
): { closesOn: string; reason: string } | null => {
  if (!isPastLastDay) return null
  const closesOn = form.day(`${prefix}closesOn`, { isRequired: true })
  if (closesOn !== '' && closesOn < today) form.fail(`${prefix}closesOn`, { kind: 'before', other: todayWords })
  return { closesOn, reason: form.text(`${prefix}reason`, { maxLength: maxReasonLength, isRequired: true }) }
}
