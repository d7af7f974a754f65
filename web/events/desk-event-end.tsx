import { eventLimits } from '#shared/events/event.ts'
import { FormSecrets, SubmitButton, TextArea } from '../components/form-parts.tsx'
import type { DeskEventProps } from './desk-event-page.tsx'
import { deskTexts } from './desk-texts.ts'
import { placeOf } from './event-place.ts'

/** Cancelling a published event, with the reason that everybody who has registered is told. */
export const CancelSection = ({ visit, event, form, typed }: DeskEventProps) => {
  const t = deskTexts[visit.language]
  return (
    <section aria-labelledby="cancel">
      <h2 class="ds-heading" data-size="sm" id="cancel">
        {t.cancel}
      </h2>
      <p>{t.cancelLead}</p>
      <form method="post" action={placeOf(visit).toEvent('cancel', event.id)} class="form" novalidate>
        <FormSecrets formKey={visit.newFormKey()} version={event.version} />
        <TextArea
          form={form}
          name="reason"
          label={t.cancelReason}
          value={typed.reason}
          rows={3}
          maxLength={eventLimits.reason}
          isRequired
        />
        <SubmitButton variant="secondary" color="danger">
          {t.cancelButton}
        </SubmitButton>
      </form>
    </section>
  )
}

/** Putting away a draft, of which nobody has to be told. */
export const DiscardSection = ({ visit, event }: DeskEventProps) => {
  const t = deskTexts[visit.language]
  return (
    <section aria-labelledby="discard">
      <h2 class="ds-heading" data-size="sm" id="discard">
        {t.discard}
      </h2>
      <p>{t.discardLead}</p>
      <form method="post" action={placeOf(visit).toEvent('cancel', event.id)} class="form">
        <FormSecrets formKey={visit.newFormKey()} version={event.version} />
        <SubmitButton variant="secondary" color="danger">
          {t.discardButton}
        </SubmitButton>
      </form>
    </section>
  )
}
