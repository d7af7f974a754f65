import { choiceWords } from '#shared/assessments/choice-words.ts'
import type { Draft } from '#shared/instruments/draft.ts'
import { answerForms, type Indicator, type Instrument, levels, powers } from '#shared/instruments/instrument.ts'
import { type FormState, RadioGroup, Select } from '../components/form-parts.tsx'
import { BothLanguages } from './both-languages.tsx'
import { indicatorTexts } from './indicator-texts.ts'
import { type IndicatorValues, type RowCounts, range } from './indicator-values.ts'
import { marksOf } from './older-marks.ts'
import { BuildsOnField } from './relation-fields.tsx'
import { WeightSelect } from './weight-select.tsx'
import { words } from './words.ts'

export type IndicatorFieldsProps = {
  form: FormState
  instrument: Instrument
  draft: Draft
  /** Empty for one that is not saved yet. */
  indicatorId: string
  values: IndicatorValues
  rows: RowCounts
  earlier: readonly Indicator[]
}

/** What stands in a field of the form. */
export const value = (props: IndicatorFieldsProps, name: string): string => props.values[name] ?? ''

/** A text of the indicator in both languages. */
export const Both = ({
  props,
  name,
  path,
  label,
  hint,
  rows,
  maxLength,
}: {
  props: IndicatorFieldsProps
  name: string
  /** Where the text stands in the indicator; empty for a row that is not saved yet. */
  path: string
  label: string
  hint?: string
  rows?: number
  maxLength?: number
}) => (
  <BothLanguages
    form={props.form}
    name={name}
    label={label}
    values={{ sv: value(props, `${name}-sv`), en: value(props, `${name}-en`) }}
    older={path ? marksOf(props.draft, props.indicatorId, path) : {}}
    {...(hint !== undefined && { hint })}
    {...(rows !== undefined && { rows })}
    {...(maxLength !== undefined && { maxLength })}
  />
)

/** The question, why it is asked, its source and how it is answered. */
export const QuestionFields = (props: IndicatorFieldsProps) => {
  const { form, instrument } = props
  const t = indicatorTexts[form.language]
  return (
    <>
      <Both props={props} name="question" path="question" label={t.question} maxLength={1000} />
      <Both props={props} name="why" path="why" label={t.why} hint={t.whyHint} />
      <Select
        form={form}
        name="source"
        label={t.source}
        hint={t.sourceHint}
        value={value(props, 'source')}
        options={[
          { value: '', label: t.sourceNone },
          ...Object.entries(instrument.sources).map(([key, { title, publisher }]) => ({
            value: key,
            label: [title, publisher].filter(Boolean).join(', ') || key,
          })),
        ]}
      />
      <RadioGroup
        form={form}
        name="answerForm"
        label={t.answerForm}
        value={value(props, 'answerForm')}
        options={answerForms.map((one) => ({ value: one, label: words[form.language].answerForms[one] }))}
        isInline
      />
    </>
  )
}

/** The levels or the options; the style sheet shows what belongs to the chosen form of answer. */
export const AnswerFields = (props: IndicatorFieldsProps) => {
  const t = indicatorTexts[props.form.language]
  return (
    <>
      <section class="for-levels" aria-labelledby="levels">
        <h2 class="ds-heading" data-size="xs" id="levels">
          {t.levels}
        </h2>
        <p class="form-field__hint">{t.levelsHint}</p>
        {levels.map((level) => (
          <Both
            props={props}
            name={`level-${level}`}
            path={`levels.${level}`}
            label={t.level(level)}
            rows={3}
            maxLength={1000}
          />
        ))}
      </section>
      <section class="for-options" aria-labelledby="options">
        <h2 class="ds-heading" data-size="xs" id="options">
          {t.options}
        </h2>
        <p class="form-field__hint">{t.optionsHint}</p>
        {range(props.rows.options).map((row) => {
          const id = value(props, `option-${row}-id`)
          return (
            <div>
              <input type="hidden" name={`option-${row}-id`} value={id} />
              <Both
                props={props}
                name={`option-${row}`}
                path={id && `options.${id}`}
                label={t.option(row + 1)}
                rows={1}
                maxLength={500}
              />
            </div>
          )
        })}
      </section>
    </>
  )
}

/** Evidence, power, weight and what it builds on. */
export const MoreFields = (props: IndicatorFieldsProps) => {
  const { form } = props
  const t = indicatorTexts[form.language]
  return (
    <>
      <Both props={props} name="evidence" path="evidence" label={t.evidence} hint={t.evidenceHint} />
      <RadioGroup
        form={form}
        name="power"
        label={t.power}
        hint={t.powerHint}
        value={value(props, 'power')}
        options={powers.map((power) => ({ value: power, label: choiceWords[form.language].powers[power] }))}
        isInline
      />
      <WeightSelect form={form} label={t.weight} hint={t.weightHint} value={value(props, 'weight')} />
      <BuildsOnField {...props} />
    </>
  )
}
