import type { Child } from 'hono/jsx'
import { maxFileBytes } from '#shared/evidence/evidence.ts'
import { evidenceTypes, type MediaType, mediaFacts } from '#shared/evidence/media-types.ts'
import type { Language } from '#shared/platform/language.ts'
import type { UploadForm } from '#shared/platform/uploads.ts'
import { fieldId, SubmitButton } from '../components/form-parts.tsx'
import { evidenceTexts } from './evidence-texts.ts'
import { pieceTexts } from './piece-texts.ts'

/** Which files a form takes, and what is said of those that it does not. */
export type UploadKind = {
  types: readonly MediaType[]
  wrongType: (language: Language) => string
  /** A lower limit than that of evidence, and how it is said. */
  limit?: { maxBytes: number; tooLarge: (language: Language) => string; hint: (language: Language) => string }
}

/** The files that may be put up as evidence. */
export const evidenceFiles = {
  types: evidenceTypes,
  wrongType: (language) => evidenceTexts[language].upload.wrongType,
} as const satisfies UploadKind

/** What the file's picker offers. */
const acceptedBy = ({ types }: UploadKind): string =>
  types.flatMap((type) => mediaFacts[type].endings.map((ending) => `.${ending}`)).join(',')

/** Each allowed ending with the type that the form names. */
const typesByEnding = ({ types }: UploadKind) =>
  Object.fromEntries(types.flatMap((type) => mediaFacts[type].endings.map((ending) => [ending, type])))

/**
 * Around a form that begins an upload, or one that sends a file: with script the file is chosen in the form itself, looked at before it is sent, and sent while
 * one sees how far it has come (web/islands/upload-file.ts).
 */
export const UploadFile = ({
  language,
  kind = evidenceFiles,
  children,
}: {
  language: Language
  kind?: UploadKind
  children?: Child
}) => (
  <upload-file
    data-texts={JSON.stringify({
      ...evidenceTexts[language].upload,
      wrongType: kind.wrongType(language),
      ...(kind.limit && { tooLarge: kind.limit.tooLarge(language) }),
    })}
    data-types={JSON.stringify(typesByEnding(kind))}
    data-max={String(kind.limit?.maxBytes ?? maxFileBytes)}
  >
    {children}
    <div class="upload-progress" data-part="progress" hidden>
      <p role="status" data-part="line" />
      <progress class="upload-progress__bar" max={100} value={0} aria-label={evidenceTexts[language].upload.send} />
    </div>
    <p class="ds-validation-message" data-color="danger" data-part="problem" role="alert" hidden />
  </upload-file>
)

/** The form that sends the awaited file straight to the bucket. Its fields are signed: nothing may be added to it, and the file comes last. */
export const SendFile = ({
  upload,
  language,
  kind = evidenceFiles,
}: {
  upload: UploadForm
  language: Language
  kind?: UploadKind
}) => {
  const t = pieceTexts[language]
  return (
    <UploadFile language={language} kind={kind}>
      <form method="post" action={upload.address} enctype="multipart/form-data" class="form">
        {Object.entries(upload.fields).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <div class="ds-field form-field">
          <label class="ds-label" for={fieldId('send')}>
            {evidenceTexts[language].labels.file}
          </label>
          <p class="form-field__hint" id={`${fieldId('send')}-hint`}>
            {kind.limit?.hint(language) ?? evidenceTexts[language].hints.file}
          </p>
          <input
            class="ds-input"
            type="file"
            id={fieldId('send')}
            name="file"
            accept={acceptedBy(kind)}
            required
            aria-describedby={`${fieldId('send')}-hint`}
          />
        </div>
        <SubmitButton>{t.sendFile}</SubmitButton>
      </form>
    </UploadFile>
  )
}
