import { deliveryLimits } from '#shared/deliveries/limits.ts'
import { Checkbox, FormSecrets, type FormState, SubmitButton, TextArea } from '../components/form-parts.tsx'
import type { OneProps } from './one-parts.tsx'
import { oneTexts } from './one-texts.ts'

export type DecideProps = OneProps & { form: FormState; typedReason: string }

const AcceptForm = ({ visit, place, delivery, form }: DecideProps) => {
  const t = oneTexts[visit.language]
  const { refusedCount = 0, warningCount = 0, confirmation = '' } = delivery.findings ?? {}
  return (
    <form method="post" action={place.accept(delivery.id)} class="form">
      <h3 class="ds-heading" data-size="2xs">
        {t.acceptTitle}
      </h3>
      <FormSecrets formKey={visit.newFormKey()} />
      <input type="hidden" name="confirmation" value={confirmation} />
      {refusedCount + warningCount > 0 && (
        <Checkbox form={form} name="confirm" label={t.confirm(refusedCount, warningCount)} isChecked={false} />
      )}
      <SubmitButton>{t.accept}</SubmitButton>
    </form>
  )
}

const EndForm = ({
  visit,
  form,
  typedReason,
  action,
  means,
  button,
}: DecideProps & { action: string; means: string; button: string }) => {
  const t = oneTexts[visit.language]
  return (
    <form method="post" action={action} class="form" novalidate>
      <FormSecrets formKey={visit.newFormKey()} />
      <p>{means}</p>
      <TextArea
        form={form}
        name="reason"
        label={t.labels.reason}
        hint={t.reasonHint}
        value={typedReason}
        maxLength={deliveryLimits.reason}
        isRequired
      />
      <SubmitButton variant="secondary" color="danger">
        {button}
      </SubmitButton>
    </form>
  )
}

/** What a person may do with a delivery as it stands: accept or reject one that waits, also for its file, withdraw one that counts. */
export const Decide = (props: DecideProps) => {
  const { visit, place, delivery, form } = props
  const t = oneTexts[visit.language]
  const isOpen = form.errors.reason !== undefined
  if (delivery.status === 'received')
    return (
      <details class="ds-details" open={isOpen}>
        <summary>{t.rejectTitle}</summary>
        <EndForm {...props} action={place.reject(delivery.id)} means={t.cancelMeans} button={t.reject} />
      </details>
    )
  if (delivery.status === 'checked')
    return (
      <section aria-labelledby="decide">
        <h2 class="ds-heading" data-size="xs" id="decide">
          {t.decideTitle}
        </h2>
        <p>{t.decide}</p>
        {(delivery.findings?.refusedCount ?? 0) > 0 && (
          <p>
            <a class="ds-link" href="#refused-rows">
              {t.toRows}
            </a>
          </p>
        )}
        <AcceptForm {...props} />
        <details class="ds-details" open={isOpen}>
          <summary>{t.rejectTitle}</summary>
          <EndForm {...props} action={place.reject(delivery.id)} means={t.rejectMeans} button={t.reject} />
        </details>
      </section>
    )
  // A form is corrected in the form.
  if (delivery.status !== 'accepted' || delivery.way === 'form') return null
  return (
    <details class="ds-details" open={isOpen}>
      <summary>{t.withdraw}</summary>
      <EndForm {...props} action={place.withdraw(delivery.id)} means={t.withdrawMeans} button={t.withdraw} />
    </details>
  )
}
