import type { Answer } from '#shared/assessments/assessment.ts'
import type { Indicator, InstrumentKind } from '#shared/instruments/instrument.ts'
import { FormSecrets, type FormState } from '../components/form-parts.tsx'
import { ChoiceFields, MoreFields } from './answer-fields.tsx'
import { type AnswerValues, valuesOf } from './answer-form.ts'
import { areaTexts } from './area-texts.ts'
import { type Conflict, ConflictPanel } from './conflict-panel.tsx'
import { type AnswerAddresses, formIdOf, SaveState, savedId } from './save-state.tsx'
import { type Reader, savedLine } from './saved-line.ts'
import { writerMark } from './writer.ts'

/** What came back when the answer was not saved: it is shown again as it was typed. */
export type Retyped = {
  indicatorId: string
  /** Null: as the saved answer has them. */
  values: AnswerValues | null
  /** The version that saving again is based on; null: the form's own. */
  version: number | null
  line: string
  conflict: Conflict | null
}

export type IndicatorFormProps = {
  /** See instrumentField. */
  instrument: string
  kind: InstrumentKind
  indicator: Indicator
  roundId: string
  answer: Answer | null
  /** The version that saving is based on (IndicatorView). */
  version: number
  targetLevel: number
  /** The level in the round before, over which a reason is asked for; null where there is none. */
  levelBefore: number | null
  form: FormState
  reader: Reader
  retyped: Retyped | null
  formKey: string
  addresses: AnswerAddresses
}

/** The form of one answer. Works as an ordinary post; the element `save-answer` around it saves as one goes (web/islands/save-answer.ts). */
export const IndicatorForm = (props: IndicatorFormProps) => {
  const { indicator, kind, answer, form, reader, retyped, formKey, addresses } = props
  const values = retyped?.values ?? valuesOf(answer, indicator)
  const fields = { indicator, kind, targetLevel: props.targetLevel, form, values }
  return (
    <save-answer
      data-texts={JSON.stringify(areaTexts[form.language].island)}
      data-state={retyped ? (retyped.conflict ? 'conflict' : 'typed') : 'saved'}
      data-indicator={indicator.id}
    >
      <form
        method="post"
        id={formIdOf(indicator.id)}
        action={`${addresses.save}#${savedId(indicator.id)}`}
        class="answer-form"
        autocomplete="off"
        novalidate
      >
        <input type="hidden" name="instrument" value={props.instrument} />
        <input type="hidden" name="writer" value={writerMark(reader.personId)} />
        {props.levelBefore !== null && <input type="hidden" name="levelBefore" value={String(props.levelBefore)} />}
        <FormSecrets formKey={formKey} version={retyped?.version ?? props.version} />
        <ChoiceFields {...fields} />
        <div class="answer-more">
          <MoreFields {...fields} />
        </div>
        <div class="answer-form__end" id={savedId(indicator.id)}>
          <div data-part="conflict">
            {retyped?.conflict && (
              <ConflictPanel
                conflict={retyped.conflict}
                indicator={indicator}
                reader={reader}
                discardAddress={`${addresses.page}#${indicator.id}`}
              />
            )}
          </div>
          <SaveState
            indicatorId={indicator.id}
            roundId={props.roundId}
            answer={answer}
            line={retyped?.line ?? savedLine(answer, reader)}
            state={retyped ? 'failed' : answer ? 'saved' : 'none'}
            reader={reader}
            addresses={addresses}
          />
        </div>
      </form>
    </save-answer>
  )
}
