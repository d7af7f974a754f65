import { documentLimits, documentTypes, type ProjectDocument } from '#shared/documents/document.ts'
import type { Language } from '#shared/platform/language.ts'
import { FormSecrets, type FormState, RadioGroup, SubmitButton, TextArea } from '../components/form-parts.tsx'
import { ChooseFile } from '../evidence/choose-file.tsx'
import { UploadFile, type UploadKind } from '../evidence/upload-parts.tsx'
import { pathTo } from '../paths.ts'
import { documentDeskTexts } from './document-desk-texts.ts'
import { documentTexts } from './document-texts.ts'

/** The files that may be put up. */
export const documentFiles = {
  types: documentTypes,
  wrongType: (language) => documentDeskTexts[language].wrongType,
} as const satisfies UploadKind

/** The form that begins an upload: with script the file is chosen in it, without it in the next step. */
export const BeginForm = ({
  language,
  document,
  form,
  typed,
  formKey,
}: {
  language: Language
  document: ProjectDocument
  form: FormState
  typed: { mediaType: string; language: string }
  formKey: string
}) => {
  const t = documentDeskTexts[language]
  return (
    <UploadFile language={language} kind={documentFiles}>
      <form method="post" action={pathTo('beginDocument', language, { document: document.id })} class="form">
        <FormSecrets formKey={formKey} />
        <RadioGroup
          form={form}
          name="language"
          label={t.language}
          value={typed.language}
          isInline
          options={(['sv', 'en'] as const).map((value) => ({ value, label: t.languageNames[value] }))}
        />
        <ChooseFile
          form={form}
          value={typed.mediaType}
          types={documentTypes.map((value) => ({ value, label: documentTexts[language].types[value] }))}
          texts={t}
        />
        <SubmitButton>{t.next}</SubmitButton>
      </form>
    </UploadFile>
  )
}

export const TakeDownForm = ({
  language,
  document,
  form,
  typed,
  formKey,
}: {
  language: Language
  document: ProjectDocument
  form: FormState
  typed: string
  formKey: string
}) => {
  const t = documentDeskTexts[language]
  return (
    <details class="ds-details" open={form.errors.reason !== undefined}>
      <summary>{t.takeDown}</summary>
      <div>
        <p>{t.takeDownLead}</p>
        <form method="post" action={pathTo('takeDownDocument', language, { document: document.id })} class="form">
          <FormSecrets formKey={formKey} />
          <TextArea
            form={form}
            name="reason"
            label={t.reason}
            hint={t.reasonHint}
            value={typed}
            maxLength={documentLimits.reason}
            isRequired
          />
          <SubmitButton color="danger">{t.takeDown}</SubmitButton>
        </form>
      </div>
    </details>
  )
}
