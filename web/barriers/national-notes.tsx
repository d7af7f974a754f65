import { FormSecrets, SubmitButton } from '../components/form-parts.tsx'
import { formatMoment } from '../texts/format.ts'
import { nationalTextLimits } from './national-form.ts'
import { type FormsProps, Lines } from './national-forms.tsx'
import { nationalTexts } from './national-texts.ts'

/** How it goes after the answer. */
export const Notes = (props: FormsProps) => {
  const { visit, national } = props
  const { language } = visit
  const t = nationalTexts[language]
  return (
    <section class="plan-part" aria-labelledby="notes">
      <h2 class="ds-heading" data-size="sm" id="notes">
        {t.notesTitle}
      </h2>
      {national.notes.length === 0 && <p>{t.noNotes}</p>}
      <ul class="barrier-members">
        {national.notes.toReversed().map((one) => (
          <li>
            <p class="plan-origin">
              {formatMoment(one.at, language)}, {one.by.name}
            </p>
            <p class="plan-text">{one.text}</p>
          </li>
        ))}
      </ul>
      <form method="post" action={visit.path('noteOnNational', { national: national.id })} class="plan-form" novalidate>
        <FormSecrets formKey={visit.newFormKey()} />
        <Lines {...props} name="note" max={nationalTextLimits.note} isRequired />
        <SubmitButton variant="secondary">{t.saveNote}</SubmitButton>
      </form>
    </section>
  )
}
