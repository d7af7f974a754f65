import type { MediaType } from '#shared/evidence/media-types.ts'
import { FieldMessage, type FormState, fieldId, Select } from '../components/form-parts.tsx'

export type ChooseFileTexts = Record<'type' | 'chooseType' | 'file' | 'fileHint', string> & { typeHint?: string }

/** The fields of a form that begins an upload: without script the kind of file, with script the file itself (web/islands/upload-file.ts). */
export const ChooseFile = ({
  form,
  value,
  types,
  texts,
}: {
  form: FormState
  value: string
  types: readonly { value: MediaType; label: string }[]
  texts: ChooseFileTexts
}) => (
  <>
    <div data-part="type">
      <Select
        form={form}
        name="mediaType"
        label={texts.type}
        hint={texts.typeHint}
        value={value}
        isRequired
        options={[{ value: '', label: texts.chooseType }, ...types]}
      />
    </div>
    <div class="ds-field form-field" data-part="file" hidden>
      <label class="ds-label" for={fieldId('file')}>
        {texts.file}
      </label>
      <p class="form-field__hint" id={`${fieldId('file')}-hint`}>
        {texts.fileHint}
      </p>
      {/* Nameless: the file goes to the bucket, not here. */}
      <input class="ds-input" type="file" id={fieldId('file')} aria-describedby={`${fieldId('file')}-hint`} />
    </div>
    <FieldMessage form={form} name="bytes" />
    <FieldMessage form={form} name="fileName" />
  </>
)
