import { findIndicator, type Instrument } from '#shared/instruments/instrument.ts'
import { FieldMessage, FormSecrets, fieldId, SubmitButton } from '../components/form-parts.tsx'
import { AudienceChoice, CommentText, MentionBoxes, type TypedComment } from './comment-fields.tsx'
import { commentTexts } from './comment-texts.ts'
import type { ThreadFrame } from './thread-frame.ts'

type StartProps = {
  frame: ThreadFrame
  action: string
  typed: TypedComment | null
  /** The question that it is about, or the instrument to choose one from. */
  about: { indicatorId: string } | { instrument: Instrument }
}

const QuestionChoice = ({
  instrument,
  frame,
  typed,
}: { instrument: Instrument } & Pick<StartProps, 'frame' | 'typed'>) => {
  const { form } = frame
  const { language } = form
  const id = fieldId('indicator')
  return (
    <div class="ds-field form-field">
      <label class="ds-label" for={id}>
        {commentTexts[language].about}
      </label>
      <select
        class="ds-input"
        id={id}
        name="indicator"
        aria-invalid={form.errors.indicator ? 'true' : undefined}
        aria-describedby={form.errors.indicator ? `${id}-error` : undefined}
      >
        {instrument.areas.map((area) => (
          <optgroup label={`${area.letter}. ${area.title[language]}`}>
            {area.indicators.map((indicator) => (
              <option value={indicator.id} selected={indicator.id === typed?.indicatorId}>
                {indicator.id} {indicator.question[language]}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <FieldMessage form={form} name="indicator" />
    </div>
  )
}

/** The form that begins a thread. A coordinator's is always shared. */
export const StartForm = ({ frame, action, typed, about }: StartProps) => {
  const { form, people, side, reader } = frame
  const t = commentTexts[reader.language]
  const indicatorId = 'indicatorId' in about ? about.indicatorId : null
  const fields = { id: indicatorId ?? 'new', form, typed }
  return (
    <details class="talk-start" open={typed !== null}>
      <summary>
        {t.start}
        {indicatorId !== null && <span class="ds-sr-only">{t.at(indicatorId)}</span>}
      </summary>
      <form method="post" action={action} class="talk-form">
        <FormSecrets formKey={frame.newFormKey()} />
        <input type="hidden" name="from" value={frame.from} />
        {'instrument' in about ? (
          <QuestionChoice instrument={about.instrument} frame={frame} typed={typed} />
        ) : (
          <input type="hidden" name="indicator" value={about.indicatorId} />
        )}
        <CommentText {...fields} />
        {side === 'region' ? <AudienceChoice {...fields} /> : <p class="form-field__hint">{t.readBy.shared}</p>}
        <MentionBoxes {...fields} people={people} isAnyAudience={side === 'region'} />
        <SubmitButton variant="secondary">{t.startButton}</SubmitButton>
      </form>
    </details>
  )
}

/** The question of an indicator in words; only its id when the instrument no longer has it. */
export const questionOf = (instrument: Instrument, indicatorId: string, language: 'sv' | 'en'): string =>
  findIndicator(instrument, indicatorId)?.indicator.question[language] ?? ''
