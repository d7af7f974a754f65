import type { Child } from 'hono/jsx'
import { maxFileBytes } from '#shared/deliveries/limits.ts'
import { deliveryMediaTypes } from '#shared/delivery-files/delivery-files.ts'
import type { Language } from '#shared/platform/language.ts'
import type { UploadForm } from '#shared/platform/uploads.ts'
import { fieldId, SubmitButton } from '../components/form-parts.tsx'
import { sendTexts } from './send-texts.ts'

const endings = Object.keys(deliveryMediaTypes)
/** What the file's picker offers. */
export const acceptedFiles = endings.map((ending) => `.${ending}`).join(',')
const types = JSON.stringify(Object.fromEntries(endings.map((ending) => [ending, ending])))

/**
 * Around a form with a delivery's file: with script the file is looked at before it is sent, and goes straight to the bucket while one sees how far it has come
 * (web/islands/upload-file.ts). `isBegun`: the form is the bucket's own already.
 */
export const SendWithProgress = ({
  language,
  isBegun,
  children,
}: {
  language: Language
  isBegun?: boolean
  children?: Child
}) => (
  <upload-file
    data-texts={JSON.stringify(sendTexts[language].upload)}
    data-types={types}
    data-max={String(maxFileBytes)}
    data-begins={isBegun ? undefined : ''}
  >
    {children}
    <div class="upload-progress" data-part="progress" hidden>
      <p role="status" data-part="line" />
      <progress class="upload-progress__bar" max={100} value={0} aria-label={sendTexts[language].upload.send} />
    </div>
    <p class="ds-validation-message" data-color="danger" data-part="problem" role="alert" hidden />
  </upload-file>
)

/** The form that sends a file that a delivery waits for straight to the bucket. Its fields are signed: nothing may be added, and the file comes last. */
export const SendToBucket = ({ upload, language }: { upload: UploadForm; language: Language }) => (
  <SendWithProgress language={language} isBegun>
    <form method="post" action={upload.address} enctype="multipart/form-data" class="form">
      {Object.entries(upload.fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <div class="ds-field form-field">
        <label class="ds-label" for={fieldId('send')}>
          {sendTexts[language].labels.file}
        </label>
        <input class="ds-input" type="file" id={fieldId('send')} name="file" accept={acceptedFiles} required />
      </div>
      <SubmitButton>{sendTexts[language].send}</SubmitButton>
    </form>
  </SendWithProgress>
)
