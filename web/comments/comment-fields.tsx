import { commentLimits } from '#shared/comments/thread.ts'
import { FieldMessage, type FormState, fieldId } from '../components/form-parts.tsx'
import { commentTexts } from './comment-texts.ts'
import type { Mentionable } from './comments-view.ts'

/** What had been typed in a form that was not saved. */
export type TypedComment = { text: string; mentions: readonly string[]; audience: string; indicatorId: string }

type Fields = {
  /** Sets the fields apart from those of the page's other forms. */
  id: string
  form: FormState
  /** Null but in the one form that comes back. */
  typed: TypedComment | null
}

/** The id of a field: the plain one in the form that came back, which the list of problems links to. */
const idIn = ({ id, typed }: Fields, name: string): string => (typed ? fieldId(name) : `${fieldId(name)}-${id}`)

/** The words of a comment. */
export const CommentText = (fields: Fields) => {
  const t = commentTexts[fields.form.language]
  const id = idIn(fields, 'text')
  const hasError = fields.typed !== null && fields.form.errors.text !== undefined
  return (
    <div class="ds-field form-field">
      <label class="ds-label" for={id}>
        {t.text}
      </label>
      <p class="form-field__hint" id={`${id}-hint`}>
        {t.textHint}
      </p>
      <textarea
        class="ds-input"
        id={id}
        name="text"
        rows={3}
        maxlength={commentLimits.text}
        aria-required="true"
        aria-invalid={hasError ? 'true' : undefined}
        aria-describedby={hasError ? `${id}-hint ${fieldId('text')}-error` : `${id}-hint`}
      >
        {fields.typed?.text ?? ''}
      </textarea>
      {fields.typed && <FieldMessage form={fields.form} name="text" />}
    </div>
  )
}

/** Boxes for the colleagues who should read it, folded until wanted. */
export const MentionBoxes = ({
  people,
  isAnyAudience,
  ...fields
}: Fields & { people: readonly Mentionable[]; isAnyAudience: boolean }) => {
  const t = commentTexts[fields.form.language]
  const { typed } = fields
  const id = idIn(fields, 'mention')
  if (people.length === 0) return null
  return (
    <details
      class="talk-mention"
      open={typed !== null && (typed.mentions.length > 0 || fields.form.errors.mention !== undefined)}
    >
      <summary>{t.mention}</summary>
      <fieldset class="ds-fieldset form-radios" id={id} tabindex={-1}>
        <legend class="ds-sr-only">{t.mention}</legend>
        <p class="form-field__hint">{t.mentionHint}</p>
        {people.map((person) => (
          <label class="form-radio">
            <input
              class="ds-input"
              type="checkbox"
              name="mention"
              value={person.id}
              checked={typed?.mentions.includes(person.id)}
            />
            <span class="form-radio__text">
              {person.name}
              {person.isCoordinator && ` (${isAnyAudience ? t.onlyInShared : t.coordinator})`}
            </span>
          </label>
        ))}
        {typed && <FieldMessage form={fields.form} name="mention" />}
      </fieldset>
    </details>
  )
}

/** Who may read a new thread. */
export const AudienceChoice = (fields: Fields) => {
  const t = commentTexts[fields.form.language]
  const id = idIn(fields, 'audience')
  const chosen = fields.typed?.audience ?? 'region'
  return (
    <fieldset class="ds-fieldset form-radios" id={id} tabindex={-1}>
      <legend class="ds-label">{t.audience}</legend>
      {(['region', 'shared'] as const).map((audience) => (
        <label class="form-radio">
          <input class="ds-input" type="radio" name="audience" value={audience} checked={audience === chosen} />
          <span class="form-radio__text">
            <span class="form-radio__label">{t.audienceChoices[audience]}</span>
          </span>
        </label>
      ))}
      {fields.typed && <FieldMessage form={fields.form} name="audience" />}
    </fieldset>
  )
}
