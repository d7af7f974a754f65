import { type Answer, isAnswered } from '#shared/assessments/assessment.ts'
import { type Indicator, levels, powers } from '#shared/instruments/instrument.ts'
import { FormSecrets, type FormState, RadioGroup, SubmitButton, TextArea } from '../components/form-parts.tsx'
import { type AnswerValues, fieldName, notApplicable, valuesOf } from './answer-form.ts'
import { answerTexts } from './answer-texts.ts'
import { areaTexts } from './area-texts.ts'
import { type Conflict, ConflictPanel } from './conflict-panel.tsx'
import { type Reader, savedLine } from './saved-line.ts'

/** The id of the part of a form that says whether the answer is saved. */
export const savedId = (indicatorId: string): string => `${indicatorId}-saved`

/** What came back when the answer was not saved: it is shown again as it was typed. */
export type Retyped = {
  indicatorId: string
  values: AnswerValues
  /** The version that saving again is based on. */
  version: number
  line: string
  conflict: Conflict | null
}

export type IndicatorFormProps = {
  /** See instrumentField. */
  instrument: string
  indicator: Indicator
  answer: Answer | null
  targetLevel: number
  form: FormState
  reader: Reader
  retyped: Retyped | null
  formKey: string
  saveAddress: string
  /** This page, where the saved answer is shown. */
  pageAddress: string
  signInAddress: string
}

type FieldsProps = Pick<IndicatorFormProps, 'indicator' | 'targetLevel' | 'form'> & { values: AnswerValues }

const LevelFields = ({ indicator, targetLevel, form, values }: FieldsProps) => {
  const t = answerTexts[form.language]
  const name = fieldName(indicator.id, 'level')
  return (
    <div class="level-choice">
      <RadioGroup
        form={form}
        name={name}
        label={t.level}
        value={values.level}
        options={[
          ...levels.map((level) => ({
            value: String(level),
            label: level === targetLevel ? `${t.levelName(level)} (${t.target})` : t.levelName(level),
            text: indicator.levels[level]?.[form.language] ?? '',
          })),
          { value: notApplicable, label: t.notApplicable, text: t.notApplicableText },
        ]}
      />
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
    </div>
  )
}

const WeightFields = ({ indicator, form, values }: FieldsProps) => {
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

const TextFields = ({ indicator, form, values }: FieldsProps) => {
  const t = answerTexts[form.language]
  return (
    <>
      <TextArea
        form={form}
        name={fieldName(indicator.id, 'evidence')}
        label={t.evidence}
        hint={t.evidenceHint(indicator.evidence[form.language])}
        value={values.evidence}
        rows={2}
      />
      <TextArea
        form={form}
        name={fieldName(indicator.id, 'comment')}
        label={t.comment}
        hint={t.commentHint}
        value={values.comment}
        rows={2}
      />
    </>
  )
}

const SaveState = ({ line, state, props }: { line: string; state: string; props: IndicatorFormProps }) => {
  const t = areaTexts[props.form.language]
  return (
    <div class="save-state" data-state={state}>
      <SubmitButton variant="secondary">
        {t.save}
        <span class="ds-sr-only"> {props.indicator.id}</span>
      </SubmitButton>
      <p class="save-state__line" role="status">
        {line}
      </p>
      <button class="ds-button" type="button" data-variant="secondary" data-size="sm" data-part="retry" hidden>
        {t.island.tryAgain}
      </button>
      <a
        class="ds-button"
        data-variant="secondary"
        data-size="sm"
        data-part="sign-in"
        href={props.signInAddress}
        target="_blank"
        hidden
        rel="noopener"
      >
        {t.island.signIn}
      </a>
      {/* Last: Enter in a form presses its first button. */}
      <span class="save-state__clear">
        <SubmitButton variant="tertiary" name="clear" value="level">
          {answerTexts[props.form.language].clearLevel}
        </SubmitButton>
      </span>
    </div>
  )
}

/** The form of one answer. Works as an ordinary post; the element `save-answer` around it saves as one goes (web/islands/save-answer.ts). */
export const IndicatorForm = (props: IndicatorFormProps) => {
  const { indicator, answer, form, reader, retyped, formKey, saveAddress, pageAddress } = props
  const values = retyped?.values ?? valuesOf(answer, indicator)
  const fields = { indicator, targetLevel: props.targetLevel, form, values }
  const line = retyped?.line ?? savedLine(answer, reader)
  return (
    <save-answer
      data-texts={JSON.stringify(areaTexts[form.language].island)}
      data-answered={String(isAnswered(answer ?? undefined))}
      data-state={retyped ? (retyped.conflict ? 'conflict' : 'typed') : 'saved'}
      data-indicator={indicator.id}
    >
      <form
        method="post"
        action={`${saveAddress}#${savedId(indicator.id)}`}
        class="answer-form"
        autocomplete="off"
        novalidate
      >
        <input type="hidden" name="instrument" value={props.instrument} />
        <FormSecrets formKey={formKey} version={retyped?.version ?? answer?.version ?? 0} />
        <LevelFields {...fields} />
        <div class="answer-more">
          <WeightFields {...fields} />
          <TextFields {...fields} />
        </div>
        <div class="answer-form__end" id={savedId(indicator.id)}>
          <div data-part="conflict">
            {retyped?.conflict && (
              <ConflictPanel
                conflict={retyped.conflict}
                indicator={indicator}
                reader={reader}
                discardAddress={`${pageAddress}#${indicator.id}`}
              />
            )}
          </div>
          <SaveState line={line} state={retyped ? 'failed' : answer ? 'saved' : 'none'} props={props} />
        </div>
      </form>
    </save-answer>
  )
}
