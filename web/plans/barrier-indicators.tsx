import type { Instrument } from '#shared/instruments/instrument.ts'
import type { Language } from '#shared/platform/language.ts'
import { describedBy, FieldMessage, type FormState, fieldId } from '../components/form-parts.tsx'
import { barrierTexts } from './barrier-texts.ts'

const name = 'indicatorIds'

/** The mapping's questions to tick, area by area; an area with something ticked stands open. */
export const BarrierIndicators = ({
  form,
  instrument,
  ticked,
  language,
}: {
  form: FormState
  instrument: Instrument
  ticked: readonly string[]
  language: Language
}) => {
  const t = barrierTexts[language]
  return (
    <fieldset
      class="ds-fieldset form-radios"
      id={fieldId(name)}
      tabindex={-1}
      aria-describedby={describedBy(form, name)}
    >
      <legend class="ds-label">{t.labels.indicatorIds}</legend>
      {instrument.areas.map((area) => {
        const count = area.indicators.filter(({ id }) => ticked.includes(id)).length
        return (
          <details class="ds-details plan-more" open={count > 0}>
            <summary>
              {area.title[language]}
              {count > 0 && ` (${t.ticked(count)})`}
            </summary>
            {area.indicators.map((indicator) => (
              <label class="form-radio" for={`${fieldId(name)}-${indicator.id}`}>
                <input
                  class="ds-input"
                  type="checkbox"
                  id={`${fieldId(name)}-${indicator.id}`}
                  name={name}
                  value={indicator.id}
                  checked={ticked.includes(indicator.id)}
                />
                <span class="form-radio__text">
                  <span class="form-radio__label">
                    {indicator.id} {indicator.question[language]}
                  </span>
                </span>
              </label>
            ))}
          </details>
        )
      })}
      <FieldMessage form={form} name={name} />
    </fieldset>
  )
}
