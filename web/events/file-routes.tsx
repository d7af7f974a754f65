import type { ProjectEvent } from '#shared/events/event.ts'
import { type EventFile, eventFileLimits } from '#shared/events/event-file.ts'
import { asActor } from '#shared/people/person.ts'
import { idOfForm } from '#shared/platform/ids.ts'
import { readUpload } from '../evidence/read-upload.ts'
import type { Site } from '../site.tsx'
import { errorSentence } from '../texts/form-texts.ts'
import { FilePage, NewFilePage } from './desk-file-page.tsx'
import { withEvent } from './desk-show.tsx'
import { type DeskVisit, onDesk, placeOf } from './event-place.ts'
import { eventFileKind } from './file-parts.tsx'
import { fileTexts } from './file-texts.ts'

/** How often (seconds) a page without script is asked for again while a file is checked. */
const refreshSeconds = 5

const addressesOf = (visit: DeskVisit, { eventId: event, id: file, versions }: EventFile) => {
  const place = placeOf(visit)
  const number = String(versions.at(-1)?.number ?? 0)
  return {
    here: place.toUpload('upload', { event, file }),
    again: place.toUpload('replaceUpload', { event, file }),
    finish: place.toUpload('finishUpload', { event, file, number }),
  }
}

/** Once the file has been checked, what came of it is the news. */
const saidOf = ({ query, form, language }: DeskVisit, isChecking: boolean): string | null =>
  isChecking && !form.hasErrors && query.get('said') === 'uploaded' ? fileTexts[language].said.uploaded : null

const show = async (visit: DeskVisit, event: ProjectEvent, file: EventFile): Promise<Response> => {
  const { deps, language, form, query } = visit
  const isChecking = file.versions.at(-1)?.state === 'checking'
  const redirect = deps.site.origin + addressesOf(visit, file).finish
  return visit.page({
    title: file.title,
    status: form.hasErrors ? 400 : 200,
    ...(isChecking && query.has('auto') && { headers: { refresh: String(refreshSeconds) } }),
    children: (
      <FilePage
        visit={visit}
        event={event}
        file={file}
        form={{ errors: form.errors, language }}
        mediaType={form.raw('mediaType')}
        upload={await deps.eventFiles.uploadForm(file, { redirect })}
        said={saidOf(visit, isChecking)}
      />
    ),
  })
}

const showNew = (visit: DeskVisit, event: ProjectEvent): Response => {
  const { language, form } = visit
  return visit.page({
    title: fileTexts[language].add,
    status: form.hasErrors ? 400 : 200,
    children: (
      <NewFilePage
        visit={visit}
        event={event}
        form={{ errors: form.errors, language }}
        typed={{ title: form.raw('title'), mediaType: form.raw('mediaType'), isPublic: form.has('isPublic') }}
      />
    ),
  })
}

/** What the form's script or the browser gets when an upload has begun: where to send the file, where to go then, and where to begin again if it fails. */
const replyBegun = async (visit: DeskVisit, file: EventFile): Promise<Response> => {
  const { here, again, finish } = addressesOf(visit, file)
  if (!visit.wantsJson) return visit.redirect(here)
  const upload = await visit.deps.eventFiles.uploadForm(file, 'answer')
  // The same form sent again after the file had come: there is nothing more to send.
  if (!upload) return visit.json({ kind: 'sent', finish: here })
  return visit.json({ kind: 'ready', upload, finish: `${finish}?script=1`, again })
}

/** Why an upload cannot begin: to the form's script as sentences, otherwise on the page that the form stands on. */
const replyInvalid = (visit: DeskVisit, page: () => Response | Promise<Response>): Response | Promise<Response> => {
  const { form, language, wantsJson } = visit
  if (!wantsJson) return page()
  const problems = Object.values(form.errors).map((error) => errorSentence(error, language))
  return visit.json({ kind: 'invalid', problems }, 400)
}

