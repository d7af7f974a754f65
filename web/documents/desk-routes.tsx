import type { NamedDocument } from '#shared/documents/begin-document.ts'
import { type DocumentId, documentLimits, isDocumentId, type ProjectDocument } from '#shared/documents/document.ts'
import { asActor } from '#shared/people/person.ts'
import { languages } from '#shared/platform/language.ts'
import { readUpload } from '../evidence/read-upload.ts'
import type { FormReader } from '../form.ts'
import type { Site, Visit } from '../site.tsx'
import { errorSentence } from '../texts/form-texts.ts'
import { documentFiles } from './desk-forms.tsx'
import { DocumentDesk, DocumentDeskPage, type DocumentSaid } from './desk-page.tsx'
import { documentDeskTexts } from './document-desk-texts.ts'
import { documentTexts } from './document-texts.ts'

type DeskVisit = Visit<'deskDocument' | 'beginDocument' | 'takeDownDocument'>

/** How often (seconds) a page without script is asked for again while a file is checked. */
const refreshSeconds = 5

const idOf = ({ params }: { params: { document: string } }): DocumentId | null =>
  isDocumentId(params.document) ? params.document : null

const isSaid = (word: string | null): word is DocumentSaid =>
  word !== null && Object.hasOwn(documentDeskTexts.sv.said, word)

const finishAddress = (visit: DeskVisit, { id, versions }: ProjectDocument): string =>
  visit.path('finishDocument', { document: id, number: String(versions.at(-1)?.number ?? 0) })

const show = async (visit: DeskVisit, document: ProjectDocument): Promise<Response> => {
  const { deps, language, form, query, now } = visit
  const redirect = deps.site.origin + finishAddress(visit, document)
  const said = query.get('said')
  const isChecking = document.versions.at(-1)?.state === 'checking'
  // Once the file has been checked, what came of it is the news.
  const news = isSaid(said) && (said !== 'uploaded' || isChecking) && !form.hasErrors ? said : null
  return visit.page({
    title: documentTexts[language].names[document.id],
    status: form.hasErrors ? 400 : 200,
    ...(isChecking && query.has('auto') && { headers: { refresh: String(refreshSeconds) } }),
    children: (
      <DocumentDeskPage
        language={language}
        document={document}
        now={now}
        form={{ errors: form.errors, language }}
        typed={{
          mediaType: form.raw('mediaType'),
          language: form.raw('language') || 'sv',
          reason: form.raw('reason'),
        }}
        newFormKey={visit.newFormKey}
        upload={await deps.documents.uploadForm(document, { redirect })}
        said={news}
      />
    ),
  })
}

/** Reads what is said of a file before it comes. Null when something is wrong. */
const readFile = (form: FormReader, language: 'sv' | 'en'): NamedDocument | null => {
  const file = readUpload(form, language, documentFiles)
  const ofDocument = form.choice('language', languages, { isRequired: true })
  return form.hasErrors || file === null || ofDocument === null ? null : { ...file, language: ofDocument }
}

/** What the page's script gets when an upload has begun: where to send the file, where to go then, and where to begin again if it fails. */
const replyReady = async (visit: Visit<'beginDocument'>, document: ProjectDocument): Promise<Response> => {
  const upload = await visit.deps.documents.uploadForm(document, 'answer')
  const here = visit.path('deskDocument', { document: document.id })
  // The same form sent again after the file had come: there is nothing more to send.
  if (!upload) return visit.json({ kind: 'sent', finish: here })
  return visit.json({ kind: 'ready', upload, finish: `${finishAddress(visit, document)}?script=1`, again: here })
}

const begin = async (visit: Visit<'beginDocument'>): Promise<Response> => {
  const { deps, form, language, person, now, wantsJson } = visit
  const id = idOf(visit)
  if (!id) return visit.notFound()
  const formKey = form.formKey()
  const file = readFile(form, language)
  const invalid = (sentences: string[]) => visit.json({ kind: 'invalid', problems: sentences }, 400)
  if (!file)
    return wantsJson
      ? invalid(Object.values(form.errors).map((error) => errorSentence(error, language)))
      : show(visit, await deps.documents.get(id))
  const outcome = await deps.documents.begin({ id, actor: asActor(person), at: now, formKey, file })
  const begun = outcome.ok ? outcome.value : outcome.refusal.kind === 'already-done' ? outcome.refusal.current : null
  const here = visit.path('deskDocument', { document: id })
  if (!begun) return wantsJson ? invalid([documentDeskTexts[language].said.full]) : visit.redirect(`${here}?said=full`)
  return wantsJson ? replyReady(visit, begun) : visit.redirect(here)
}

/** Where the browser comes when the bucket has taken the file: without script sent there by the bucket, with it by the page. */
const finish = async (visit: Visit<'finishDocument'>): Promise<Response> => {
  const { deps, person, now, params, query } = visit
  const id = idOf(visit)
  if (!id) return visit.notFound()
  const outcome = await deps.documents.finish({ id, actor: asActor(person), at: now, number: Number(params.number) })
  if (!outcome.ok) return visit.notFound()
  const auto = query.has('script') ? '' : '&auto=1'
  return visit.redirect(`${visit.path('deskDocument', { document: id })}?said=uploaded${auto}`)
}

const takeDown = async (visit: Visit<'takeDownDocument'>): Promise<Response> => {
  const { deps, form, person, now } = visit
  const id = idOf(visit)
  if (!id) return visit.notFound()
  const formKey = form.formKey()
  const reason = form.text('reason', { maxLength: documentLimits.reason, isRequired: true })
  if (form.hasErrors) return show(visit, await deps.documents.get(id))
  const outcome = await deps.documents.takeDown({ id, actor: asActor(person), at: now, formKey, reason })
  const isDone = outcome.ok || outcome.refusal.kind === 'already-done'
  return visit.redirect(`${visit.path('deskDocument', { document: id })}?said=${isDone ? 'taken-down' : 'gone'}`)
}

/** Where the communicator puts up the project's own reports. */
export const registerDocumentDesk = (site: Site): void => {
  site.on('documentDesk', async (visit) =>
    visit.page({
      title: documentDeskTexts[visit.language].title,
      children: <DocumentDesk language={visit.language} documents={await visit.deps.documents.list()} />,
    }),
  )
  site.on('deskDocument', async (visit) => {
    const id = idOf(visit)
    if (!id) return visit.notFound()
    const document = await visit.deps.documents.get(id)
    // For a page that waits for a check (web/islands/upload-file.ts).
    if (visit.wantsJson) return visit.json({ state: document.versions.at(-1)?.state ?? 'none' })
    return show(visit, document)
  })
  site.on('beginDocument', begin)
  site.on('finishDocument', finish)
  site.on('takeDownDocument', takeDown)
}
