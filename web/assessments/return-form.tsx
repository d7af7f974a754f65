import { ErrorSummary, FormSecrets, type FormState, SubmitButton, TextArea } from '../components/form-parts.tsx'
import type { Mapping } from './mapping.ts'
import { resultTexts } from './result-texts.ts'

/** Longest message to a region, in UTF-16 units. */
export const maxMessageLength = 2000

/** The coordinator's form for giving a mapping back to the region. */
export const ReturnForm = ({
  form,
  message,
  formKey,
  action,
  mapping,
}: {
  form: FormState
  message: string
  formKey: string
  action: string
  mapping: Mapping
}) => {
  const t = resultTexts[form.language].return
  return (
    <section class="return-form no-print" aria-labelledby="return">
      <h2 class="ds-heading" data-size="sm" id="return">
        {t.title}
      </h2>
      {mapping.round.status === 'closed' ? (
        <p>{t.closed}</p>
      ) : (
        <>
          <p>{t.lead}</p>
          <ErrorSummary form={form} labels={{ message: t.message }} />
          <form method="post" action={`${action}#return`} autocomplete="off" novalidate>
            <FormSecrets formKey={formKey} version={mapping.assessment.version} />
            <TextArea form={form} name="message" label={t.message} hint={t.messageHint} value={message} isRequired />
            <SubmitButton variant="secondary">{t.send}</SubmitButton>
          </form>
        </>
      )}
    </section>
  )
}
