import type { Child } from 'hono/jsx'
import type { Language } from '#shared/platform/language.ts'
import { type ReportDocument, tablesOf } from '#shared/reports/report-document.ts'
import type { StatusReport } from '#shared/reports/status-report.ts'
import { tableCsv } from '#shared/reports/table-csv.ts'
import type { Round } from '#shared/rounds/round.ts'
import type { FileFormat } from '../chart-files/file-formats.ts'
import { pageChartAddress, sendPageChart } from '../chart-files/page-charts.ts'
import type { Metadata } from '../layout/document-head.tsx'
import type { Visit } from '../site.tsx'
import { sendFile } from '../tables/send-file.ts'
import { figureFile } from './figure-file.tsx'
import { figureLinks } from './figure-links.ts'
import type { KeptBodies } from './kept-bodies.tsx'
import { ComingPage, FileGonePage, WithdrawnPage } from './other-state-page.tsx'
import { ReadPage } from './read-page.tsx'
import { citationIn } from './report-metadata.tsx'
import { ReportPage } from './report-page.tsx'
import { placesOf } from './report-places.ts'
import { type ReportView, reportView, roundTitle } from './report-view.ts'

/** A report that the visitor may know of, with what she sees of it. */
export type Shown = {
  report: StatusReport
  view: ReportView
  /** All reports of its series that she may know of, the newest first. */
  versions: readonly ReportView[]
  rounds: readonly Round[]
  listTitle: string
}

type ReportVisit = Pick<Visit, 'deps' | 'language' | 'page' | 'notFound'>

/** A report among those that the visitor may know of (`all`), or null. */
export const findShown = (
  all: readonly StatusReport[],
  id: string,
  { rounds, language, listTitle }: { rounds: readonly Round[]; language: Language; listTitle: string },
): Shown | null => {
  const report = all.find((one) => one.id === id)
  const view = report && reportView(report, all, rounds, language)
  if (!report || !view) return null
  const versions = all
    .filter(({ series }) => series === report.series)
    .toSorted((one, other) => other.reportVersion - one.reportVersion)
    .flatMap((one) => reportView(one, all, rounds, language) ?? [])
    .filter(({ state }) => state.kind !== 'coming')
  return { report, view, versions, rounds, listTitle }
}

/** The document in the page's language, or in the one that the report has. */
export const documentOf = async (
  { deps, language }: Pick<Visit, 'deps' | 'language'>,
  report: StatusReport,
): Promise<ReportDocument | null> =>
  (await deps.reports.document(report, language)) ??
  (await deps.reports.document(report, language === 'sv' ? 'en' : 'sv'))

/** The report's own page: itself, why it was withdrawn, or when it comes. */
export const showReport = async (
  visit: ReportVisit,
  { report, view, versions, rounds, listTitle }: Shown,
  extras: { letters: Child; metadata?: readonly Metadata[]; script?: Child },
): Promise<Response> => {
  const { deps, language } = visit
  const places = placesOf(report, language)
  const common = { language, report: view, places, listTitle }
  if (view.state.kind === 'coming') return visit.page({ title: view.title, children: <ComingPage {...common} /> })
  if (view.state.kind === 'withdrawn')
    return visit.page({ title: view.title, children: <WithdrawnPage {...common} versions={versions} /> })
  const document = await documentOf(visit, report)
  const figurePage = figureLinks(visit.language, report.snapshotId)
  return visit.page({
    title: `${view.title}, ${view.version}`,
    ...(extras.metadata && { metadata: extras.metadata }),
    children: (
      <>
        <ReportPage
          {...common}
          versions={versions}
          round={roundTitle(rounds, report.period, language)}
          snapshotId={report.snapshotId}
          address={deps.site.origin + places.page(report.id)}
          citation={citationIn({ report, view, site: deps.site, language })}
          document={document?.language === language ? document : null}
          figurePage={figurePage}
          letters={extras.letters}
        />
        {extras.script}
      </>
    ),
  })
}

/** The whole report on a page, or one of its figures as a file. */
export const showReading =
  (bodies: KeptBodies, audience: 'anyone' | 'reader') =>
  async (
    visit: ReportVisit & Pick<Visit, 'query' | 'context'>,
    { report, view, listTitle }: Shown,
  ): Promise<Response> => {
    if (view.state.kind !== 'published') return visit.notFound()
    const { deps, language } = visit
    const document = await documentOf(visit, report)
    const figure = figureLinks(language, report.snapshotId)
    if (!document) return visit.notFound()
    const places = placesOf(report, language)
    const name = [report.id, report.build, document.language, language].join(' ')
    const tableFile = (table: string) => places.table(report.id, table)
    const file = await sendPageChart(visit, {
      draw: (id) => figureFile(document, id),
      name: `lagesrapport-${report.id}`,
      audience,
      language: document.language,
      site: { origin: deps.site.origin, isDemonstration: report.isDemonstration },
    })
    if (file) return file
    const figureAddress = (chart: string, format: FileFormat) =>
      pageChartAddress(places.read(report.id), { chart, format })
    return visit.page({
      title: view.title,
      isWide: true,
      children: (
        <ReadPage
          language={language}
          report={view}
          document={document}
          places={places}
          listTitle={listTitle}
          body={await bodies(name, document, { figure, tableFile, figureFile: figureAddress })}
        />
      ),
    })
  }

/** In the place of what a withdrawn report had; 404 for what never was. */
const gone = (visit: ReportVisit, { report, view }: Shown): Response => {
  if (view.state.kind !== 'withdrawn') return visit.notFound()
  const page = placesOf(report, visit.language).page(report.id)
  return visit.page({
    title: view.title,
    status: 410,
    children: <FileGonePage language={visit.language} page={page} />,
  })
}

/** Hands out one of the report's files by sending the browser to the bucket. */
export const sendReportFile = async (
  visit: ReportVisit & Pick<Visit, 'context'>,
  shown: Shown,
  fileName: string,
): Promise<Response> => {
  if (shown.view.state.kind !== 'published') return gone(visit, shown)
  const address = await visit.deps.reports.downloadAddress(shown.report, fileName)
  return address ? visit.context.redirect(address, 302) : visit.notFound()
}

/** One table of the report as CSV, in the page's language where the report has it. */
export const sendReportTable = async (
  visit: ReportVisit & Pick<Visit, 'context'>,
  shown: Shown,
  tableId: string,
  audience: 'anyone' | 'region',
): Promise<Response> => {
  if (shown.view.state.kind !== 'published') return gone(visit, shown)
  const document = await documentOf(visit, shown.report)
  const table = document && tablesOf(document).find(({ id }) => id === tableId)
  if (!document || !table) return visit.notFound()
  const name = `lagesrapport-${shown.report.id}-${table.id}-${document.language}.csv`
  const file = { bytes: tableCsv(document, table), contentType: 'text/csv; charset=utf-8', name }
  if (audience === 'anyone') return sendFile(file, visit.context.req.header('if-none-match'))
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      'content-type': file.contentType,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  })
}
