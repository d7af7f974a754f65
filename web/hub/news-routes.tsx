import type { ShownArticle } from '#shared/articles/shown-article.ts'
import type { Language } from '#shared/platform/language.ts'
import { PageHeading } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import type { Site } from '../site.tsx'
import { sendFile } from '../tables/send-file.ts'
import { formatDay } from '../texts/format.ts'
import { hubFeed, hubFeedName, hubFeeds } from './feed.ts'
import { placeOf } from './hub-places.ts'
import { Others } from './listing-pages.tsx'
import { newsTexts } from './news-texts.ts'
import { changesOf, dayOf, newsOf } from './news-view.ts'
import { articlePage } from './reading-routes.tsx'
import { goneOrNotFound } from './withdrawn-page.tsx'

const NewsPage = ({ language, articles }: { language: Language; articles: readonly ShownArticle[] }) => {
  const t = newsTexts[language]
  const news = newsOf(articles)
  const changes = changesOf(articles, language)
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      {news.length === 0 && <p>{t.empty}</p>}
      <ul class="news">
        {news.map((article) => (
          <li class="news__item">
            <p class="news__day">{formatDay(dayOf(article), language)}</p>
            <h2 class="ds-heading" data-size="xs">
              <a href={placeOf(article, language) ?? ''}>{article.texts[language].title}</a>
            </h2>
            <p>{article.texts[language].lead}</p>
          </li>
        ))}
      </ul>
      <section aria-labelledby="changes">
        <h2 class="ds-heading" data-size="sm" id="changes">
          {t.changesTitle}
        </h2>
        {changes.length === 0 ? (
          <p>{t.changesEmpty}</p>
        ) : (
          <ul>
            {changes.map((article) => (
              <li>
                <a href={placeOf(article, language) ?? ''}>{article.texts[language].title}</a>,{' '}
                {t.edition(article.edition)}, {formatDay(dayOf(article), language)}
              </li>
            ))}
          </ul>
        )}
      </section>
      <p>
        <a href={pathTo('hubFeed', language, { feed: hubFeedName })}>{t.feed}</a>
      </p>
    </>
  )
}

/** News, what has changed, and the feed of both. */
export const registerNews = (site: Site): void => {
  const { deps } = site
  site.on('hubNews', async ({ language, page }) => {
    const { title, lead } = newsTexts[language]
    return page({
      title,
      description: lead,
      feeds: hubFeeds(language),
      children: <NewsPage language={language} articles={await deps.articles.shown()} />,
    })
  })
  site.on('hubFeed', async ({ language, params, notFound, context }) => {
    if (params.feed !== hubFeedName) return notFound()
    const text = hubFeed(await deps.articles.shown(), { origin: deps.site.origin, language })
    const file = {
      bytes: new TextEncoder().encode(text),
      contentType: 'application/atom+xml; charset=utf-8',
      name: hubFeedName,
      isShown: true,
    }
    return sendFile(file, context.req.header('if-none-match'))
  })
  site.on('hubNewsItem', async (visit) => {
    const { language, params, path } = visit
    const news = newsOf(await deps.articles.shown())
    const article = news.find(({ slug }) => slug[language] === params.slug)
    if (!article) return goneOrNotFound(visit, 'news', params.slug)
    const t = newsTexts[language]
    return articlePage(visit, article, {
      way: [{ href: path('hubNews'), label: t.title }],
      aside: <Others language={language} title={t.others} articles={news.filter(({ id }) => id !== article.id)} />,
    })
  })
}