const add = async (visit: DeskVisit, event: ProjectEvent): Promise<Response> => {
  const { deps, form, language, person, now } = visit
  const formKey = form.formKey()
  const title = form.text('title', { maxLength: eventFileLimits.title, isRequired: true })
  const isPublic = form.isChecked('isPublic')
  const file = readUpload(form, language, eventFileKind)
  if (form.hasErrors || !file) return replyInvalid(visit, () => showNew(visit, event))
  const { id: eventId, organiser } = event
  const deed = { eventId, id: idOfForm(formKey), actor: asActor(person), at: now, formKey }
  const outcome = await deps.eventFiles.add({ ...deed, organiser, title, isPublic, file })
  if (outcome.ok) return replyBegun(visit, outcome.value)
  if (outcome.refusal.kind === 'already-done') return replyBegun(visit, outcome.refusal.current)
  const { said } = fileTexts[language]
  const { kind } = outcome.refusal
  form.fail('file', { kind: 'own', message: said[kind === 'full' ? 'many' : kind] })
  return replyInvalid(visit, () => showNew(visit, event))
}

/** The file of the event that the address names, or null. */
const fileOf = ({ deps, params }: DeskVisit, { id }: ProjectEvent): Promise<EventFile | null> =>
  deps.eventFiles.find(id, (params as { file?: string }).file ?? '')

type OnFile = (visit: DeskVisit, event: ProjectEvent, file: EventFile) => Response | Promise<Response>

/** A page about a file of an event that this desk holds; 404 for any other. */
const withFile = (answer: OnFile) =>
  withEvent(async (visit, event) => {
    const file = await fileOf(visit, event)
    return file ? answer(visit, event, file) : visit.notFound()
  })

const replace: OnFile = async (visit, event, { id }) => {
  const { deps, form, language, person, now } = visit
  const formKey = form.formKey()
  const file = readUpload(form, language, eventFileKind)
  const stands = async () => {
    const found = await deps.eventFiles.find(event.id, id)
    return found ? show(visit, event, found) : visit.notFound()
  }
  if (form.hasErrors || !file) return replyInvalid(visit, stands)
  const deed = { eventId: event.id, id, actor: asActor(person), at: now, formKey }
  const outcome = await deps.eventFiles.replace({ ...deed, file })
  if (outcome.ok) return replyBegun(visit, outcome.value)
  const { refusal } = outcome
  if (refusal.kind === 'already-done') return replyBegun(visit, refusal.current)
  form.fail('file', { kind: 'own', message: fileTexts[language].said[refusal.kind] })
  return replyInvalid(visit, stands)
}

/** Where the browser comes when the bucket has taken the file: without script sent there by the bucket, with it by the page. */
const finish: OnFile = async (visit, event, { id }) => {
  const { deps, person, now, query } = visit
  const { number } = visit.params as { number?: string }
  const deed = { eventId: event.id, id, actor: asActor(person), at: now, number: Number(number) }
  const outcome = await deps.eventFiles.finish(deed)
  if (!outcome.ok) return visit.notFound()
  const auto = query.has('script') ? '' : '&auto=1'
  return visit.redirect(`${addressesOf(visit, outcome.value).here}?said=uploaded${auto}`)
}

const remove = async (visit: DeskVisit, event: ProjectEvent): Promise<Response> => {
  const { deps, form, person, now } = visit
  const file = await fileOf(visit, event)
  const formKey = form.formKey()
  if (form.hasErrors) return file ? show(visit, event, file) : visit.notFound()
  // What is gone already is what was asked for.
  if (file) await deps.eventFiles.remove({ eventId: event.id, id: file.id, actor: asActor(person), at: now, formKey })
  return visit.redirect(`${placeOf(visit).toEvent('one', event.id)}?said=file-removed`)
}

const fetchFile: OnFile = async ({ deps, context, notFound }, _event, file) => {
  const address = await deps.eventFiles.downloadAddress(file)
  return address ? context.redirect(address, 302) : notFound()
}

/** Material as files: putting it up, replacing it and taking it away. */
export const registerEventFiles = (site: Site): void => {
  onDesk(site, 'newUpload', withEvent(showNew))
  onDesk(site, 'addUpload', withEvent(add))
  onDesk(
    site,
    'upload',
    withFile((visit, event, file) =>
      // For a page that waits for a check (web/islands/upload-file.ts).
      visit.wantsJson ? visit.json({ state: file.versions.at(-1)?.state ?? 'none' }) : show(visit, event, file),
    ),
  )
  onDesk(site, 'replaceUpload', withFile(replace))
  onDesk(site, 'finishUpload', withFile(finish))
  onDesk(site, 'removeUpload', withEvent(remove))
  onDesk(site, 'fetchUpload', withFile(fetchFile))
}
