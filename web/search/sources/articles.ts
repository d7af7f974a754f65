import { type SectionId, sectionsOf } from '#shared/articles/article.ts'
import { blocksOf } from '#shared/articles/lix.ts'
import type { ShownArticle } from '#shared/articles/shown-article.ts'
import type { Language } from '#shared/platform/language.ts'
import type { SearchDocument } from '#shared/search/search-document.ts'
import type { SearchSource } from '#shared/search/search-life.ts'
import type { WebDeps } from '../../deps.ts'
import { hubArticleId, placeOf } from '../../hub/hub-places.ts'
import { readingTexts } from '../../hub/reading-texts.ts'
import { articleWords } from './article-words.ts'
import { dayOf } from './day-of.ts'
import { inBoth } from './in-both.ts'

/** A basic text tells what validation is, and comes before one for a single group; news is soon old. */
const weights = { basics: 1.5, audience: 1.4, guide: 1.2, block: 1, news: 0.8 } as const

/** The text that answers what all of this is. */
const firstWeight = 2

/** The texts of the hub. A building block is read where regions have put it, and is found there. */
export const articleDocuments = (articles: readonly ShownArticle[], language: Language): SearchDocument[] =>
  articles.flatMap((article) => {
    const url = placeOf(article, language)
    if (url === null) return []
    const { title, lead, sections } = article.texts[language]
    const ids = (sectionsOf[article.kind].ids as readonly SectionId[]).filter((id) => sections[id] !== undefined)
    const reading = readingTexts[language]
    return [
      {
        id: `article-${article.id}`,
        kind: 'article',
        language,
        title,
        // The address names whom a text is for in a word; its headings are questions that people ask.
        words: [
          article.slug[language].replaceAll('-', ' '),
          articleWords[language][article.id] ?? '',
          ...(article.kind === 'audience' ? [reading.audiencesTitle] : []),
          ...ids.filter((id) => id !== 'body').map((id) => reading.sections[id]),
        ].join('. '),
        lead,
        body: ids.flatMap((id) => blocksOf(sections[id] ?? '')).join('\n'),
        url,
        date: article.reviewedOn ?? dayOf(article.publishedAt) ?? article.writtenOn ?? null,
        weight: article.id === hubArticleId ? firstWeight : weights[article.kind],
      },
    ]
  })

/** The texts that are shown now, by their editions and reviews. */
export const articleSource =
  ({ articles }: Pick<WebDeps, 'articles'>): SearchSource =>
  async () => {
    const shown = await articles.shown()
    return {
      key: shown
        .map(({ id, edition, publishedAt, reviewedOn }) => `${id} ${edition} ${publishedAt} ${reviewedOn}`)
        .join(),
      documents: () => inBoth((language) => articleDocuments(shown, language)),
    }
  }
