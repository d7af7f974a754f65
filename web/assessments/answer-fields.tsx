import { type Indicator, type InstrumentKind, levels, powers } from '#shared/instruments/instrument.ts'
import { CheckboxGroup } from '../components/checkbox-group.tsx'
import { type FormState, RadioGroup, TextArea } from '../components/form-parts.tsx'
import { type AnswerValues, fieldName, fieldsOf, notApplicable } from './answer-form.ts'
import { answerTexts } from './answer-texts.ts'

export type AnswerFieldsProps = {
  indicator: Indicator
  kind: InstrumentKind
  targetLevel: number
  form: FormState
  values: AnswerValues
}

const LevelField = ({ indicator, kind, targetLevel, form, values }: AnswerFieldsProps) => {
  const t = answerTexts[form.language]
  return (
    <RadioGroup
      form={form}
      name={fieldName(indicator.id, 'level')}
      label={t.level}
      value={values.level}
      options={[
        ...levels.map((level) => ({
          value: String(level),
          label:
            level === targetLevel && kind === 'mapping' ? `${t.levelName(level)} (${t.target})` : t.levelName(level),
          text: indicator.levels[level]?.[form.language] ?? '',
        })),
        ...(kind === 'mapping' ? [{ value: notApplicable, label: t.notApplicable, text: t.notApplicableText }] : []),
      ]}
    />
  )
}

const ChosenField = ({ indicator, kind, form, values }: AnswerFieldsProps) => {
  const t = answerTexts[form.language]
  const name = fieldName(indicator.id, 'chosen')
  const options = indicator.options.map(({ id, label }) => ({ value: id, label: label[form.language] }))
  return indicator.answerForm === 'one' ? (
    <RadioGroup form={form} name={name} label={t.chooseOne} value={values.chosen[0] ?? ''} options={options} />
  ) : (
    <CheckboxGroup
      form={form}
      name={name}
      label={kind === 'interview' ? t.codes : t.chooseSeveral}
      values={values.chosen}
      options={options}
    />
  )
}

const CommentField = ({ indicator, kind, form, values }: AnswerFieldsProps) => {
  const t = answerTexts[form.language]
  const isWhole = indicator.answerForm === 'text'
  return (
    <TextArea
      form={form}
      name={fieldName(indicator.id, 'comment')}
      label={kind === 'interview' ? t.notes : isWhole ? t.inWords : t.comment}
      {...(!isWhole && kind === 'mapping' && { hint: t.commentHint })}
      value={values.comment}
      rows={isWhole || kind === 'interview' ? 5 : 2}
    />
  )
}

/** The answer itself: a level, options or words, or (in a mapping) that the question is not applicable and why. */
export const ChoiceFields = (props: AnswerFieldsProps) => {
  const { indicator, kind, form, values } = props
  const { answerForm } = indicator
  const t = answerTexts[form.language]
  return (
    <div class="level-choice">
      {answerForm === 'level' && <LevelField {...props} />}
      {(answerForm === 'one' || answerForm === 'several') && <ChosenField {...props} />}
      {answerForm === 'text' && <CommentField {...props} />}
      {kind === 'mapping' && answerForm !== 'level' && (
        <CheckboxGroup
          form={form}
          name={fieldName(indicator.id, 'level')}
          label={t.notApplicable}
          values={[values.level]}
          options={[{ value: notApplicable, label: t.notApplicableText }]}
        />
      )}
      {kind === 'mapping' && (
        <div class="level-choice__reason">
          <TextArea
            form={form}
            name={fieldName(indicator.id, 'reason')}
            label={t.reason}
            hint={t.reasonHint}
            value={values.reason}
            rows={2}
          />
        </div>
      )}
    </div>
  )
}

const WeightFields = ({ indicator, form, values }: AnswerFieldsProps) => {
  const t = answerTexts[form.language]
  return (
    <div class="weight-choice">
      <RadioGroup
        form={form}
        name={fieldName(indicator.id, 'importance')}
        label={t.importance}
        hint={t.importanceHint}
        value={values.importance}
        options={([1, 2, 3, 4] as const).map((value) => ({ value: String(value), label: t.importances[value] }))}
        isInline
      />
      <RadioGroup
        form={form}
        name={fieldName(indicator.id, 'power')}
        label={t.power}
        hint={t.powerHint(t.powers[indicator.power])}
        value={values.power}
        options={powers.map((power) => ({ value: power, label: t.powers[power] }))}
        isInline
      />
    </div>
  )
}

/** What is said about the answer; only what the indicator's form has. */
export const MoreFields = (props: AnswerFieldsProps) => {
  const { indicator, kind, form, values } = props
  const fields = fieldsOf(indicator, kind)
  const t = answerTexts[form.language]
  return (
    <>
      {fields.includes('importance') && <WeightFields {...props} />}
      {fields.includes('evidence') && (
        <TextArea
          form={form}
          name={fieldName(indicator.id, 'evidence')}
          label={t.evidence}
          hint={t.evidenceHint(indicator.evidence[form.language])}
          value={values.evidence}
          rows={2}
        />
      )}
      {indicator.answerForm !== 'text' && <CommentField {...props} />}
    </>
  )
}
