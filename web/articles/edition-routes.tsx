import type { Article, ArticleContent } from '#shared/articles/article-record.ts'
import type { ArticleImage, WordsOfPictures } from '#shared/articles/image.ts'
import { wordsOfPictures } from '#shared/articles/picture-words.ts'
import type { Site, Visit } from '../site.tsx'
import { ComparePage, EditionPage, nameOf, type Which } from './edition-pages.tsx'
import { editionTexts } from './edition-texts.ts'
import { pictureChanges } from './edition-view.ts'
import { shownImages } from './shown-images.ts'

type EditionVisit = Visit<'articleEdition' | 'compareArticle'>

/** A content, with what is said of its pictures: what was checked, or what is said of them now. */
type Written = { content: ArticleContent; pictures: WordsOfPictures }

const written = (
  content: ArticleContent,
  checked: WordsOfPictures | undefined,
  images: ReadonlyMap<string, ArticleImage>,
): Written => ({ content, pictures: { ...wordsOfPictures(content, images), ...checked } })

const writtenIn = async (
  { deps }: EditionVisit,
  article: Article,
  which: Which,
  images: ReadonlyMap<string, ArticleImage>,
): Promise<Written | null> => {
  if (which === 'draft') {
    const { draft } = article
    return draft && written(draft.content, draft.state === 'in-check' ? draft.pictures : undefined, images)
  }
  if (!/^\d{1,5}$/.test(which)) return null
  const edition = await (await deps.articles.desk()).edition(article.id, Number(which))
  return edition && written(edition.article, edition.article.pictures, images)
}

const titleOf = async ({ deps, language }: EditionVisit, article: Article): Promise<string> =>
  (await (await deps.articles.desk()).content(article)).texts[language].title || article.id

const read = async (visit: Visit<'articleEdition'>): Promise<Response> => {
  const { deps, params, language } = visit
  const article = await (await deps.articles.desk()).find(params.article)
  const images = await (await deps.articles.images()).byId()
  const found = article && (await writtenIn(visit, article, params.edition, images))
  if (!article || !found) return visit.notFound()
  const { content, pictures } = found
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
        images={{
          sv: shownImages(images, 'sv', 'editors', pictures),
          en: shownImages(images, 'en', 'editors', pictures),
        }}
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
  const images = await (await deps.articles.images()).byId()
  const [before, after] = await Promise.all([from, to].map((which) => writtenIn(visit, article, which, images)))
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
        before={before.content}
        after={after.content}
        pictures={pictureChanges(before.pictures, after.pictures, images)}
      />
    ),
  })
}

/** Reading an edition, and comparing two. */
export const registerEditions = (site: Site): void => {
  site.on('articleEdition', read)
  site.on('compareArticle', compare)
}
