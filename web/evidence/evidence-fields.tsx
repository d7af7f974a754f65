import { evidenceLimits } from '#shared/evidence/evidence.ts'
import { evidenceTypes } from '#shared/evidence/media-types.ts'
import { FieldMessage, type FormState, fieldId, TextArea, TextInput } from '../components/form-parts.tsx'
import { ChooseFile } from './choose-file.tsx'
import type { UsableRound } from './evidence-context.ts'
import type { TypedEvidence } from './evidence-form.ts'
import { evidenceTexts } from './evidence-texts.ts'
import { type UseChoice, type UseGroup, useGroups } from './use-choices.ts'

type FieldsProps = {
  form: FormState
  kind: 'link' | 'file'
  typed: TypedEvidence
  rounds: readonly UsableRound[]
  /** Whether name, description and address stay as they are, because the piece belongs to a signed question. */
  isSigned?: boolean
}

/** One question. What is disabled is not sent along, so a signed one that is chosen is sent beside. */
const Choice = ({ value, label, isChosen, isSigned }: UseChoice) => (
  <label class="form-radio" for={fieldId(`use-${value}`)}>
    <input
      class="ds-input"
      type="checkbox"
      id={fieldId(`use-${value}`)}
      name={isSigned ? undefined : 'use'}
      value={value}
      checked={isChosen}
      disabled={isSigned}
    />
    {isSigned && isChosen && <input type="hidden" name="use" value={value} />}
    <span class="form-radio__text">
      <span class="form-radio__label">{label}</span>
    </span>
  </label>
)

const AreaChoices = ({ area, form }: { area: UseGroup['areas'][number]; form: FormState }) => (
  <details class="ds-details" open={area.chosenCount > 0}>
    <summary>
      {area.title}
      {area.chosenCount > 0 && (
        <span class="evidence-uses__count"> ({evidenceTexts[form.language].chosenCount(area.chosenCount)})</span>
      )}
    </summary>
    <div>
      {area.choices.map((choice) => (
        <Choice {...choice} />
      ))}
    </div>
  </details>
)

const UseFields = ({ form, typed, rounds }: FieldsProps) => {
  const t = evidenceTexts[form.language]
  const groups = useGroups(rounds, typed.uses, form.language)
  if (groups.length === 0) return null
  return (
    <fieldset
      class="ds-fieldset evidence-uses"
      id={fieldId('use')}
      tabindex={-1}
      aria-describedby={`${fieldId('use')}-hint`}
    >
      <legend class="ds-label">{t.labels.use}</legend>
      <p class="form-field__hint" id={`${fieldId('use')}-hint`}>
        {t.hints.use}
      </p>
      <FieldMessage form={form} name="use" />
      {groups.map(({ roundTitle, hasSigned, areas }) => (
        <div class="evidence-uses__round" role="group" aria-label={roundTitle}>
          <p class="evidence-uses__title">{roundTitle}</p>
          {hasSigned && <p class="form-field__hint">{t.signedRound}</p>}
          {areas.map((area) => (
            <AreaChoices area={area} form={form} />
          ))}
        </div>
      ))}
    </fieldset>
  )
}

const Named = ({ form, kind, typed, isSigned }: FieldsProps) => {
  const { labels, hints } = evidenceTexts[form.language]
  if (isSigned)
    return (['url', 'title', 'note'] as const).map((name) => <input type="hidden" name={name} value={typed[name]} />)
  return (
    <>
      {kind === 'link' && (
        <TextInput
          form={form}
          name="url"
          label={labels.url}
          hint={hints.url}
          value={typed.url}
          maxLength={evidenceLimits.url}
          isRequired
        />
      )}
      <TextInput
        form={form}
        name="title"
        label={labels.title}
        hint={kind === 'link' ? hints.title : hints.titleOfFile}
        value={typed.title}
        maxLength={evidenceLimits.title}
        isRequired
      />
      <TextArea
        form={form}
        name="note"
        label={labels.note}
        hint={hints.note}
        value={typed.note}
        maxLength={evidenceLimits.note}
      />
    </>
  )
}

/** What people write about a piece; the address comes first where it is a link. */
export const EvidenceFields = (props: FieldsProps) => {
  const { form, typed } = props
  const { labels, hints } = evidenceTexts[form.language]
  return (
    <>
      <Named {...props} />
      <TextInput
        form={form}
        name="expiresOn"
        label={labels.expiresOn}
        hint={hints.expiresOn}
        value={typed.expiresOn}
        width="short"
      />
      <UseFields {...props} />
    </>
  )
}

/** Which kind of file it will be. Without script the file itself is chosen in the next step; with it, the kind is read from the file's name (web/islands/upload-file.ts). */
export const FileFields = ({ form, mediaType }: { form: FormState; mediaType: string }) => {
  const t = evidenceTexts[form.language]
  return (
    <ChooseFile
      form={form}
      value={mediaType}
      types={evidenceTypes.map((value) => ({ value, label: t.mediaTypes[value] }))}
      texts={{
        type: t.labels.mediaType,
        typeHint: t.hints.mediaType,
        chooseType: t.chooseType,
        file: t.labels.file,
        fileHint: t.hints.file,
      }}
    />
  )
}
