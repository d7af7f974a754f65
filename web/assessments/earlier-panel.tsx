import type { Indicator } from '#shared/instruments/instrument.ts'
import { valuesOf } from './answer-form.ts'
import { answerWords } from './answer-words.ts'
import type { Earlier } from './earlier-answers.ts'
import { type AnswerAddresses, formIdOf, savedId } from './save-state.tsx'
import { type Reader, savedLine } from './saved-line.ts'
import { togetherTexts } from './together-texts.ts'

type PanelProps = {
  earlier: Earlier
  /** As it is asked now. */
  indicator: Indicator
  reader: Reader
  canAnswer: boolean
  addresses: AnswerAddresses
}

/** Whether the answer can be put back as it was: the question is the same, and it stands in the store under its own id (carry-over.ts). */
export const canPutBack = ({ isSameQuestion, answer }: Earlier): boolean => isSameQuestion && answer.version > 0

/** What can be done with it: kept as it is with one click, or taken into the form to be changed. Buttons of the answer's own form, which stands below. */
const Use = ({ earlier, indicator, reader, canAnswer, addresses }: PanelProps) => {
  const t = togetherTexts[reader.language].earlier
  const { answer, isKept } = earlier
  if (isKept) return <p>{t.isKept}</p>
  if (!canAnswer) return null
  const values = JSON.stringify(valuesOf(answer, indicator))
  return (
    <p>
      {canPutBack(earlier) ? (
        <button
          class="ds-button"
          type="submit"
          data-variant="secondary"
          data-size="sm"
          form={formIdOf(indicator.id)}
          formaction={`${addresses.restore}#${savedId(indicator.id)}`}
          name="restore"
          value={`${answer.roundId} ${answer.indicatorId} ${answer.version}`}
          data-use="save"
          data-values={values}
        >
          {t.unchanged}
          <span class="ds-sr-only"> {indicator.id}</span>
        </button>
      ) : (
        <a
          class="ds-button"
          data-variant="secondary"
          data-size="sm"
          href={`${addresses.page}?start=${indicator.id}#${indicator.id}`}
          data-use="start"
          data-values={values}
        >
          {t.use}
          <span class="ds-sr-only"> {indicator.id}</span>
        </a>
      )}
    </p>
  )
}

/** An earlier answer, folded until it is asked for; open where the question has changed and nothing is answered yet. */
export const EarlierPanel = (props: PanelProps) => {
  const { earlier, reader } = props
  const t = togetherTexts[reader.language].earlier
  const { answer, indicator, round, isSameQuestion } = earlier
  const lines = answerWords(answer, indicator, reader.language).filter(({ text }) => text !== '')
  return (
    <details class="ds-details earlier" open={!isSameQuestion && round === null}>
      <summary>{round ? t.inRound(round.title[reader.language]) : t.changedQuestion}</summary>
      <div class="answer-read">
        {isSameQuestion ? (
          <p>{t.sameQuestion}</p>
        ) : (
          <p>
            {t.otherQuestion} <q>{indicator.question[reader.language]}</q>
          </p>
        )}
        <dl>
          {lines.map(({ label, text }) => (
            <div>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <p class="save-state__line">{savedLine(answer, reader)}</p>
        <Use {...props} />
      </div>
    </details>
  )
}
