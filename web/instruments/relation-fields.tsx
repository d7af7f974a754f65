import { efforts, indicatorsOf } from '#shared/instruments/instrument.ts'
import { Select, TextInput } from '../components/form-parts.tsx'
import type { IndicatorFieldsProps } from './indicator-fields.tsx'
import { indicatorTexts } from './indicator-texts.ts'

/** What should be in place before the indicator, by ids, with a list to look them up in. */
export const BuildsOnField = ({ form, values, instrument }: IndicatorFieldsProps) => {
  const t = indicatorTexts[form.language]
  return (
    <>
      <TextInput form={form} name="buildsOn" label={t.buildsOn} hint={t.buildsOnHint} value={values.buildsOn ?? ''} />
      <details class="ds-details">
        <summary>{t.allIds}</summary>
        <ul class="ds-list">
          {indicatorsOf(instrument).map(({ id, question }) => (
            <li>
              <strong>{id}</strong> {question[form.language] || question.sv}
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}

/** How much work a proposed action is, and which other indicators it helps. */
export const ActionRelationFields = ({
  props: { form, values },
  row,
}: {
  props: IndicatorFieldsProps
  row: number
}) => {
  const t = indicatorTexts[form.language]
  const name = `action-${row}`
  return (
    <>
      <Select
        form={form}
        name={`${name}-effort`}
        label={t.effort}
        value={values[`${name}-effort`] ?? '2'}
        options={efforts.map((effort) => ({ value: String(effort), label: t.efforts[effort] }))}
      />
      <TextInput
        form={form}
        name={`${name}-alsoFor`}
        label={t.alsoFor}
        hint={t.alsoForHint}
        value={values[`${name}-alsoFor`] ?? ''}
      />
    </>
  )
}
