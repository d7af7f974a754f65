import { addMonths } from '#shared/articles/review-days.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import { type FormState, TextInput } from '../components/form-parts.tsx'
import type { FormReader } from '../form.ts'

const name = 'nextReviewOn'

type NextReviewProps = { form: FormState; value: string; texts: { nextReview: string; nextReviewHint: string } }

/** Asks for the day by which a text, or a page, is to be looked through again. */
export const NextReview = ({ form, value, texts }: NextReviewProps) => (
  <TextInput
    form={form}
    name={name}
    label={texts.nextReview}
    hint={texts.nextReviewHint}
    value={value}
    type="date"
    width="short"
    isRequired
  />
)

/** The day that was given. One that has been, or is more than so many months ahead, is refused with the message. */
export const readNextReview = (form: FormReader, now: Date, mostMonths: number, message: string): string => {
  const day = form.day(name, { isRequired: true })
  const today = swedishDay(now)
  if (day !== '' && (day <= today || day > addMonths(today, mostMonths))) form.fail(name, { kind: 'own', message })
  return day
}
