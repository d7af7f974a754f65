import type { Language } from '#shared/platform/language.ts'
import type { FeedLink } from '../layout/document-head.tsx'
import { pathTo } from '../paths.ts'
import { reportTexts } from './report-texts.ts'

/** The file that programs subscribe to, by its name in the address. */
export const feedName = 'rapporter.atom'

/** The same as a page's head names it, for browsers and news readers to find. */
export const reportFeeds = (language: Language): FeedLink[] => [
  {
    href: pathTo('reportFeed', language, { feed: feedName }),
    type: 'application/atom+xml',
    title: reportTexts[language].title,
  },
]
