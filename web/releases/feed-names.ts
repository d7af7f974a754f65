import type { Language } from '#shared/platform/language.ts'
import type { FeedLink } from '../layout/document-head.tsx'
import { pathTo } from '../paths.ts'
import { releaseTexts } from './release-texts.ts'

/** The files that programs subscribe to, by their names in the address. */
export const feedNames = { calendar: 'publiceringar.ics', news: 'publiceringar.atom' } as const

/** The same as a page's head names them, for browsers and news readers to find. */
export const publicationFeeds = (language: Language): FeedLink[] => {
  const t = releaseTexts[language].calendar
  return [
    { href: pathTo('releaseFeed', language, { feed: feedNames.news }), type: 'application/atom+xml', title: t.title },
    { href: pathTo('releaseFeed', language, { feed: feedNames.calendar }), type: 'text/calendar', title: t.ics },
  ]
}
