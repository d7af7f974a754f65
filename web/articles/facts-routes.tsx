import { articleKinds } from '#shared/articles/article.ts'
import { type Article, articleLimits, wasEverShown } from '#shared/articles/article-record.ts'
import { asActor } from '#shared/people/person.ts'
import type { Language, Localized } from '#shared/platform/language.ts'
import type { FormReader } from '../form.ts'
import type { Site, Visit } from '../site.tsx'
import { readFacts, readSlugs, typedSources } from './facts-form.ts'
import { FactsPage, type FactsPageProps } from './facts-page.tsx'
import { factsTexts } from './facts-texts.ts'
import { NewArticlePage } from './new-page.tsx'

type FactsVisit = Visit<'articleFacts' | 'saveArticleFacts'>
type NewVisit = Visit<'newArticle' | 'startArticle'>

const bothIn = (form: FormReader, name: string): Localized => ({
  sv: form.raw(`${name}-sv`),
  en: form.raw(`${name}-en`),
})

const taken = (form: FormReader, which: Language, language: Language): void =>
  form.fail(`slug-${which}`, { kind: 'own', message: factsTexts[language].takenSlug })

const showFacts = async (
  visit: FactsVisit,
  article: Article,
  theirs: FactsPageProps['theirs'] = null,
): Promise<Response> => {
  const { deps, language, form } = visit
  const content = await (await deps.articles.desk()).content(article)
  const isPosted = form.has('order')
  const isKept = isPosted && article.draft?.state === 'in-check'
  const sources = content.sources.map(({ label, url, readOn }) => ({ ...label, url, readOn: readOn ?? '' }))
  return visit.page({
    title: factsTexts[language].title,
    status: form.hasErrors ? 400 : theirs || isKept ? 409 : 200,
    children: (
      <FactsPage
        language={language}
        article={article}
        name={content.texts[language].title || article.id}
        form={{ errors: form.errors, language }}
        version={
          theirs ? article.partVersions.facts : isKept ? form.version() : form.shownVersion(article.partVersions.facts)
        }
        isKept={isKept}
        typed={{
          sources: isPosted ? typedSources(form) : sources,
          madeUp: isPosted ? form.isChecked('madeUp') : content.isExampleMadeUp,
          order: isPosted ? form.raw('order') : String(article.order),
          slug: form.has('slug-sv') ? bothIn(form, 'slug') : article.slug,
        }}
        theirs={theirs}
        newFormKey={visit.newFormKey}
      />
    ),
  })
}

const saveFacts = async (visit: Visit<'saveArticleFacts'>): Promise<Response> => {
  const { deps, form, person, now, params, language } = visit
  const desk = await deps.articles.desk()
  const article = await desk.find(params.article)
  if (!article) return visit.notFound()
  const formKey = form.formKey()
  const read = readFacts(form, language)
  const { texts } = await desk.content(article)
  const slug = wasEverShown(article)
    ? article.slug
    : readSlugs(form, { sv: texts.sv.title, en: texts.en.title }, language)
  const basedOnVersion = form.version()
  if (form.hasErrors) return showFacts(visit, article)
  const facts = { ...read, isExampleMadeUp: article.kind === 'audience' && read.isExampleMadeUp, slug }
  const outcome = await desk.saveFacts({
    id: article.id,
    actor: asActor(person),
    at: now,
    formKey,
    facts,
    basedOnVersion,
  })
  const here = visit.path('deskArticle', { article: article.id })
  if (outcome.ok) return visit.redirect(`${here}?said=saved`)
  const { refusal } = outcome
  if (refusal.kind === 'slug-taken') {
    taken(form, refusal.language, language)
    return showFacts(visit, article)
  }
  if (refusal.kind === 'stale') {
    const { sources } = await desk.content(refusal.current)
    return showFacts(visit, refusal.current, { sources, slug: refusal.current.slug, order: refusal.current.order })
  }
  if (refusal.kind === 'moved-on') return showFacts(visit, refusal.current)
  return visit.redirect(`${here}?said=${refusal.kind === 'already-done' ? 'saved' : 'moved-on'}`)
}

const showNew = (visit: NewVisit): Response => {
  const { language, form } = visit
  return visit.page({
    title: factsTexts[language].newTitle,
    status: form.hasErrors ? 400 : 200,
    children: (
      <NewArticlePage
        language={language}
        form={{ errors: form.errors, language }}
        typed={{ kind: form.raw('kind'), titles: bothIn(form, 'title'), slug: bothIn(form, 'slug') }}
        newFormKey={visit.newFormKey}
      />
    ),
  })
}

const start = async (visit: Visit<'startArticle'>): Promise<Response> => {
  const { deps, form, person, now, language } = visit
  const formKey = form.formKey()
  const kind = form.choice('kind', articleKinds, { isRequired: true })
  const readTitle = (each: Language) => form.text(`title-${each}`, { maxLength: articleLimits.title, isRequired: true })
  const title = { sv: readTitle('sv'), en: readTitle('en') }
  const slug = readSlugs(form, title, language)
  if (form.hasErrors || !kind) return showNew(visit)
  const desk = await deps.articles.desk()
  const ofKind = (await desk.list()).filter((article) => article.kind === kind).map(({ order }) => order)
  const order = Math.max(0, ...ofKind) + 1
  const outcome = await desk.start({ kind, title, slug, order, actor: asActor(person), at: now, formKey })
  if (!outcome.ok && outcome.refusal.kind === 'slug-taken') {
    taken(form, outcome.refusal.language, language)
    return showNew(visit)
  }
  const begun = outcome.ok ? outcome.value : outcome.refusal.kind === 'already-done' ? outcome.refusal.current : null
  if (!begun) return visit.redirect(visit.path('articleDesk'))
  return visit.redirect(`${visit.path('deskArticle', { article: begun.id })}?said=started`)
}

/** Beginning a text, and what stands around it. */
export const registerFacts = (site: Site): void => {
  site.on('newArticle', showNew)
  site.on('startArticle', start)
  site.on('articleFacts', async (visit) => {
    const article = await (await visit.deps.articles.desk()).find(visit.params.article)
    return article ? showFacts(visit, article) : visit.notFound()
  })
  site.on('saveArticleFacts', saveFacts)
}
