import { type FileFormat, fileFormats } from '#shared/instruments/drafts.ts'
import type { FileProblem } from '#shared/instruments/file-problem.ts'
import { changesBetween } from '#shared/instruments/instrument-changes.ts'
import { replaceContent, signOf } from '#shared/instruments/replace-content.ts'
import { Notice } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import type { Site, Visit } from '../site.tsx'
import { RefusedFilePage, UploadPage } from './file-page.tsx'
import { maxFileBytes } from './file-section.tsx'
import { fileTexts } from './file-texts.ts'
import { showVersion } from './version-routes.tsx'
import { saidOf } from './version-texts.ts'
import { deedOf, readVersion, type Version, versionAddress, versionParams } from './version-visit.ts'

const contentTypes = {
  yaml: 'application/yaml; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const satisfies Record<FileFormat, string>

const download = async (visit: Visit<'instrumentFile'>): Promise<Response> => {
  const version = await readVersion(visit)
  const format = fileFormats.find((one) => one === visit.params.format)
  if (!version || !format) return visit.notFound()
  const bytes = await visit.deps.drafts.asFile(version.instrument, format)
  const { instrumentId, instrumentVersion } = version.key
  const draft = version.status === 'published' ? '' : '-utkast'
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': contentTypes[format],
      'content-disposition': `attachment; filename="${instrumentId}-${instrumentVersion}${draft}.${format}"`,
      'cache-control': 'no-store',
    },
  })
}

const refuse = (
  visit: Visit<'readInstrumentFile'>,
  version: Version,
  { problems = [], otherId = null }: { problems?: FileProblem[]; otherId?: string | null },
): Response =>
  visit.page({
    title: fileTexts[visit.language].refusedTitle,
    status: 400,
    isWide: true,
    otherLanguage: pathTo('instrumentVersion', visit.language === 'sv' ? 'en' : 'sv', versionParams(visit)),
    children: <RefusedFilePage visit={visit} version={version} problems={problems} otherId={otherId} />,
  })

/** Reads a file and keeps what it held until it is confirmed; nothing of the draft is written. */
const read = async (visit: Visit<'readInstrumentFile'>): Promise<Response> => {
  const { form, deps, person, now } = visit
  const version = await readVersion(visit)
  if (!version?.draft) return visit.notFound()
  if (!version.isEditable) return visit.redirect(versionAddress(visit, { say: 'not-a-draft' }))
  const formKey = form.formKey()
  const file = form.file('file', { maxBytes: maxFileBytes, isRequired: true })
  if (form.hasErrors || !file) return showVersion(visit)
  const outcome = await deps.drafts.readFile(file.bytes)
  if (!outcome.ok) return refuse(visit, version, { problems: outcome.refusal.problems })
  const instrument = outcome.value
  if (instrument.id !== version.instrument.id || instrument.kind !== version.instrument.kind)
    return refuse(visit, version, { otherId: instrument.id })
  const upload = await deps.drafts.keepUpload({ instrument, senderId: person.email, at: now, formKey })
  return visit.redirect(visit.path('instrumentUpload', { ...versionParams(visit), upload }))
}

type UploadVisit = Visit<'instrumentUpload'> | Visit<'confirmInstrumentFile'>

const showUpload = async (visit: UploadVisit, hasDraftChanged = false): Promise<Response> => {
  const { deps, params, person, now, language } = visit
  const version = await readVersion(visit)
  if (!version?.draft) return visit.notFound()
  if (!version.isEditable) return visit.redirect(versionAddress(visit, { say: 'not-a-draft' }))
  const file = await deps.drafts.findUpload({ id: params.upload, senderId: person.email, at: now })
  const t = fileTexts[language]
  const isOld = visit.form.hasErrors
  return visit.page({
    title: t.title,
    status: !file ? 404 : isOld ? 400 : hasDraftChanged ? 409 : 200,
    isWide: true,
    otherLanguage: pathTo('instrumentUpload', language === 'sv' ? 'en' : 'sv', {
      ...versionParams(visit),
      upload: params.upload,
    }),
    children: file ? (
      <UploadPage
        visit={visit}
        version={version}
        changes={changesBetween(version.instrument, file)}
        uploadId={params.upload}
        seen={signOf(version.draft)}
        hasDraftChanged={hasDraftChanged || isOld}
      />
    ) : (
      <>
        <h1 class="ds-heading" data-size="lg">
          {t.refusedTitle}
        </h1>
        <Notice color="warning">{t.gone}</Notice>
        <p>
          <a class="ds-button" href={versionAddress(visit, {}, 'files')}>
            {t.again}
          </a>
        </p>
      </>
    ),
  })
}

const confirm = async (visit: Visit<'confirmInstrumentFile'>): Promise<Response> => {
  const { form, deps, params, person, now } = visit
  const deed = deedOf(visit)
  const seen = form.text('seen', { maxLength: 40 })
  const file = await deps.drafts.findUpload({ id: params.upload, senderId: person.email, at: now })
  if (form.hasErrors || !file) return showUpload(visit)
  const outcome = await deps.drafts.change({
    ...deed,
    deed: { kind: 'file-read', subject: '' },
    edit: replaceContent(file, seen),
  })
  if (!outcome.ok && outcome.refusal.kind === 'draft-changed') return showUpload(visit, true)
  const say = saidOf(outcome, 'read')
  return visit.redirect(versionAddress(visit, { say }))
}

/** Versions as files: out, and in with a preview of what changes. */
export const registerFiles = (site: Site): void => {
  site.on('instrumentFile', download)
  site.on('readInstrumentFile', read)
  site.on('instrumentUpload', (visit) => showUpload(visit))
  site.on('confirmInstrumentFile', confirm)
}
