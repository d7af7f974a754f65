import { type Localized, languages } from '#shared/platform/language.ts'
import { regions } from '#shared/regions/regions.ts'
import { access } from '../access.ts'
import { pathTo, type RouteId, routes } from '../paths.ts'

/** Addresses that anyone may read and that need no parameters; the offline page, refusals and files that are made when asked for are not for finding. */
const listed = (Object.keys(routes) as RouteId[]).filter(
  (id) =>
    access[id] === 'public' &&
    routes[id].method === 'GET' &&
    !routes[id].sv.includes(':') &&
    !['offline', 'signIn', 'sessionEnded', 'surveySummary', 'interviewSummary'].includes(id),
)

const address = (origin: string, id: RouteId, language: 'sv' | 'en'): string =>
  // `listed` holds only addresses without parameters.
  origin + (pathTo as (id: RouteId, language: 'sv' | 'en') => string)(id, language)

/** What search engines may read: all public pages, nothing that needs a sign-in. */
export const robotsText = (origin: string): string =>
  [
    'User-agent: *',
    'Disallow: /region/',
    'Disallow: /en/region/',
    'Disallow: /nationellt',
    'Disallow: /en/national/',
    'Disallow: /en/national$',
    'Disallow: /api/',
    'Disallow: /enkat/sammanfattning',
    'Disallow: /en/survey/summary',
    'Disallow: /intervjuer/sammanfattning',
    'Disallow: /en/interviews/summary',
    '',
    `Sitemap: ${origin}/sitemap.xml`,
    '',
  ].join('\n')

/** The public pages in both languages, each naming the other, and those of the statistics tables with these ids and of every region. */
export const siteMap = (origin: string, tables: readonly string[]): string => {
  const addresses: Localized[] = [
    ...listed.map((id) => ({ sv: address(origin, id, 'sv'), en: address(origin, id, 'en') })),
    ...(['statisticsTable', 'statisticsMeasure'] as const).flatMap((id) =>
      tables.map((table) => ({
        sv: origin + pathTo(id, 'sv', { table }),
        en: origin + pathTo(id, 'en', { table }),
      })),
    ),
    ...regions.map(({ code }) => ({
      sv: origin + pathTo('regionPage', 'sv', { region: code }),
      en: origin + pathTo('regionPage', 'en', { region: code }),
    })),
  ]
  const alternates = (page: Localized) =>
    languages
      .map((language) => `<xhtml:link rel="alternate" hreflang="${language}" href="${page[language]}"/>`)
      .join('')
  const pages = addresses.flatMap((page) =>
    languages.map((language) => `<url><loc>${page[language]}</loc>${alternates(page)}</url>`),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${pages.join('\n')}
</urlset>
`
}
