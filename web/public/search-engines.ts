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

/** The public pages in both languages, each naming the other. */
export const siteMap = (origin: string): string => {
  const alternates = (id: RouteId) =>
    (['sv', 'en'] as const)
      .map((language) => `<xhtml:link rel="alternate" hreflang="${language}" href="${address(origin, id, language)}"/>`)
      .join('')
  const pages = listed.flatMap((id) =>
    (['sv', 'en'] as const).map(
      (language) => `<url><loc>${address(origin, id, language)}</loc>${alternates(id)}</url>`,
    ),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${pages.join('\n')}
</urlset>
`
}
