import type { ImageWords, NamedImage } from '#shared/articles/add-image.ts'
import { type ArticleImage, imageLimits, imageTypes } from '#shared/articles/image.ts'
import type { ImageContent } from '#shared/articles/read-image.ts'
import { evidenceLimits } from '#shared/evidence/evidence.ts'
import { typeOfName } from '#shared/evidence/media-types.ts'
import { asActor } from '#shared/people/person.ts'
import { idOfForm } from '#shared/platform/ids.ts'
import type { Language } from '#shared/platform/language.ts'
import { evidenceTexts } from '../evidence/evidence-texts.ts'
import type { FormReader } from '../form.ts'
import type { Site, Visit } from '../site.tsx'
import { errorSentence } from '../texts/form-texts.ts'
import { ImagePage } from './image-page.tsx'
import { imageTexts } from './image-texts.ts'
import { usedIn } from './image-uses.ts'
import { ImagesPage } from './images-page.tsx'

type ImagesVisit = Visit<'articleImages' | 'addArticleImage'>
type ImageVisit = Visit<'articleImage' | 'describeArticleImage'>

/** How long a copy of a picture may be shown without asking, in seconds: a day. Its file never changes, but the text that shows it may be withdrawn. */
const keptSeconds = 86_400

/** How often (seconds) a page without script is asked for again while a file is checked. */
const refreshSeconds = 5

/** Reads what is written of a picture; without words for both languages it must be decoration. */
const readWords = (form: FormReader, language: Language): ImageWords => {
  const title = form.text('title', { maxLength: imageLimits.title, isRequired: true })
  const read = (each: Language) => form.text(`alt-${each}`, { maxLength: imageLimits.alt })
  const alt = { sv: read('sv'), en: read('en') }
  const isDecoration = form.isChecked('decoration')
  if (!isDecoration)
    for (const each of ['sv', 'en'] as const)
      if (alt[each] === '') form.fail(`alt-${each}`, { kind: 'own', message: imageTexts[language].altNeeded })
  return { title, alt: isDecoration ? { sv: '', en: '' } : alt, isDecoration }
}

const typedWords = (form: FormReader) => ({
  title: form.raw('title'),
  alt: { sv: form.raw('alt-sv'), en: form.raw('alt-en') },
  isDecoration: form.isChecked('decoration'),
})

const showAll = async (visit: ImagesVisit): Promise<Response> => {
  const { deps, language, form, query } = visit
  return visit.page({
    title: imageTexts[language].title,
    isWide: true,
    status: form.hasErrors ? 400 : 200,
    children: (
      <ImagesPage
        language={language}
        images={await (await deps.articles.images()).list()}
        form={{ errors: form.errors, language }}
        typed={typedWords(form)}
        mediaType={form.raw('mediaType')}
        isFull={query.get('said') === 'full'}
        formKey={visit.newFormKey()}
      />
    ),
  })
}

const finishAddress = (visit: Pick<Visit, 'path'>, image: ArticleImage): string =>
  visit.path('finishArticleImage', { image: image.id })

const showOne = async (visit: ImageVisit, image: ArticleImage, hasConflict = false): Promise<Response> => {
  const { deps, language, form, query, now } = visit
  const isPosted = form.has('title')
  const isChecking = image.file.state === 'checking'
  const said = query.get('said')
  const redirect = deps.site.origin + finishAddress(visit, image)
  return visit.page({
    title: image.title,
    status: hasConflict ? 409 : form.hasErrors ? 400 : 200,
    ...(isChecking && query.has('auto') && { headers: { refresh: String(refreshSeconds) } }),
    children: (
      <ImagePage
        language={language}
        image={image}
        usedIn={usedIn(await deps.articles.shown(), image, language)}
        now={now}
        form={{ errors: form.errors, language }}
        typed={isPosted ? typedWords(form) : image}
        version={hasConflict ? image.version : form.shownVersion(image.version)}
        upload={form.hasErrors ? null : await (await deps.articles.images()).uploadForm(image, { redirect })}
        said={said === 'saved' || (said === 'uploaded' && isChecking) ? said : null}
        hasConflict={hasConflict}
        formKey={visit.newFormKey()}
      />
    ),
  })
}

