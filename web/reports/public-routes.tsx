import { hasRole } from '#shared/people/person.ts'
import { inParallel } from '#shared/platform/in-parallel.ts'
import type { Language } from '#shared/platform/language.ts'
import { latestOf } from '#shared/reports/latest-report.ts'
import { searchableText } from '#shared/reports/searchable-text.ts'
import { isForEveryone, type StatusReport } from '#shared/reports/status-report.ts'
import type { RouteId } from '../paths.ts'
import type { Site, Visit } from '../site.tsx'
import { sendFile } from '../tables/send-file.ts'
import { feedName, reportFeeds } from './feed-name.ts'
import { keepBodies } from './kept-bodies.tsx'
import { ReportLetterLinks } from './letter-links.tsx'
import { ReportScript, reportMetadata } from './report-metadata.tsx'
import { hasWords, isAsked, isOfChoice, readReportQuery } from './report-search.ts'
import { reportTexts } from './report-texts.ts'
import { type ReportView, reportView } from './report-view.ts'
import { ReportsPage } from './reports-page.tsx'
import { findShown, type Shown, sendReportFile, sendReportTable, showReading, showReport } from './show-report.tsx'

/** The last part of the address that always leads to the latest report. */
const latestWords: readonly string[] = ['senaste', 'latest']

/** How many reports are read at once for their words. */
const readAtOnce = 8

type AnyVisit = Pick<Visit<RouteId>, 'deps' | 'language'>

/** All that anyone may know of: what is out, withdrawn or announced with an hour. */
const everyonesReports = async ({ deps }: AnyVisit): Promise<StatusReport[]> =>
  (await deps.reports.list()).filter(isForEveryone)

const listed = async (visit: AnyVisit) => {
  const [all, rounds] = await Promise.all([everyonesReports(visit), visit.deps.rounds.list()])
  return all.flatMap((report) => {
    const view = reportView(report, all, rounds, visit.language)
    return view ? [{ report, view }] : []
  })
}

type Listed = Awaited<ReturnType<typeof listed>>

const outAt = ({ report: { publishedAt, publishAt } }: Listed[number]): string => publishedAt ?? publishAt ?? ''

const findReport = async (visit: Visit<'report' | 'readReport' | 'reportFile' | 'reportTable'>) => {
  const { deps, language, params } = visit
  const [all, rounds] = await Promise.all([everyonesReports(visit), deps.rounds.list()])
  return findShown(all, params.report, { rounds, language, listTitle: reportTexts[language].title })
}

/** The words of published reports, each read once: they never change. */
const createInsides = ({ deps }: Pick<Site, 'deps'>) => {
  const known = new Map<string, string>()
  return async (report: StatusReport, language: Language): Promise<string> => {
    // Of one that was taken back nothing is told, not even whether it has a word.
    if (report.status !== 'published') return ''
    const key = `${report.id} ${language}`
    const kept = known.get(key)
    if (kept !== undefined) return kept
    const document = await deps.reports.document(report, language)
    const text = document ? searchableText(document) : ''
    if (document) known.set(key, text)
    return text
  }
}

const showList = async (visit: Visit<'reports'>, insideOf: ReturnType<typeof createInsides>): Promise<Response> => {
  const { language, query } = visit
  const all = (await listed(visit)).toSorted((one, other) => outAt(other).localeCompare(outAt(one)))
  const out = all.filter(({ view }) => view.state.kind !== 'coming')
  const years = [...new Set(out.map(({ view }) => view.year))]
  const asked = readReportQuery(query, years)
  const chosen = out.filter(({ view }) => isOfChoice(asked, view))
  const found: ReportView[] =
    asked.words === ''
      ? chosen.map(({ view }) => view)
      : (
          await inParallel(chosen, readAtOnce, async ({ report, view }) =>
            hasWords(asked.words, view, await insideOf(report, language)) ? [view] : [],
          )
        ).flat()
  return visit.page({
    title: reportTexts[language].title,
    description: reportTexts[language].lead,
    feeds: reportFeeds(language),
    ...(isAsked(asked) && { headers: { 'x-robots-tag': 'noindex' } }),
    children: (
      <ReportsPage
        language={language}
        query={asked}
        years={years}
        latest={latestOf(all.map(({ report }) => report))?.id ?? null}
        coming={all.filter(({ view }) => view.state.kind === 'coming').map(({ view }) => view)}
        reports={found}
      />
    ),
  })
}

const showOne = async (visit: Visit<'report'>): Promise<Response> => {
  const { deps, language, params, person } = visit
  if (latestWords.includes(params.report)) {
    const latest = await deps.reports.latestPublished()
    return latest ? visit.redirect(visit.path('report', { report: latest.id })) : visit.notFound()
  }
  const shown = await findReport(visit)
  if (!shown) return visit.notFound()
  const described = { report: shown.report, view: shown.view, site: deps.site, language }
  return showReport(visit, shown, {
    letters: (
      <ReportLetterLinks
        language={language}
        report={params.report}
        canObserve={person !== null && hasRole(person, 'SE', ['coordinator'])}
      />
    ),
    ...(shown.view.state.kind === 'published' && {
      metadata: reportMetadata(described),
      script: <ReportScript {...described} />,
    }),
  })
}

const sendFeed = async (visit: Visit<'reportFeed'>): Promise<Response> => {
  const { deps, language, params, context } = visit
  if (params.feed !== feedName) return visit.notFound()
  const { reportFeed } = await import('./feed.ts')
  const entries = (await listed(visit)).filter(({ view }) => view.state.kind !== 'coming')
  const text = reportFeed(entries, { origin: deps.site.origin, language })
  const file = {
    bytes: new TextEncoder().encode(text),
    contentType: 'application/atom+xml; charset=utf-8',
    name: feedName,
    isShown: true,
  }
  return sendFile(file, context.req.header('if-none-match'))
}

const orNotFound =
  <V extends Visit<'report' | 'readReport' | 'reportFile' | 'reportTable'>>(
    show: (visit: V, shown: Shown) => Promise<Response>,
  ) =>
  async (visit: V): Promise<Response> => {
    const shown = await findReport(visit)
    return shown ? show(visit, shown) : visit.notFound()
  }

/** The public pages: the list with its search and feed, a report at its permanent address, the whole of it, its files and tables. */
export const registerPublicReports = (site: Site): void => {
  const insideOf = createInsides(site)
  site.on('reports', (visit) => showList(visit, insideOf))
  site.on('reportFeed', sendFeed)
  site.on('report', showOne)
  site.on('readReport', orNotFound<Visit<'readReport'>>(showReading(keepBodies(), 'anyone')))
  site.on(
    'reportFile',
    orNotFound<Visit<'reportFile'>>((visit, shown) => sendReportFile(visit, shown, visit.params.file)),
  )
  site.on(
    'reportTable',
    orNotFound<Visit<'reportTable'>>((visit, shown) => sendReportTable(visit, shown, visit.params.table, 'anyone')),
  )
}
