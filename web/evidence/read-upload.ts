import { evidenceLimits, maxFileBytes } from '#shared/evidence/evidence.ts'
import { type MediaType, typeOfName } from '#shared/evidence/media-types.ts'
import type { Language } from '#shared/platform/language.ts'
import type { FormReader } from '../form.ts'
import { evidenceTexts } from './evidence-texts.ts'
import type { UploadKind } from './upload-parts.tsx'

/** What is said of a file before it comes. */
type Named<T extends MediaType> = { mediaType: T; fileName: string; bytes: number | null }

/** Reads what a form says of a file before it comes. Null when something in the form is wrong, and then `form.errors` says what. */
export const readUpload = <T extends MediaType>(
  form: FormReader,
  language: Language,
  { types, wrongType }: UploadKind & { types: readonly T[] },
): Named<T> | null => {
  const { upload } = evidenceTexts[language]
  const mediaType = form.choice('mediaType', types, { isRequired: true })
  // Both come from the script only; without it they are empty.
  const fileName = form.text('fileName', { maxLength: evidenceLimits.fileName })
  const bytes = form.wholeNumber('bytes', { min: 0, max: Number.MAX_SAFE_INTEGER })
  if (bytes === 0) form.fail('bytes', { kind: 'own', message: upload.empty })
  if (bytes !== null && bytes > maxFileBytes) form.fail('bytes', { kind: 'own', message: upload.tooLarge })
  if (fileName !== '' && mediaType !== null && typeOfName(fileName) !== mediaType)
    form.fail('mediaType', { kind: 'own', message: wrongType(language) })
  return form.hasErrors || mediaType === null ? null : { mediaType, fileName, bytes }
}
