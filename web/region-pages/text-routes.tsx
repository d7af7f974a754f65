import { type PlainReport, plainReport } from '#shared/articles/plain-language.ts'
import { linksOfText } from '#shared/links/places.ts'
import { asActor } from '#shared/people/person.ts'
import { newId } from '#shared/platform/ids.ts'
import type { Language } from '#shared/platform/language.ts'
import { blocksIn } from '#shared/region-pages/block-words.ts'
import { changeOf, versionOf } from '#shared/region-pages/change-page.ts'
import type { RegionPage } from '#shared/region-pages/page-record.ts'
import { partPlaces } from '#shared/region-pages/region-page.ts'
import { type PageText, textUnder } from '#shared/region-pages/save-page-text.ts'
import type { WebDeps } from '../deps.ts'
import type { Site, Visit } from '../site.tsx'
import { blockImages } from './block-images.ts'
import { wordFor } from './own-routes.tsx'
import { ownTexts } from './own-texts.ts'
import { newPart, readPageText, typedPageText } from './text-form.ts'
import { TextPage, type TextPageProps } from './text-page.tsx'
import { TextAdvice, TextPreview } from './text-shown.tsx'
import { textTexts } from './text-texts.ts'

type TextVisit = Visit<'pageText' | 'savePageText'>

const reportsOn = async (deps: WebDeps, { body }: PageText): Promise<Record<Language, PlainReport>> => {
  const words = await deps.articles.words()
  return { sv: plainReport(body.sv, 'sv', words), en: plainReport(body.en, 'en', words) }
}

const imagesFor = async (deps: WebDeps) => blockImages(deps, blocksIn(await deps.articles.shown()))

const show = async (
  visit: TextVisit,
  page: RegionPage,
  standing: PageText,
  theirs: TextPageProps['theirs'] = null,
): Promise<Response> => {
  const { deps, language, region, form, params } = visit
  const text = form.has('body-sv') ? typedPageText(form) : standing
  // What is far too long, or no text, is kept in its fields, and neither rendered nor judged.
  const isUnfit = Object.values(form.errors).some(({ kind }) => kind === 'too-long' || kind === 'unreadable')
  const judged = isUnfit ? nothingYet(visit.query) : text
  const isPreview = form.raw('deed') === 'preview' && !form.hasErrors
  const version = versionOf(page, params.part)
  const seen = isPreview ? Number(form.raw('version')) || 0 : form.shownVersion(version)
  return visit.page({
    title: `${text.title.sv || textTexts[language].newTitle} – ${region.name}`,
    isWide: true,
    status: theirs ? 409 : form.hasErrors ? 400 : 200,
    children: (
      <TextPage
        language={language}
        region={region}
        part={params.part}
        text={text}
        judged={judged}
        version={theirs ? version : seen}
        form={{ errors: form.errors, language }}
        theirs={theirs}
        isPreview={isPreview}
        reports={await reportsOn(deps, judged)}
        deadLinks={await deps.links.dead(linksOfText(judged.body))}
        images={await imagesFor(deps)}
        newFormKey={visit.newFormKey}
      />
    ),
  })
}

const nothingYet = (query: URLSearchParams): PageText => ({
  title: { sv: '', en: '' },
  body: { sv: '', en: '' },
  place: partPlaces.find((place) => place === query.get('place')) ?? 'individual',
})

const save = async (visit: Visit<'savePageText'>): Promise<Response> => {
  const { deps, region, form, person, now, params, query } = visit
  const { part } = params
  const page = await deps.regionPages.find(region.code)
  const formKey = form.formKey()
  const text = readPageText(form, part)
  const basedOnVersion = form.version()
  form.choice('deed', ['save', 'preview'])
  const standing = part === newPart ? nothingYet(query) : textUnder(await deps.regionPages.content(page), part)
  if (form.hasErrors || form.raw('deed') === 'preview')
    return show(visit, page, standing ?? nothingYet(query), standing ? null : { text: null, by: changeOf(page, part) })
  const deed = { regionCode: region.code, actor: asActor(person), at: now, formKey, text }
  const outcome =
    part === newPart
      ? await deps.regionPages.addOwn({ ...deed, id: newId() })
      : await deps.regionPages.saveText({ ...deed, key: part, basedOnVersion })
  if (!outcome.ok && (outcome.refusal.kind === 'stale' || outcome.refusal.kind === 'gone')) {
    const { current } = outcome.refusal
    const theirs = textUnder(await deps.regionPages.content(current), part)
    return show(visit, current, text, { text: theirs, by: changeOf(current, part) })
  }
  if (!outcome.ok && (outcome.refusal.kind === 'too-many-parts' || outcome.refusal.kind === 'too-large')) {
    form.fail('body-sv', { kind: 'own', message: ownTexts[visit.language].said[outcome.refusal.kind] })
    return show(visit, page, text)
  }
  const said = wordFor(outcome, part === newPart ? 'added' : 'saved')
  return visit.redirect(`${visit.path('ownPage', { region: region.code })}?said=${said}`)
}

/** Where a region writes its texts. */
export const registerTexts = (site: Site): void => {
  site.on('pageText', async (visit) => {
    const { deps, region, params, query } = visit
    const page = await deps.regionPages.find(region.code)
    const standing =
      params.part === newPart ? nothingYet(query) : textUnder(await deps.regionPages.content(page), params.part)
    return standing ? show(visit, page, standing) : visit.notFound()
  })
  site.on('savePageText', save)
  // The same as the page shows, for the island. Keeps nothing.
  site.on('previewPageText', async ({ deps, form, language, json }) => {
    const text = readPageText(form, newPart)
    if (Object.values(form.errors).some(({ kind }) => kind === 'too-long' || kind === 'unreadable'))
      return json({ problem: 'too-long' }, 400)
    const reports = await reportsOn(deps, text)
    return json({
      preview: String(<TextPreview text={text} images={await imagesFor(deps)} language={language} />),
      advice: String(<TextAdvice reports={reports} text={text} language={language} />),
    })
  })
}
