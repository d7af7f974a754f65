import { fileContents, fileFormats, type QuestionnaireFile } from '#shared/exchange/questionnaire-file.ts'
import { asActor } from '#shared/people/person.ts'
import { languages } from '#shared/platform/language.ts'
import { pathTo } from '../paths.ts'
import type { Site, Visit } from '../site.tsx'
import { crumbsTo, type ExchangeContext, exchangeContext, eyebrowOf } from './exchange-context.ts'
import { exchangeTexts } from './exchange-texts.ts'
import { FilesPage } from './files-page.tsx'
import { mayHaveFile, showFilePage } from './show-file.tsx'

const showFiles = async (
  visit: Visit<'exchange'> | Visit<'orderFile'>,
  context: ExchangeContext,
): Promise<Response> => {
  const { language, form, deps, path, now } = visit
  const { params, isTeam, mayReadAnswers } = context
  const files = await deps.exchange.listFiles('questionnaire', context.place, now)
  const isTyped = visit.id === 'orderFile'
  const typed = (name: string, usual: string) => (isTyped ? form.raw(name) : usual)
  return visit.page({
    title: exchangeTexts[language].title,
    status: form.hasErrors ? 400 : 200,
    otherLanguage: pathTo('exchange', language === 'sv' ? 'en' : 'sv', params),
    children: (
      <FilesPage
        language={language}
        eyebrow={eyebrowOf(visit, context)}
        crumbs={crumbsTo(visit, context)}
        form={{ errors: form.errors, language }}
        formKey={visit.newFormKey()}
        typed={{
          contents: typed('contents', mayReadAnswers ? 'answered' : 'empty'),
          format: typed('format', 'pdf'),
          fileLanguage: typed('fileLanguage', language),
        }}
        mayReadAnswers={mayReadAnswers}
        files={files.filter((file) => mayHaveFile(visit.person, isTeam, file))}
        addresses={{
          order: path('orderFile', params),
          print: mayReadAnswers ? path('printMapping', params) : null,
          readBack: isTeam ? path('importAnswers', params) : null,
          file: (file) => path('exchangeFile', { ...params, file }),
        }}
      />
    ),
  })
}

const order = async (visit: Visit<'orderFile'>): Promise<Response> => {
  const { form, deps, person, now, path } = visit
  const context = await exchangeContext(visit)
  if (!context) return visit.notFound()
  const allowed = fileContents.filter((contents) => context.mayReadAnswers || contents === 'empty')
  const contents = form.choice('contents', allowed, { isRequired: true })
  const format = form.choice('format', fileFormats, { isRequired: true })
  const language = form.choice('fileLanguage', languages, { isRequired: true })
  const formKey = form.formKey()
  if (form.hasErrors || !contents || !format || !language) return showFiles(visit, context)
  const file = await deps.exchange.orderFile({
    kind: 'questionnaire',
    ...context.place,
    contents,
    format,
    language,
    isDemonstration: deps.site.isDemonstration,
    isForRegion: context.isTeam,
    actor: asActor(person),
    at: now,
    formKey,
  })
  return visit.redirect(path('exchangeFile', { ...context.params, file: file.id }))
}

type FileVisit = Visit<'exchangeFile'> | Visit<'retryFile'> | Visit<'downloadFile'>

const findFile = async (visit: FileVisit): Promise<{ context: ExchangeContext; file: QuestionnaireFile } | null> => {
  const context = await exchangeContext(visit)
  const file =
    context && (await visit.deps.exchange.findFile('questionnaire', context.place, visit.params.file, visit.now))
  return file && mayHaveFile(visit.person, context.isTeam, file) ? { context, file } : null
}

const showFile = async (visit: Visit<'exchangeFile'> | Visit<'retryFile'>): Promise<Response> => {
  const found = await findFile(visit)
  if (!found) return visit.notFound()
  const { language, path } = visit
  const { context, file } = found
  const params = { ...context.params, file: file.id }
  return showFilePage(visit, {
    file,
    name: exchangeTexts[language].fileName(file.contents, file.format, file.language),
    about: file.contents === 'answered' ? exchangeTexts[language].ready.text : null,
    eyebrow: eyebrowOf(visit, context),
    crumbs: crumbsTo(visit, context, exchangeTexts[language].title),
    addresses: {
      self: path('exchangeFile', params),
      download: path('downloadFile', params),
      retry: path('retryFile', params),
      files: path('exchange', context.params),
    },
  })
}

const retry = async (visit: Visit<'retryFile'>): Promise<Response> => {
  const found = await findFile(visit)
  if (!found) return visit.notFound()
  visit.form.formKey()
  if (visit.form.hasErrors) return showFile(visit)
  await visit.deps.exchange.retryFile(found.file, visit.now)
  return visit.redirect(visit.path('exchangeFile', { ...found.context.params, file: found.file.id }))
}

const download = async (visit: Visit<'downloadFile'>): Promise<Response> => {
  const found = await findFile(visit)
  const address = found && (await visit.deps.exchange.downloadAddress(found.file))
  return address ? visit.context.redirect(address, 302) : visit.notFound()
}

/** Ordering a questionnaire as a file, waiting for it and fetching it. */
export const registerFiles = (site: Site): void => {
  site.on('exchange', async (visit) => {
    const context = await exchangeContext(visit)
    return context ? showFiles(visit, context) : visit.notFound()
  })
  site.on('orderFile', order)
  site.on('exchangeFile', showFile)
  site.on('retryFile', retry)
  site.on('downloadFile', download)
}
