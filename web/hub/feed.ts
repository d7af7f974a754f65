import { Feed } from 'feed'
import type { ShownArticle } from '#shared/articles/shown-article.ts'
import type { Language } from '#shared/platform/language.ts'
import type { FeedLink } from '../layout/document-head.tsx'
import { pathTo } from '../paths.ts'
import { placeOf } from './hub-places.ts'
import { newsTexts } from './news-texts.ts'
import { changesOf, dayOf, newsOf } from './news-view.ts'

/** The file that programs subscribe to, by its name in the address. */
export const hubFeedName = 'validering.atom'

/** The most that a feed tells of. */
const mostEntries = 50

/** The feed as a page's head names it, for browsers and news readers to find. */
export const hubFeeds = (language: Language): FeedLink[] => [
  {
    href: pathTo('hubFeed', language, { feed: hubFeedName }),
    type: 'application/atom+xml',
    title: newsTexts[language].feedTitle,
  },
]

/** The library says of titles and summaries that they are HTML. */
const asHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** News, and texts that were published or changed, the newest first, as Atom (RFC 4287). The same texts give the same file, to the letter. */
export const hubFeed = (
  articles: readonly ShownArticle[],
  { origin, language }: { origin: string; language: Language },
): string => {
  const t = newsTexts[language]
  const page = origin + pathTo('hubNews', language)
  const entries = [...newsOf(articles), ...changesOf(articles, language)]
    .toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)))
    .slice(0, mostEntries)
  const newest = entries[0]
  const feed = new Feed({
    id: page,
    title: t.feedTitle,
    description: t.lead,
    link: page,
    language,
    updated: newest ? new Date(dayOf(newest)) : new Date(Date.UTC(2026, 0, 1)),
    generator: 'Valideringslyft',
    feedLinks: { atom: origin + pathTo('hubFeed', language, { feed: hubFeedName }) },
    author: { name: 'Valideringslyft', link: origin },
  })
  for (const article of entries) {
    const link = origin + (placeOf(article, language) ?? '')
    const { title, lead } = article.texts[language]
    feed.addItem({
      id: link,
      title: asHtml(article.kind === 'news' ? title : `${title} (${t.edition(article.edition)})`),
      link,
      date: new Date(dayOf(article)),
      description: `<p>${asHtml(lead)}</p>`,
    })
  }
  return feed.atom1()
}
