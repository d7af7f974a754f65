import type { ProjectEvent } from '#shared/events/event.ts'
import { acceptedVersion, type EventFile } from '#shared/events/event-file.ts'
import { type Material, materialKinds, materialLimits } from '#shared/events/material.ts'
import {
  Checkbox,
  FormSecrets,
  type FormState,
  RadioGroup,
  SubmitButton,
  TextInput,
} from '../components/form-parts.tsx'
import { VersionState } from '../documents/desk-parts.tsx'
import { type DeskVisit, placeOf } from './event-place.ts'
import { fileWords } from './file-parts.tsx'
import { fileTexts } from './file-texts.ts'
import { materialTexts } from './material-texts.ts'

export type TypedMaterial = Record<'kind' | 'title' | 'url' | 'captions' | 'transcript', string> & {
  hasCaptions: boolean
  isPublic: boolean
}

type MaterialProps = {
  visit: DeskVisit
  event: ProjectEvent
  files: readonly EventFile[]
  form: FormState
  typed: { material: TypedMaterial }
}

const MaterialItem = ({ visit, event, material }: { visit: DeskVisit; event: ProjectEvent; material: Material }) => {
  const t = materialTexts[visit.language]
  return (
    <li>
      <a class="ds-link" href={material.url} rel="noreferrer">
        {material.title}
      </a>
      <span class="event-materials__more">
        {t.kinds[material.kind]}
        {!material.isPublic && `, ${t.onlyRegistered}`}
      </span>
      {event.status !== 'cancelled' && (
        <form method="post" action={placeOf(visit).toEvent('removeMaterial', event.id)}>
          <FormSecrets formKey={visit.newFormKey()} version={event.version} />
          <input type="hidden" name="material" value={material.id} />
          <SubmitButton variant="tertiary">{t.remove(material.title)}</SubmitButton>
        </form>
      )}
    </li>
  )
}

const UploadItem = ({ visit, file }: { visit: DeskVisit; file: EventFile }) => {
  const { language } = visit
  const accepted = acceptedVersion(file)
  const latest = file.versions.at(-1)
  return (
    <li>
      <a class="ds-link" href={placeOf(visit).toUpload('upload', { event: file.eventId, file: file.id })}>
        {accepted ? fileWords(file.title, accepted, language) : file.title}
      </a>{' '}
      {latest && <VersionState language={language} state={latest.state} />}
      {!file.isPublic && <span class="event-materials__more">{materialTexts[language].onlyRegistered}</span>}
    </li>
  )
}

const MaterialForm = ({ visit, event, form, typed }: MaterialProps) => {
  const t = materialTexts[visit.language]
  const { material } = typed
  const line = (name: 'title' | 'url' | 'captions' | 'transcript', label: string) => ({
    form,
    name,
    label,
    value: material[name],
    maxLength: materialLimits[name === 'transcript' ? 'url' : name],
  })
  return (
    <form method="post" action={placeOf(visit).toEvent('material', event.id)} class="form" novalidate>
      <FormSecrets formKey={visit.newFormKey()} version={event.version} />
      <RadioGroup
        form={form}
        name="kind"
        label={t.kind}
        value={material.kind}
        isInline
        options={materialKinds.map((value) => ({ value, label: t.kinds[value] }))}
      />
      <TextInput {...line('title', t.name)} isRequired />
      <TextInput {...line('url', t.url)} isRequired />
      <Checkbox form={form} name="hasCaptions" label={t.hasCaptions} isChecked={material.hasCaptions} />
      <TextInput {...line('captions', t.captions)} hint={t.captionsHint} />
      <TextInput {...line('transcript', t.transcript)} hint={t.transcriptHint} />
      <Checkbox form={form} name="isPublic" label={t.isPublic} isChecked={material.isPublic} />
      <SubmitButton variant="secondary">{t.addButton}</SubmitButton>
    </form>
  )
}

const PutUp = (props: MaterialProps) => {
  const { visit, event } = props
  return (
    <>
      <p>
        <a class="ds-button" data-variant="secondary" href={placeOf(visit).toEvent('newUpload', event.id)}>
          {fileTexts[visit.language].add}
        </a>
      </p>
      <h3 class="ds-heading" data-size="2xs">
        {materialTexts[visit.language].add}
      </h3>
      <MaterialForm {...props} />
    </>
  )
}

/** What was shown and recorded, and the form to put up more; of a cancelled event only what stands, where a file can still be taken away. */
export const MaterialSection = (props: MaterialProps) => {
  const { visit, event, files } = props
  const t = materialTexts[visit.language]
  const isEmpty = event.materials.length + files.length === 0
  const isClosed = event.status === 'cancelled'
  if (isEmpty && isClosed) return null
  return (
    <section aria-labelledby="material">
      <h2 class="ds-heading" data-size="sm" id="material">
        {t.title}
      </h2>
      {isEmpty ? (
        <p>{t.none}</p>
      ) : (
        <ul class="event-materials">
          {files.map((file) => (
            <UploadItem visit={visit} file={file} />
          ))}
          {event.materials.map((material) => (
            <MaterialItem visit={visit} event={event} material={material} />
          ))}
        </ul>
      )}
      {!isClosed && <PutUp {...props} />}
    </section>
  )
}
