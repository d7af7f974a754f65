import type { Language } from '#shared/platform/language.ts'
import { pathTo } from '../paths.ts'
import type { Site } from '../site.tsx'
import { ReportPage } from './report-page.tsx'
import { reportTexts } from './report-texts.ts'
import { reportView, roundTitle } from './report-view.ts'
import { ReportsPage } from './reports-page.tsx'

/** The last part of the address that always leads to the latest report. */
const latestWords = ['senaste', 'latest'] as const

/** The public pages: the list, a report at its permanent address, the latest, and the files. */
export const registerPublicReports = (site: Site): void => {
  const { reports, rounds } = site.deps
  const addressOf = (id: string, language: Language) =>
    site.deps.site.origin + pathTo('report', language, { report: id })

  site.on('reports', async (visit) => {
    const { language } = visit
    const [published, allRounds] = await Promise.all([reports.listPublished(), rounds.list()])
    const views = published.map((report) => reportView(report, published, allRounds, language))
    return visit.page({
      title: reportTexts[language].title,
      children: <ReportsPage language={language} latest={views[0] ?? null} earlier={views.slice(1)} />,
    })
  })

  site.on('report', async (visit) => {
    const { language, params } = visit
    const [published, allRounds] = await Promise.all([reports.listPublished(), rounds.list()])
    if (latestWords.some((word) => word === params.report)) {
      const latest = published[0]
      return latest ? visit.redirect(visit.path('report', { report: latest.id })) : visit.notFound()
    }
    const report = published.find(({ id }) => id === params.report)
    if (!report) return visit.notFound()
    const view = reportView(report, published, allRounds, language)
    return visit.page({
      title: `${view.title}, ${view.version}`,
      children: (
        <ReportPage
          language={language}
          report={view}
          round={roundTitle(allRounds, report.period, language)}
          snapshotId={report.snapshotId}
          address={addressOf(report.id, language)}
          otherVersions={published
            .filter(({ id, period }) => period === report.period && id !== report.id)
            .map((other) => reportView(other, published, allRounds, language))}
        />
      ),
    })
  })

  site.on('reportFile', async (visit) => {
    const report = await reports.get(visit.params.report)
    const address = report?.status === 'published' ? await reports.downloadAddress(report, visit.params.file) : null
    return address ? visit.context.redirect(address, 302) : visit.notFound()
  })
}
