import { Select } from '../components/form-parts.tsx'
import { Both, type IndicatorFieldsProps, value } from './indicator-fields.tsx'
import { indicatorTexts } from './indicator-texts.ts'
import { range } from './indicator-values.ts'
import { ActionRelationFields } from './relation-fields.tsx'

/** The actions that the indicator proposes. */
export const ActionFields = (props: IndicatorFieldsProps) => {
  const { form } = props
  const t = indicatorTexts[form.language]
  const filled = range(props.rows.actions)
  const hasError = Object.keys(form.errors).some((name) => name.startsWith('action-'))
  return (
    <details class="ds-details" open={hasError}>
      <summary>
        {t.actions} ({filled.filter((row) => value(props, `action-${row}-id`)).length})
      </summary>
      <div>
        <p class="form-field__hint">{t.actionsHint}</p>
        {filled.map((row) => {
          const id = value(props, `action-${row}-id`)
          const path = (what: string) => id && `actions.${id}.${what}`
          return (
            <fieldset class="action-row">
              <legend class="ds-heading" data-size="2xs">
                {t.action(row + 1)}
              </legend>
              <input type="hidden" name={`action-${row}-id`} value={id} />
              <Select
                form={form}
                name={`action-${row}-reach`}
                label={t.reach}
                value={value(props, `action-${row}-reach`)}
                options={['', '1', '2', '3', '4'].map((reach) => ({ value: reach, label: reach || t.reachNone }))}
              />
              <ActionRelationFields props={props} row={row} />
              <Both
                props={props}
                name={`action-${row}-title`}
                path={path('title')}
                label={t.actionTitle}
                rows={1}
                maxLength={500}
              />
              <Both props={props} name={`action-${row}-text`} path={path('text')} label={t.actionText} />
              <Both props={props} name={`action-${row}-measure`} path={path('measure')} label={t.actionMeasure} />
            </fieldset>
          )
        })}
      </div>
    </details>
  )
}
