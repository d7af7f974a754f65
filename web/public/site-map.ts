import type { ShownArticle } from '#shared/articles/shown-article.ts'
import type { Course } from '#shared/courses/course.ts'
import { type Localized, languages } from '#shared/platform/language.ts'
import { regions } from '#shared/regions/regions.ts'
import type { StatisticsTable } from '#shared/tables/table.ts'
import { access } from '../access.ts'
import { courseAddress, moduleAddress } from '../courses/course-visit.ts'
import type { WebDeps } from '../deps.ts'
import { hubArticleId, placeOf } from '../hub/hub-places.ts'
import { pathTo, type RouteId, routes } from '../paths.ts'

/** Addresses that anyone may read and that need no parameters; the offline page, refusals and files that are made when asked for are not for finding. */
const listed = (Object.keys(routes) as RouteId[]).filter(
  (id) =>
    access[id] === 'public' &&
    routes[id].method === 'GET' &&
    !routes[id].sv.includes(':') &&
    !['offline', 'signIn', 'sessionEnded', 'surveySummary', 'interviewSummary'].includes(id),
)

const tablePages = (tables: readonly StatisticsTable[]): Localized[] =>
  (['statisticsTable', 'statisticsMeasure'] as const).flatMap((id) =>
    tables.map(({ id: table }) => ({ sv: pathTo(id, 'sv', { table }), en: pathTo(id, 'en', { table }) })),
  )

const coursePages = (course: Course): Localized[] => [
  { sv: courseAddress(course, 'sv'), en: courseAddress(course, 'en') },
  ...course.modules.map((module) => ({
    sv: moduleAddress(course, module, 'sv'),
    en: moduleAddress(course, module, 'en'),
  })),
]

/** The page of a text of the hub; none for a building block, nor for the text of the hub's own page, which is listed. */
const articlePages = (article: ShownArticle): Localized[] => {
  const [sv, en] = [placeOf(article, 'sv'), placeOf(article, 'en')]
  return sv && en && article.id !== hubArticleId ? [{ sv, en }] : []
}

const xmlOf = (origin: string, pages: readonly Localized[]): string => {
  const entries = pages.flatMap((page) => {
    const alternates = languages
      .map((language) => `<xhtml:link rel="alternate" hreflang="${language}" href="${origin}${page[language]}"/>`)
      .join('')
    return languages.map((language) => `<url><loc>${origin}${page[language]}</loc>${alternates}</url>`)
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`
}

/** The map for search engines: every public page in both languages, each naming the other; those of the statistics tables, of the hub's texts, of the courses with their parts and of every region among them. */
export const readSiteMap = async ({
  tables,
  articles,
  courses,
  site,
}: Pick<WebDeps, 'tables' | 'articles' | 'courses' | 'site'>): Promise<string> => {
  const [allTables, shown, published] = await Promise.all([tables.list(), articles.shown(), courses.list()])
  return xmlOf(site.origin, [
    // `listed` holds only addresses without parameters, which stand in the table as they are.
    ...listed.map((id) => ({ sv: routes[id].sv, en: routes[id].en })),
    ...tablePages(allTables),
    ...shown.flatMap(articlePages),
    ...published.flatMap(({ course }) => coursePages(course)),
    ...regions.map(({ code }) => ({
      sv: pathTo('regionPage', 'sv', { region: code }),
      en: pathTo('regionPage', 'en', { region: code }),
    })),
  ])
}
