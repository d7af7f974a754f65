import { articleKinds } from '#shared/articles/article.ts'
import { type Article, emptyText } from '#shared/articles/article-record.ts'
import { plainReport } from '#shared/articles/plain-language.ts'
import { asActor } from '#shared/people/person.ts'
import { type Language, languages } from '#shared/platform/language.ts'
import type { Site, Visit } from '../site.tsx'
import { ArticleBody } from './article-text.tsx'
import { PlainAdvice } from './plain-report.tsx'
import { shownImages } from './shown-images.ts'
import { readText, typedText, wholeText } from './text-fields.ts'
import { WritePage, type WritePageProps } from './write-page.tsx'

type WriteVisit = Visit<'articleText' | 'saveArticleText'>

const writtenIn = (word: string): Language | null => languages.find((one) => one === word) ?? null

/** The pictures that a text may show its editors, in each language. */
const imagesFor = async ({ deps }: Pick<Visit, 'deps'>) => {
  const images = await (await deps.articles.images()).byId()
  return { sv: shownImages(images, 'sv', 'editors'), en: shownImages(images, 'en', 'editors') }
}

const show = async (
  visit: WriteVisit,
  article: Article,
  written: Language,
  theirs: WritePageProps['theirs'] = null,
): Promise<Response> => {
  const { deps, language, form } = visit
  const desk = await deps.articles.desk()
  const [{ texts }, images, words, from] = await Promise.all([
    desk.content(article),
    imagesFor(visit),
    deps.articles.words(),
    written === 'en' ? desk.translatedFrom(article) : null,
  ])
  const isPosted = form.has('title')
  const text = isPosted ? typedText(form, article.kind) : texts[written]
  // What is far too long, or no text, is kept in its field, and neither rendered nor judged.
  const isUnfit = Object.values(form.errors).some(({ kind }) => kind === 'too-long' || kind === 'unreadable')
  const judged = isUnfit ? emptyText(article.kind) : text
  const isPreview = form.raw('deed') === 'preview' && !form.hasErrors
  const isKept = isPosted && article.draft?.state === 'in-check'
  const seen = isPreview || isKept ? Number(form.raw('version')) || 0 : form.shownVersion(article.partVersions[written])
  return visit.page({
    title: text.title || article.id,
    isWide: true,
    status: form.hasErrors ? 400 : theirs || isKept ? 409 : 200,
    children: (
      <WritePage
        language={language}
        article={article}
        written={written}
        text={text}
        judged={judged}
        other={texts[written === 'sv' ? 'en' : 'sv']}
        version={theirs ? article.partVersions[written] : seen}
        form={{ errors: form.errors, language }}
        theirs={theirs}
        isPreview={isPreview}
        isKept={isKept}
        from={from}
        report={plainReport(wholeText(article.kind, judged), written, words)}
        images={images}
        newFormKey={visit.newFormKey}
      />
    ),
  })
}

const save = async (visit: Visit<'saveArticleText'>): Promise<Response> => {
  const { deps, form, person, now, params } = visit
  const desk = await deps.articles.desk()
  const article = await desk.find(params.article)
  const written = writtenIn(params.written)
  if (!article || !written) return visit.notFound()
  const formKey = form.formKey()
  const text = readText(form, article.kind)
  const basedOnVersion = form.version()
  form.choice('deed', ['save', 'preview'])
  if (form.hasErrors || form.raw('deed') === 'preview') return show(visit, article, written)
  const deed = { id: article.id, actor: asActor(person), at: now, formKey }
  const outcome = await desk.saveText({ ...deed, language: written, text, basedOnVersion })
  const here = visit.path('deskArticle', { article: article.id })
  if (!outcome.ok && outcome.refusal.kind === 'stale') {
    const { current } = outcome.refusal
    const by = current.changed[written] ?? current.draft?.latest
    const standing = (await desk.content(current)).texts[written]
    return show(visit, current, written, { text: standing, name: by?.by.name ?? '', at: by?.at ?? now.toISOString() })
  }
  if (!outcome.ok && outcome.refusal.kind === 'moved-on') return show(visit, outcome.refusal.current, written)
  const isSaved = outcome.ok || outcome.refusal.kind === 'already-done'
  return visit.redirect(`${here}?said=${isSaved ? 'saved' : 'moved-on'}`)
}

/** The same as the page shows, for the island: the text as it will be read, and the advice. Keeps nothing. */
const preview = async (visit: Visit<'previewArticle'>): Promise<Response> => {
  const { deps, form, language } = visit
  const kind = form.choice('kind', articleKinds, { isRequired: true })
  const written = form.choice('written', languages, { isRequired: true })
  if (!kind || !written) return visit.json({ problem: 'unknown' }, 400)
  const text = readText(form, kind)
  if (Object.values(form.errors).some(({ kind: error }) => error !== 'required'))
    return visit.json({ problem: 'too-long' }, 400)
  const [images, words] = await Promise.all([imagesFor(visit), deps.articles.words()])
  return visit.json({
    preview: String(<ArticleBody kind={kind} text={text} language={written} images={images[written]} />),
    advice: String(<PlainAdvice report={plainReport(wholeText(kind, text), written, words)} language={language} />),
  })
}

/** Writing in one language. */
export const registerWriting = (site: Site): void => {
  site.on('articleText', async (visit) => {
    const article = await (await visit.deps.articles.desk()).find(visit.params.article)
    const written = writtenIn(visit.params.written)
    return article && written ? show(visit, article, written) : visit.notFound()
  })
  site.on('saveArticleText', save)
  site.on('previewArticle', preview)
}
