import { type ArticleImage, imageLimits, imageTypes } from '#shared/articles/image.ts'
import { type Language, type Localized, languages } from '#shared/platform/language.ts'
import {
  Checkbox,
  FieldMessage,
  FormSecrets,
  type FormState,
  fieldId,
  Select,
  SubmitButton,
  TextArea,
  TextInput,
} from '../components/form-parts.tsx'
import { UploadFile, type UploadKind } from '../evidence/upload-parts.tsx'
import { pathTo } from '../paths.ts'
import { imageTexts } from './image-texts.ts'

/** The files that may be sent as pictures. */
export const imageFiles: UploadKind = {
  types: imageTypes,
  wrongType: (language) => imageTexts[language].wrongType,
  limit: {
    maxBytes: imageLimits.bytes,
    tooLarge: (language) => imageTexts[language].tooLarge,
    hint: (language) => imageTexts[language].fileHint,
  },
}

export type TypedWords = { title: string; alt: Localized; isDecoration: boolean }

/** What people write of a picture. */
const WordFields = ({ form, typed }: { form: FormState; typed: TypedWords }) => {
  const t = imageTexts[form.language]
  return (
    <>
      <TextInput
        form={form}
        name="title"
        label={t.name}
        hint={t.nameHint}
        value={typed.title}
        maxLength={imageLimits.title}
        isRequired
      />
      {languages.map((each) => (
        <TextArea
          form={form}
          name={`alt-${each}`}
          label={t.alt[each]}
          hint={t.altHint}
          value={typed.alt[each]}
          rows={2}
          maxLength={imageLimits.alt}
        />
      ))}
      <Checkbox form={form} name="decoration" label={t.isDecoration} isChecked={typed.isDecoration} />
      <p class="form-field__hint">{t.decorationHint}</p>
    </>
  )
}

/** The form that begins an upload: with script the file is chosen in it, without it in the next step. */
export const AddImageForm = ({
  language,
  form,
  typed,
  mediaType,
  formKey,
}: {
  language: Language
  form: FormState
  typed: TypedWords
  mediaType: string
  formKey: string
}) => {
  const t = imageTexts[language]
  return (
    <UploadFile language={language} kind={imageFiles}>
      <form method="post" action={pathTo('addArticleImage', language)} class="form">
        <FormSecrets formKey={formKey} />
        <WordFields form={form} typed={typed} />
        <div data-part="type">
          <Select
            form={form}
            name="mediaType"
            label={t.type}
            hint={t.fileHint}
            value={mediaType}
            isRequired
            options={[
              { value: '', label: t.chooseType },
              ...imageTypes.map((value) => ({ value, label: t.types[value] })),
            ]}
          />
        </div>
        <div class="ds-field form-field" data-part="file" hidden>
          <label class="ds-label" for={fieldId('file')}>
            {t.file}
          </label>
          <p class="form-field__hint" id={`${fieldId('file')}-hint`}>
            {t.fileHint}
          </p>
          <input class="ds-input" type="file" id={fieldId('file')} aria-describedby={`${fieldId('file')}-hint`} />
        </div>
        <FieldMessage form={form} name="bytes" />
        <SubmitButton>{t.upload}</SubmitButton>
      </form>
    </UploadFile>
  )
}

/** The form of a picture's words. */
export const DescribeForm = ({
  language,
  image,
  form,
  typed,
  version,
  formKey,
}: {
  language: Language
  image: ArticleImage
  form: FormState
  typed: TypedWords
  version: number
  formKey: string
}) => (
  <form method="post" action={pathTo('describeArticleImage', language, { image: image.id })} class="form">
    <FormSecrets formKey={formKey} version={version} />
    <WordFields form={form} typed={typed} />
    <SubmitButton>{imageTexts[language].save}</SubmitButton>
  </form>
)
