import { compareRows } from '#shared/exchange/compare-rows.ts'
import type { Import } from '#shared/exchange/import.ts'
import { type FileRefusal, readAnswers } from '#shared/exchange/read-answers.ts'
import { asActor } from '#shared/people/person.ts'
import { findRegion } from '#shared/regions/regions.ts'
import { canAnswer } from '../assessments/mapping.ts'
import { pathTo } from '../paths.ts'
import type { Site, Visit } from '../site.tsx'
import { crumbsTo, type ExchangeContext, exchangeContext, eyebrowOf } from './exchange-context.ts'
import { exchangeTexts } from './exchange-texts.ts'
import { ImportPage } from './import-page.tsx'
import { importPreviewTexts } from './import-preview-texts.ts'
import { importTexts } from './import-texts.ts'
import { importView, resultSentences } from './import-view.ts'
import { PreviewPage } from './preview-page.tsx'

/** The file that we hand out is under 60 kB; filled to the brim it is about half a megabyte. */
export const maxImportBytes = 1024 * 1024

const showImport = (visit: Visit<'importAnswers'> | Visit<'readImport'>, context: ExchangeContext): Response => {
  const { language, form, path } = visit
  const { mapping, params } = context
  return visit.page({
    title: importTexts[language].title,
    status: form.hasErrors ? 400 : 200,
    otherLanguage: pathTo('importAnswers', language === 'sv' ? 'en' : 'sv', params),
    children: (
      <ImportPage
        language={language}
        eyebrow={eyebrowOf(visit, context)}
        crumbs={crumbsTo(visit, context, exchangeTexts[language].title)}
        form={{ errors: form.errors, language }}
        formKey={visit.newFormKey()}
        isLocked={mapping.lock !== null && (mapping.assessment.unlockedIds ?? []).length === 0}
        action={path('readImport', params)}
      />
    ),
  })
}

const refusalSentence = async (visit: Visit<'readImport'>, refusal: FileRefusal): Promise<string> => {
  const region = refusal.kind === 'other-region' ? (findRegion(refusal.regionCode)?.name ?? refusal.regionCode) : ''
  const roundId = refusal.kind === 'other-round' ? refusal.roundId : ''
  const round = roundId && ((await visit.deps.rounds.get(roundId))?.title[visit.language] ?? roundId)
  const sentences = importTexts[visit.language].fileRefusals
  // Each kind has the sentence that takes it; the compiler cannot follow the pair through the lookup.
  return (sentences[refusal.kind] as (r: FileRefusal, names: { region: string; round: string }) => string)(refusal, {
    region,
    round,
  })
}

const readImport = async (visit: Visit<'readImport'>): Promise<Response> => {
  const { form, deps, person, now, path } = visit
  const context = await exchangeContext(visit)
  if (!context) return visit.notFound()
  const { mapping, place, params } = context
  const file = form.file('file', { maxBytes: maxImportBytes, isRequired: true })
  const formKey = form.formKey()
  if (form.hasErrors || !file) return showImport(visit, context)
  const { instrument } = mapping
  const wanted = { ...place, instrumentId: instrument.id, instrumentVersion: instrument.version }
  const read = await readAnswers(file.bytes, wanted, instrument)
  if (!read.ok) {
    form.fail('file', { kind: 'own', message: await refusalSentence(visit, read.refusal) })
    return showImport(visit, context)
  }
  const id = await deps.exchange.keepImport({ ...place, rows: read.value, actor: asActor(person), at: now, formKey })
  return visit.redirect(path('importPreview', { ...params, import: id }))
}

type PreviewVisit = Visit<'importPreview'> | Visit<'confirmImport'>
type Found = { context: ExchangeContext; kept: Import }

const findKept = async (visit: PreviewVisit): Promise<Found | null> => {
  const context = await exchangeContext(visit)
  const kept = context && (await visit.deps.exchange.findImport(context.place, visit.params.import, visit.now))
  return kept ? { context, kept } : null
}

const compare = ({ context: { mapping }, kept }: Found) =>
  compareRows(mapping, kept.rows, (id) => canAnswer(mapping, id))

type Shown = { results: Import['results']; justTaken: readonly string[]; status?: 400 | 409 }

const showPreview = (visit: PreviewVisit, found: Found, { results, justTaken, status }: Shown): Response => {
  const { language, form, path, now, person } = visit
  const { context, kept } = found
  const params = { ...context.params, import: kept.id }
  const view = importView(context.mapping.instrument, compare(found), results, language)
  return visit.page({
    title: importPreviewTexts[language].title,
    status: status ?? 200,
    otherLanguage: pathTo('importPreview', language === 'sv' ? 'en' : 'sv', params),
    children: (
      <PreviewPage
        reader={{ language, now, personId: person.email }}
        eyebrow={eyebrowOf(visit, context)}
        crumbs={crumbsTo(visit, context, exchangeTexts[language].title)}
        view={view}
        readAt={kept.readAt}
        readBy={kept.readBy}
        results={resultSentences(results, justTaken, language)}
        form={{ errors: form.errors, language }}
        formKey={visit.newFormKey()}
        ticked={form.hasErrors ? justTaken : null}
        addresses={{
          confirm: path('confirmImport', params),
          another: path('importAnswers', context.params),
          mapping: path('mapping', context.params),
        }}
      />
    ),
  })
}

const confirm = async (visit: Visit<'confirmImport'>): Promise<Response> => {
  const { form, deps, person, now, language, path } = visit
  const found = await findKept(visit)
  if (!found) return visit.notFound()
  const { context, kept } = found
  const taken = kept.rows.map(({ id }) => id).filter((id) => form.isChecked(`take-${id}`))
  const open = new Set(compare(found).flatMap(({ id, state }) => (state === 'refused' ? [] : [id])))
  const seen = (id: string) => (/^\d{1,9}$/.test(form.raw(`seen-${id}`)) ? Number(form.raw(`seen-${id}`)) : -1)
  if (taken.length === 0) form.fail('take', { kind: 'own', message: importPreviewTexts[language].chooseOne })
  const formKey = form.formKey()
  if (form.hasErrors) return showPreview(visit, found, { results: kept.results, justTaken: taken, status: 400 })
  const results = await deps.exchange.confirmImport({
    regionCode: context.place.regionCode,
    round: context.mapping.round,
    kept,
    take: taken.filter((id) => open.has(id)).map((id) => ({ id, basedOnVersion: seen(id) })),
    actor: asActor(person),
    at: now,
    formKey,
  })
  if (taken.every((id) => results[id] === 'saved'))
    return visit.redirect(`${path('importPreview', { ...context.params, import: kept.id })}?saved`)
  // What stands now is read anew: others save meanwhile.
  const after = await findKept(visit)
  return showPreview(visit, after ?? found, { results, justTaken: taken, status: 409 })
}

/** Reading a filled-in file back: handing it over, seeing what it changes, and saving what is chosen. */
export const registerImports = (site: Site): void => {
  site.on('importAnswers', async (visit) => {
    const context = await exchangeContext(visit)
    return context ? showImport(visit, context) : visit.notFound()
  })
  site.on('readImport', readImport)
  site.on('importPreview', async (visit) => {
    const found = await findKept(visit)
    if (!found) return visit.notFound()
    const { results } = found.kept
    const justTaken = visit.query.has('saved') ? found.kept.rows.map(({ id }) => id) : []
    return showPreview(visit, found, { results, justTaken })
  })
  site.on('confirmImport', confirm)
}
