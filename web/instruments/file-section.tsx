import { fileFormats } from '#shared/instruments/drafts.ts'
import { FileInput, FormSecrets, type FormState, SubmitButton } from '../components/form-parts.tsx'
import { versionTexts } from './version-texts.ts'
import { type Version, type VersionVisit, versionParams } from './version-visit.ts'

/** A megabyte: the real mapping is 200 kB. */
export const maxFileBytes = 1024 * 1024

/** The version as files, and reading one in. */
export const FileSection = ({ visit, version, form }: { visit: VersionVisit; version: Version; form: FormState }) => {
  const t = versionTexts[visit.language]
  const params = versionParams(visit)
  const labels = { yaml: t.downloadYaml, xlsx: t.downloadXlsx }
  return (
    <section aria-labelledby="files" class="version-part">
      <h2 class="ds-heading" data-size="sm" id="files">
        {t.files}
      </h2>
      <p>{t.filesText}</p>
      <p class="button-row">
        {fileFormats.map((format) => (
          <a
            class="ds-button"
            data-variant="secondary"
            href={visit.path('instrumentFile', { ...params, format })}
            download
          >
            {labels[format]}
          </a>
        ))}
      </p>
      {version.isEditable && (
        <form
          method="post"
          action={visit.path('readInstrumentFile', params)}
          class="form"
          enctype="multipart/form-data"
        >
          <FormSecrets formKey={visit.newFormKey()} />
          <FileInput
            form={form}
            name="file"
            label={t.upload}
            hint={t.uploadHint}
            accept=".yaml,.yml,.xlsx"
            isRequired
          />
          <SubmitButton variant="secondary">{t.uploadButton}</SubmitButton>
        </form>
      )}
    </section>
  )
}