const readFile = (form: FormReader, language: Language): NamedImage | null => {
  const t = imageTexts[language]
  const mediaType = form.choice('mediaType', imageTypes, { isRequired: true })
  // Both come from the script only; without it they are empty.
  const fileName = form.text('fileName', { maxLength: evidenceLimits.fileName })
  const bytes = form.wholeNumber('bytes', { min: 0, max: Number.MAX_SAFE_INTEGER })
  if (bytes === 0) form.fail('bytes', { kind: 'own', message: evidenceTexts[language].upload.empty })
  if (bytes !== null && bytes > imageLimits.bytes) form.fail('bytes', { kind: 'own', message: t.tooLarge })
  if (fileName !== '' && mediaType !== null && typeOfName(fileName) !== mediaType)
    form.fail('mediaType', { kind: 'own', message: t.wrongType })
  return mediaType && { mediaType, fileName, bytes }
}

const add = async (visit: Visit<'addArticleImage'>): Promise<Response> => {
  const { deps, form, language, person, now, wantsJson } = visit
  const formKey = form.formKey()
  const words = readWords(form, language)
  const file = readFile(form, language)
  const invalid = (problems: string[]) => visit.json({ kind: 'invalid', problems }, 400)
  if (form.hasErrors || !file)
    return wantsJson
      ? invalid(Object.values(form.errors).map((error) => errorSentence(error, language)))
      : showAll(visit)
  const images = await deps.articles.images()
  // Sent twice, both lead to the same picture.
  const outcome = await images.add({ id: idOfForm(formKey), actor: asActor(person), at: now, formKey, words, file })
  const image = outcome.ok ? outcome.value : outcome.refusal.kind === 'already-done' ? outcome.refusal.current : null
  if (!image)
    return wantsJson
      ? invalid([imageTexts[language].said.full])
      : visit.redirect(`${visit.path('articleImages')}?said=full`)
  const here = visit.path('articleImage', { image: image.id })
  if (!wantsJson) return visit.redirect(here)
  const upload = await images.uploadForm(image, 'answer')
  // The same form sent again after the file had come: there is nothing more to send.
  if (!upload) return visit.json({ kind: 'sent', finish: here })
  return visit.json({
    kind: 'ready',
    upload,
    finish: `${finishAddress(visit, image)}?script=1`,
    again: visit.path('addArticleImage'),
  })
}

const describe = async (visit: Visit<'describeArticleImage'>): Promise<Response> => {
  const { deps, form, language, person, now, params } = visit
  const images = await deps.articles.images()
  const image = await images.find(params.image)
  if (!image) return visit.notFound()
  const formKey = form.formKey()
  const words = readWords(form, language)
  const basedOnVersion = form.version()
  if (form.hasErrors) return showOne(visit, image)
  const outcome = await images.describe({
    id: image.id,
    actor: asActor(person),
    at: now,
    formKey,
    words,
    basedOnVersion,
  })
  if (!outcome.ok && outcome.refusal.kind === 'stale') return showOne(visit, outcome.refusal.current, true)
  return visit.redirect(`${visit.path('articleImage', { image: image.id })}?said=saved`)
}

/** Where the browser comes when the bucket has taken the file: without script sent there by the bucket, with it by the page. */
const finish = async (visit: Visit<'finishArticleImage'>): Promise<Response> => {
  const { deps, person, now, params, query } = visit
  const outcome = await (await deps.articles.images()).finish({ id: params.image, actor: asActor(person), at: now })
  if (!outcome.ok) return visit.notFound()
  const auto = query.has('script') ? '' : '&auto=1'
  return visit.redirect(`${visit.path('articleImage', { image: params.image })}?said=uploaded${auto}`)
}

const sent = ({ content, contentType }: ImageContent, cacheControl: string): Response =>
  new Response(Uint8Array.from(content), {
    headers: {
      'content-type': contentType,
      'cache-control': cacheControl,
      // A picture is a picture, whatever it may hold besides.
      'content-disposition': 'inline',
      'content-security-policy': "default-src 'none'; sandbox",
    },
  })

/** The pictures of the texts, for editors and for anyone. */
export const registerImages = (site: Site): void => {
  site.on('articleImages', showAll)
  site.on('addArticleImage', add)
  site.on('articleImage', async (visit) => {
    const image = await (await visit.deps.articles.images()).find(visit.params.image)
    if (!image) return visit.notFound()
    // For a page that waits for a check (web/islands/upload-file.ts).
    return visit.wantsJson ? visit.json({ state: image.file.state }) : showOne(visit, image)
  })
  site.on('describeArticleImage', describe)
  site.on('finishArticleImage', finish)
  site.on('articleImageFile', async (visit) => {
    const found = await (await visit.deps.articles.images()).read(visit.params.image)
    return found ? sent(found, 'private, no-cache') : visit.notFound()
  })
  site.on('publishedImage', async (visit) => {
    const found = await (await visit.deps.articles.images()).readShown(visit.params.image)
    return found ? sent(found, `public, max-age=${keptSeconds}`) : visit.notFound()
  })
}
