import type { Article, ArticleContent } from '#shared/articles/article-record.ts'
import type { Site, Visit } from '../site.tsx'
import { ComparePage, EditionPage, nameOf, type Which } from './edition-pages.tsx'
import { editionTexts } from './edition-texts.ts'
import { shownImages } from './shown-images.ts'

type EditionVisit = Visit<'articleEdition' | 'compareArticle'>

const contentOf = async ({ deps }: EditionVisit, article: Article, which: Which): Promise<ArticleContent | null> => {
  if (which === 'draft') return article.draft?.content ?? null
  if (!/^\d{1,5}$/.test(which)) return null
  return (await (await deps.articles.desk()).edition(article.id, Number(which)))?.article ?? null
}

const titleOf = async ({ deps, language }: EditionVisit, article: Article): Promise<string> =>
  (await (await deps.articles.desk()).content(article)).texts[language].title || article.id

const read = async (visit: Visit<'articleEdition'>): Promise<Response> => {
  const { deps, params, language } = visit
  const article = await (await deps.articles.desk()).find(params.article)
  const content = article && (await contentOf(visit, article, params.edition))
  if (!article || !content) return visit.notFound()
  const images = await (await deps.articles.images()).byId()
  return visit.page({
    title: nameOf(params.edition, language),
    isWide: true,
    children: (
      <EditionPage
        language={language}
        article={article}
        name={await titleOf(visit, article)}
        which={params.edition}
        content={content}
        images={{ sv: shownImages(images, 'sv', 'editors'), en: shownImages(images, 'en', 'editors') }}
      />
    ),
  })
}

const compare = async (visit: Visit<'compareArticle'>): Promise<Response> => {
  const { deps, params, query, language } = visit
  const desk = await deps.articles.desk()
  const article = await desk.find(params.article)
  if (!article) return visit.notFound()
  const editions = (await desk.editions(article.id)).map(({ number }) => String(number))
  // Newest first; a draft is newer than any edition.
  const choices = [...(article.draft ? ['draft'] : []), ...editions]
  const chosen = (name: string, usual: string | undefined) =>
    choices.find((choice) => choice === query.get(name)) ?? usual ?? choices[0] ?? 'draft'
  const [from, to] = [chosen('a', choices[1]), chosen('b', choices[0])]
  const [before, after] = await Promise.all([contentOf(visit, article, from), contentOf(visit, article, to)])
  if (!before || !after) return visit.notFound()
  return visit.page({
    title: editionTexts[language].compareTitle,
    children: (
      <ComparePage
        language={language}
        article={article}
        name={await titleOf(visit, article)}
        choices={choices}
        from={from}
        to={to}
        before={before}
        after={after}
      />
    ),
  })
}

/** Reading an edition, and comparing two. */
export const registerEditions = (site: Site): void => {
  site.on('articleEdition', read)
  site.on('compareArticle', compare)
}
