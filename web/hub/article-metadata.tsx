import { raw } from 'hono/html'
import type { ShownArticle } from '#shared/articles/shown-article.ts'
import type { Language } from '#shared/platform/language.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import type { SiteFacts } from '../deps.ts'
import type { Metadata } from '../layout/document-head.tsx'
import { placeOf } from './hub-places.ts'

const publisherOf = (site: SiteFacts, language: Language): string => site.publisher?.name[language] ?? 'Valideringslyft'

const changedOn = ({ publishedAt, writtenOn }: ShownArticle): string | undefined =>
  publishedAt ? swedishDay(new Date(publishedAt)) : writtenOn

/** What the page says of the text in Dublin Core. */
export const articleMetadata = (article: ShownArticle, site: SiteFacts, language: Language): Metadata[] => {
  const { title, lead } = article.texts[language]
  const day = changedOn(article)
  return [
    { name: 'DC.title', content: title, lang: language },
    { name: 'DC.description', content: lead, lang: language },
    { name: 'DC.language', content: language },
    { name: 'DC.publisher', content: publisherOf(site, language) },
    { name: 'DC.identifier', content: site.origin + (placeOf(article, language) ?? '') },
    ...(day ? [{ name: 'DC.date', content: day }] : []),
    ...article.sources.map(({ url }) => ({ name: 'DC.source', content: url })),
  ]
}

/** The text as search engines know it (schema.org Article). */
const articleJsonLd = (article: ShownArticle, site: SiteFacts, language: Language): object => {
  const { title, lead } = article.texts[language]
  const day = changedOn(article)
  const url = site.origin + (placeOf(article, language) ?? '')
  return {
    '@context': 'https://schema.org/',
    '@type': article.kind === 'news' ? 'NewsArticle' : 'Article',
    headline: title,
    description: lead,
    inLanguage: language,
    url,
    mainEntityOfPage: url,
    isAccessibleForFree: true,
    version: article.edition,
    ...(day && { dateModified: day }),
    ...(article.reviewedOn && { lastReviewed: article.reviewedOn }),
    publisher: { '@type': 'Organization', name: publisherOf(site, language) },
    author: { '@type': 'Organization', name: 'Valideringslyft', url: site.origin },
    citation: article.sources.map(({ label, url: source }) => ({
      '@type': 'CreativeWork',
      name: label[language],
      url: source,
    })),
  }
}

/** The same in the page. Data, not a program: browsers run nothing of it. */
export const ArticleScript = (props: { article: ShownArticle; site: SiteFacts; language: Language }) => (
  <script type="application/ld+json">
    {raw(JSON.stringify(articleJsonLd(props.article, props.site, props.language)).replaceAll('<', '\\u003c'))}
  </script>
)
