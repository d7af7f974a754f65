import type { Remark } from '#shared/review/remark.ts'
import type { Mapping } from '../assessments/mapping.ts'
import { Checkbox, FormSecrets, type FormState, SubmitButton, TextArea } from '../components/form-parts.tsx'
import { decisionTexts } from './decision-texts.ts'
import { MoreTimeFields, type MoreTimeValues } from './more-time.tsx'
import { reviewTexts } from './review-texts.ts'
import { sendRemarkName } from './review-view.ts'

/** Longest message to a region, in UTF-16 units. */
export const maxMessageLength = 2000

/** What was typed in the form that returns the mapping. */
export type ReturnValues = { message: string; moreTime: MoreTimeValues; chosen: ReadonlySet<string> | 'all' }

const Chosen = ({ drafts, form, chosen }: { drafts: Remark[]; form: FormState; chosen: ReturnValues['chosen'] }) => {
  const t = reviewTexts[form.language]
  if (drafts.length === 0) return <p>{t.noDrafts}</p>
  return (
    <fieldset class="ds-fieldset">
      <legend class="ds-label">{t.chosen}</legend>
      <p class="form-field__hint">{t.chosenHint}</p>
      {drafts.map((remark) => (
        <Checkbox
          form={form}
          name={sendRemarkName(remark.indicatorId)}
          label={`${remark.indicatorId}: ${remark.draft?.text ?? ''}`}
          value={String(remark.version)}
          isChecked={chosen === 'all' || chosen.has(remark.indicatorId)}
        />
      ))}
    </fieldset>
  )
}

/** The coordinator's form for giving a mapping back to the region, with the drafts that go along. */
export const ReturnForm = ({
  form,
  values,
  drafts,
  isPastLastDay,
  formKey,
  action,
  mapping,
}: {
  form: FormState
  values: ReturnValues
  drafts: Remark[]
  isPastLastDay: boolean
  formKey: string
  action: string
  mapping: Mapping
}) => {
  const t = reviewTexts[form.language]
  const decided = decisionTexts(mapping.round.kind, form.language)
  return (
    <section class="review-deed" aria-labelledby="return">
      <h2 class="ds-heading" data-size="sm" id="return">
        {t.returnTitle}
      </h2>
      <p>{t.returnLead}</p>
      <form method="post" action={action} class="form" autocomplete="off" novalidate>
        <FormSecrets formKey={formKey} version={mapping.assessment.version} />
        <TextArea
          form={form}
          name="message"
          label={t.message}
          hint={decided.messageHint}
          value={values.message}
          isRequired
        />
        <Chosen drafts={drafts} form={form} chosen={values.chosen} />
        {isPastLastDay && (
          <MoreTimeFields form={form} prefix="" values={values.moreTime} closesOn={mapping.assessment.closesOn} />
        )}
        <SubmitButton variant="secondary">{t.send}</SubmitButton>
      </form>
    </section>
  )
}

/** The coordinator's form for accepting a mapping for good. */
export const AcceptForm = ({
  form,
  formKey,
  action,
  mapping,
}: {
  form: FormState
  formKey: string
  action: string
  mapping: Mapping
}) => {
  const t = reviewTexts[form.language]
  const decided = decisionTexts(mapping.round.kind, form.language)
  return (
    <section class="review-deed" aria-labelledby="accept">
      <h2 class="ds-heading" data-size="sm" id="accept">
        {t.acceptTitle}
      </h2>
      <p>{decided.acceptLead}</p>
      <form method="post" action={action} class="form" autocomplete="off" novalidate>
        <FormSecrets formKey={formKey} version={mapping.assessment.version} />
        <Checkbox form={form} name="confirm" label={decided.acceptConfirm} isChecked={false} />
        <SubmitButton>{decided.accept}</SubmitButton>
      </form>
    </section>
  )
}
