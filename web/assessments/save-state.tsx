import type { Answer } from '#shared/assessments/assessment.ts'
import { SubmitButton } from '../components/form-parts.tsx'
import { answerTexts } from './answer-texts.ts'
import { areaTexts } from './area-texts.ts'
import type { Reader } from './saved-line.ts'
import { togetherTexts } from './together-texts.ts'

/** The id of an answer's form, for buttons that stand outside it. */
export const formIdOf = (indicatorId: string): string => `${indicatorId}-form`

/** The id of the part of a form that says whether the answer is saved. */
export const savedId = (indicatorId: string): string => `${indicatorId}-saved`

/** The addresses that the form of an answer leads to. */
export type AnswerAddresses = {
  save: string
  restore: string
  history: string
  /** The page itself, where the saved answer is shown. */
  page: string
  signIn: string
}

/** The reader's own answer can be undone for this long; after that it stands in the history like any other. */
const undoMs = 60 * 60 * 1000

/** Whether the button that undoes is shown: for the person's own last change. */
export const canUndo = (answer: Answer | null, { now, personId }: Reader): boolean =>
  answer !== null &&
  answer.version > 0 &&
  answer.savedBy.id === personId &&
  now.getTime() - Date.parse(answer.savedAt) < undoMs

type SaveStateProps = {
  indicatorId: string
  roundId: string
  answer: Answer | null
  line: string
  state: 'saved' | 'none' | 'failed'
  reader: Reader
  addresses: AnswerAddresses
}

const UndoButton = ({ indicatorId, roundId, answer, reader, addresses }: SaveStateProps) => (
  <button
    class="ds-button"
    type="submit"
    data-variant="tertiary"
    data-size="sm"
    name="restore"
    value={`${roundId} ${indicatorId} ${Math.max(0, (answer?.version ?? 0) - 1)}`}
    formaction={`${addresses.restore}#${savedId(indicatorId)}`}
    data-part="undo"
    hidden={!canUndo(answer, reader)}
  >
    {togetherTexts[reader.language].undo}
    <span class="ds-sr-only"> {indicatorId}</span>
  </button>
)

/** The end of an answer's form: the button that saves, and whether the answer is saved. */
export const SaveState = (props: SaveStateProps) => {
  const { indicatorId, line, state, reader, addresses } = props
  const t = areaTexts[reader.language]
  return (
    <div class="save-state" data-state={state}>
      <SubmitButton variant="secondary">
        {t.save}
        <span class="ds-sr-only"> {indicatorId}</span>
      </SubmitButton>
      <p class="save-state__line">{line}</p>
      <UndoButton {...props} />
      <a class="ds-link save-state__history" href={addresses.history}>
        {togetherTexts[reader.language].history}
        <span class="ds-sr-only"> {indicatorId}</span>
      </a>
      <button class="ds-button" type="button" data-variant="secondary" data-size="sm" data-part="retry" hidden>
        {t.island.tryAgain}
      </button>
      <a
        class="ds-button"
        data-variant="secondary"
        data-size="sm"
        data-part="sign-in"
        href={addresses.signIn}
        target="_blank"
        hidden
        rel="noopener"
      >
        {t.island.signIn}
      </a>
      {/* Last: Enter in a form presses its first button. */}
      <span class="save-state__clear">
        <SubmitButton variant="tertiary" name="clear" value="level">
          {answerTexts[reader.language].clearLevel}
        </SubmitButton>
      </span>
    </div>
  )
}
