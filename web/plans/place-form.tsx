import { type OwnPlace, ownPlaces } from '#shared/plans/plan.ts'
import { FieldMessage, FormSecrets, type FormState, fieldId } from '../components/form-parts.tsx'
import { Notice } from '../components/page-parts.tsx'
import { formatMoment } from '../texts/format.ts'
import { placeTexts } from './place-texts.ts'
import { type PlanVisit, planParams } from './plan-context.ts'

/** The longest reason for a place, in UTF-16 units. */
export const maxReasonLength = 500

/** The fields of one question, whose form stands apart from the one in which proposals are picked. */
export const placeNames = (indicatorId: string) => ({
  place: `${indicatorId}-place`,
  reason: `${indicatorId}-reason`,
  seen: `${indicatorId}-seen`,
})
const formIdOf = (indicatorId: string): string => `place-${indicatorId}`

/** What came back of one question's form. */
export type TypedPlace = { indicatorId: string; place: string; reason: string; isConflict: boolean }

type PlaceProps = {
  visit: PlanVisit
  form: FormState
  indicatorId: string
  question: string
  own: OwnPlace | null
  typed: TypedPlace | null
}

/** The fields that move a question in the order, and why it stands where it does. */
export const PlaceFields = ({ visit, form, indicatorId, question, own, typed }: PlaceProps) => {
  const { language } = visit
  const t = placeTexts[language]
  const names = placeNames(indicatorId)
  const formId = formIdOf(indicatorId)
  const value = typed?.place ?? own?.place ?? 'formula'
  const describedBy = [`${fieldId(names.reason)}-hint`, form.errors[names.reason] && `${fieldId(names.reason)}-error`]
  return (
    <>
      {own && (
        <div class="plan-own-place">
          <p class="plan-origin">{t.placed[own.place](own.savedBy.name, formatMoment(own.savedAt, language))}</p>
          <blockquote class="plan-quote">{own.reason}</blockquote>
        </div>
      )}
      <details class="ds-details" open={typed !== null}>
        <summary>
          {t.summary}
          <span class="ds-sr-only">{t.of(question)}</span>
        </summary>
        <div class="plan-place">
          {typed?.isConflict && (
            <Notice color="warning">
              <p tabindex={-1} data-autofocus>
                {t.conflict}
              </p>
            </Notice>
          )}
          <div class="form-field">
            <label class="ds-label" for={fieldId(names.place)}>
              {t.label}
            </label>
            <select class="ds-input" id={fieldId(names.place)} name={names.place} form={formId}>
              {(['formula', ...ownPlaces] as const).map((place) => (
                <option value={place} selected={place === value}>
                  {t.places[place]}
                </option>
              ))}
            </select>
            <FieldMessage form={form} name={names.place} />
          </div>
          <div class="form-field">
            <label class="ds-label" for={fieldId(names.reason)}>
              {t.reason}
            </label>
            <p class="form-field__hint" id={`${fieldId(names.reason)}-hint`}>
              {t.reasonHint}
            </p>
            <textarea
              class="ds-input"
              id={fieldId(names.reason)}
              name={names.reason}
              form={formId}
              rows={2}
              maxlength={maxReasonLength}
              aria-invalid={form.errors[names.reason] ? 'true' : undefined}
              aria-describedby={describedBy.filter(Boolean).join(' ')}
            >
              {typed?.reason ?? own?.reason ?? ''}
            </textarea>
            <FieldMessage form={form} name={names.reason} />
          </div>
          <button class="ds-button" type="submit" data-variant="secondary" data-size="sm" form={formId}>
            {t.save}
            <span class="ds-sr-only">{t.of(question)}</span>
          </button>
        </div>
      </details>
    </>
  )
}

/** The form that those fields belong to; it cannot stand inside another. */
export const PlaceForm = ({ visit, indicatorId, own }: Pick<PlaceProps, 'visit' | 'indicatorId' | 'own'>) => (
  <form
    method="post"
    id={formIdOf(indicatorId)}
    action={visit.path('placeProposal', { ...planParams(visit), indicator: indicatorId })}
  >
    <FormSecrets formKey={visit.newFormKey()} />
    <input type="hidden" name={placeNames(indicatorId).seen} value={own?.savedAt ?? ''} />
  </form>
)
