import { publicationCalendar } from '#shared/releases/publication-calendar.ts'
import { isPublished, type PublishedRelease, type Release } from '#shared/releases/release.ts'
import { countRevisions, revisionsBetween } from '#shared/releases/revisions.ts'
import { branchesVersionTable, versionTable } from '#shared/tables/version-table.ts'
import { Breadcrumbs, PageHeading } from '../components/page-parts.tsx'
import type { Site, Visit } from '../site.tsx'
import { sendFile } from '../tables/send-file.ts'
import { CalendarPage } from './calendar-page.tsx'
import { feedNames, publicationFeeds } from './feed-names.ts'
import { releaseTexts } from './release-texts.ts'
import { RevisionCells } from './revision-cells.tsx'
import { RevisionsPage } from './revisions-page.tsx'
import { readRevisionQuery, revisionsView } from './revisions-view.ts'
import { VersionPage } from './version-page.tsx'

/** What is out, newest first. */
const versionsIn = (releases: readonly Release[]): PublishedRelease['release'][] =>
  releases.filter(isPublished).toSorted((a, b) => b.number - a.number)

const numberOf = (text: string): number | null => (/^[1-9]\d{0,5}$/.test(text) ? Number(text) : null)

/** The published version that the address names, or null. */
const findVersion = async ({ deps, params }: Visit<'revision' | 'statisticsVersion'>) => {
  const number = numberOf(params.number)
  return number === null ? null : deps.releases.published(number)
}

const showRevision = async (visit: Visit<'revision'>): Promise<Response> => {
  const { deps, language, params, query } = visit
  const found = await findVersion(visit)
  if (!found) return visit.notFound()
  const t = releaseTexts[language].revisions
  const { number } = found.release
  const before = number > 1 ? await deps.releases.published(number - 1) : null
  const revisions = revisionsBetween(before?.content.years ?? [], found.content.years)
  return visit.page({
    title: t.one(number),
    description: t.description,
    isWide: true,
    children: (
      <>
        <Breadcrumbs
          language={language}
          links={[
            { href: visit.path('statisticsTables'), label: releaseTexts[language].statistics },
            { href: visit.path('revisions'), label: t.title },
          ]}
        />
        <PageHeading title={t.one(number)} lead={before ? t.oneLead(number, number - 1) : t.firstLead} />
        <p>
          <a class="ds-link" href={visit.path('statisticsVersion', params)}>
            {releaseTexts[language].version(number)}
          </a>
        </p>
        {found.release.reason && <p>{releaseTexts[language].calendar.unannounced(found.release.reason)}</p>}
        {before && (
          <RevisionCells
            view={revisionsView(revisions, versionTable(found), readRevisionQuery(query), language)}
            counts={countRevisions(revisions)}
            caption={t.one(number)}
            address={visit.path('revision', params)}
            language={language}
          />
        )}
      </>
    ),
  })
}

const showVersion = async (visit: Visit<'statisticsVersion'>): Promise<Response> => {
  const { deps, language } = visit
  const [found, all] = await Promise.all([findVersion(visit), deps.releases.list()])
  if (!found) return visit.notFound()
  const t = releaseTexts[language]
  return visit.page({
    title: t.versionPage.title(found.release.number),
    description: t.revisions.description,
    children: (
      <VersionPage
        version={found.release}
        versions={versionsIn(all)}
        table={versionTable(found)}
        branches={branchesVersionTable(found)}
        origin={deps.site.origin}
        language={language}
      />
    ),
  })
}

const sendFeed = async (visit: Visit<'releaseFeed'>): Promise<Response> => {
  const { deps, language, now, params, context } = visit
  const name = Object.values(feedNames).find((one) => one === params.feed)
  if (!name) return visit.notFound()
  const { calendarFeed, newsFeed } = await import('./feeds.ts')
  const source = { entries: publicationCalendar(await deps.releases.list(), now), origin: deps.site.origin, language }
  const isCalendar = name === feedNames.calendar
  return sendFile(
    {
      bytes: new TextEncoder().encode(isCalendar ? calendarFeed(source) : newsFeed(source)),
      contentType: isCalendar ? 'text/calendar; charset=utf-8' : 'application/atom+xml; charset=utf-8',
      name,
      isShown: true,
    },
    context.req.header('if-none-match'),
  )
}

/** What anyone may read about publications: the calendar with its files, the versions, and what each changed. */
export const registerPublicReleases = (site: Site): void => {
  site.on('releaseCalendar', async (visit) => {
    const { deps, language, now } = visit
    const t = releaseTexts[language].calendar
    return visit.page({
      title: t.title,
      description: t.description,
      feeds: publicationFeeds(language),
      children: <CalendarPage entries={publicationCalendar(await deps.releases.list(), now)} language={language} />,
    })
  })
  site.on('releaseFeed', sendFeed)
  site.on('revisions', async (visit) => {
    const { deps, language } = visit
    const t = releaseTexts[language].revisions
    return visit.page({
      title: t.title,
      description: t.description,
      isWide: true,
      children: <RevisionsPage versions={versionsIn(await deps.releases.list())} language={language} />,
    })
  })
  site.on('revision', showRevision)
  site.on('statisticsVersion', showVersion)
}
