import { choiceWords } from '#shared/assessments/choice-words.ts'
import type { Draft } from '#shared/instruments/draft.ts'
import { answerForms, type Indicator, type Instrument, levels, powers } from '#shared/instruments/instrument.ts'
import { type FormState, RadioGroup, Select } from '../components/form-parts.tsx'
import { BothLanguages } from './both-languages.tsx'
import { indicatorTexts } from './indicator-texts.ts'
import { type IndicatorValues, type RowCounts, range } from './indicator-values.ts'
import { marksOf } from './older-marks.ts'
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

const value = (props: IndicatorFieldsProps, name: string): string => props.values[name] ?? ''

const Both = ({
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

/** Evidence, power and weight. */
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
    </>
  )
}

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
