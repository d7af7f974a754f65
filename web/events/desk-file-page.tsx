import type { ProjectEvent } from '#shared/events/event.ts'
import { acceptedVersion, type EventFile, eventFileLimits, eventFileTypes } from '#shared/events/event-file.ts'
import type { UploadForm } from '#shared/platform/uploads.ts'
import {
  Checkbox,
  ErrorSummary,
  FormSecrets,
  type FormState,
  SubmitButton,
  TextInput,
} from '../components/form-parts.tsx'
import { Notice } from '../components/page-parts.tsx'
import { NewestFile } from '../documents/desk-parts.tsx'
import { ChooseFile } from '../evidence/choose-file.tsx'
import { evidenceTexts } from '../evidence/evidence-texts.ts'
import { pieceTexts } from '../evidence/piece-texts.ts'
import { SendFile, UploadFile } from '../evidence/upload-parts.tsx'
import { EventPageHeading } from './desk-form-page.tsx'
import { type DeskVisit, placeOf } from './event-place.ts'
import { eventFileKind, fileWords } from './file-parts.tsx'
import { fileTexts } from './file-texts.ts'

type WithEvent = { visit: DeskVisit; event: ProjectEvent }
type FormProps = { visit: DeskVisit; form: FormState; mediaType: string }

const Choose = ({ visit, form, mediaType }: FormProps) => {
  const t = fileTexts[visit.language]
  return (
    <ChooseFile
      form={form}
      value={mediaType}
      types={eventFileTypes.map((value) => ({ value, label: t.typeNames[value] }))}
      texts={t}
    />
  )
}

const labelsOf = ({ language }: DeskVisit) => {
  const t = fileTexts[language]
  return { title: t.title, mediaType: t.type, bytes: t.file, fileName: t.file }
}

/** Where material is put up as a file. */
export const NewFilePage = ({
  visit,
  event,
  form,
  typed,
}: WithEvent & { form: FormState; typed: { title: string; mediaType: string; isPublic: boolean } }) => {
  const { language } = visit
  const t = fileTexts[language]
  return (
    <>
      <EventPageHeading visit={visit} event={event} title={t.add} lead={t.addLead} />
      <ErrorSummary form={form} labels={labelsOf(visit)} />
      <UploadFile language={language} kind={eventFileKind}>
        <form method="post" action={placeOf(visit).toEvent('addUpload', event.id)} class="form" novalidate>
          <FormSecrets formKey={visit.newFormKey()} />
          <TextInput
            form={form}
            name="title"
            label={t.title}
            value={typed.title}
            maxLength={eventFileLimits.title}
            isRequired
          />
          <Checkbox form={form} name="isPublic" label={t.isPublic} isChecked={typed.isPublic} />
          <Choose visit={visit} form={form} mediaType={typed.mediaType} />
          <SubmitButton>{t.next}</SubmitButton>
        </form>
      </UploadFile>
    </>
  )
}

export type FilePageProps = WithEvent & {
  file: EventFile
  form: FormState
  mediaType: string
  /** The form that sends the awaited file; null when none is awaited. */
  upload: UploadForm | null
  said: string | null
}

const HandedOut = ({ visit, event, file }: FilePageProps) => {
  const t = fileTexts[visit.language]
  const version = acceptedVersion(file)
  if (!version) return <p>{t.notYet}</p>
  return (
    <>
      <p>
        {version === file.versions.at(-1) ? t.onPage : t.earlierStays} {file.isPublic ? t.open : t.onlyRegistered}
      </p>
      <p>
        <a class="ds-link" href={placeOf(visit).toUpload('fetchUpload', { event: event.id, file: file.id })}>
          {t.fetch} {fileWords(file.title, version, visit.language)}
        </a>
      </p>
    </>
  )
}

const Send = ({ visit, upload }: { visit: DeskVisit; upload: UploadForm }) => {
  const { language } = visit
  return (
    <section aria-labelledby="send-file">
      <h2 class="ds-heading" data-size="xs" id="send-file">
        {evidenceTexts[language].states.awaiting}
      </h2>
      <p>{pieceTexts[language].awaiting}</p>
      <noscript>
        <p>{pieceTexts[language].bareAnswer}</p>
      </noscript>
      <SendFile upload={upload} language={language} kind={eventFileKind} />
    </section>
  )
}

const Replace = (props: FilePageProps) => {
  const { visit, event, file } = props
  const { language } = visit
  const t = fileTexts[language]
  return (
    <section aria-labelledby="replace">
      <h2 class="ds-heading" data-size="sm" id="replace">
        {t.replace}
      </h2>
      <p>{t.replaceLead}</p>
      <UploadFile language={language} kind={eventFileKind}>
        <form
          method="post"
          action={placeOf(visit).toUpload('replaceUpload', { event: event.id, file: file.id })}
          class="form"
          novalidate
        >
          <FormSecrets formKey={visit.newFormKey()} />
          <Choose {...props} />
          <SubmitButton variant="secondary">{t.next}</SubmitButton>
        </form>
      </UploadFile>
    </section>
  )
}

const Remove = ({ visit, event, file }: FilePageProps) => {
  const t = fileTexts[visit.language]
  return (
    <section aria-labelledby="remove">
      <h2 class="ds-heading" data-size="sm" id="remove">
        {t.remove}
      </h2>
      <p>{t.removeLead}</p>
      <form method="post" action={placeOf(visit).toUpload('removeUpload', { event: event.id, file: file.id })}>
        <FormSecrets formKey={visit.newFormKey()} />
        <SubmitButton variant="secondary" color="danger">
          {t.remove}
        </SubmitButton>
      </form>
    </section>
  )
}

/** One file of an event at its desk: what became of it, and how it is replaced or taken away. */
export const FilePage = (props: FilePageProps) => {
  const { visit, event, file, form, upload, said } = props
  const { language, now } = visit
  const isWrong = Object.keys(form.errors).length > 0
  return (
    <>
      <EventPageHeading visit={visit} event={event} title={file.title} />
      <ErrorSummary form={form} labels={labelsOf(visit)} />
      {said && (
        <Notice color="info" isStatus>
          <p>{said}</p>
        </Notice>
      )}
      <NewestFile
        language={language}
        document={file}
        now={now}
        address={placeOf(visit).toUpload('upload', { event: event.id, file: file.id })}
      />
      <HandedOut {...props} />
      {event.status === 'cancelled' ? (
        <p>{fileTexts[language].said.cancelled}</p>
      ) : upload && !isWrong ? (
        <Send visit={visit} upload={upload} />
      ) : (
        <Replace {...props} />
      )}
      <Remove {...props} />
    </>
  )
}
