import { figureChanges } from '#shared/key-figures/key-figures.ts'
import { languages } from '#shared/platform/language.ts'
import { compareDocuments } from '#shared/reports/compare-documents.ts'
import type { StatusReport } from '#shared/reports/status-report.ts'
import type { Site, Visit } from '../../site.tsx'
import { figuresOf } from '../desk-material.ts'
import { reportName } from '../desk-view.ts'
import { ComparePage } from './compare-page.tsx'
import { reviewTexts } from './review-texts.ts'

type CompareVisit = Visit<'compareReport'>

const figuresBetween = async ({ deps }: CompareVisit, before: StatusReport, report: StatusReport) => {
  const [earlier, now] = await Promise.all([figuresOf(deps, before), figuresOf(deps, report)])
  return earlier && now && figureChanges(now, earlier)
}

const chaptersBetween = async ({ deps, language }: CompareVisit, before: StatusReport, report: StatusReport) => {
  // In the page's language, or in one that both have.
  const inOrder = [language, ...languages.filter((other) => other !== language)]
  const shared = inOrder.find((one) => [before, report].every(({ choice }) => choice.languages.includes(one)))
  if (!shared) return null
  const [earlier, now] = await Promise.all([
    deps.reports.document(before, shared),
    deps.reports.document(report, shared),
  ])
  return earlier && now && compareDocuments(earlier, now)
}

const show = async (visit: CompareVisit, report: StatusReport): Promise<Response> => {
  const { deps, language } = visit
  const [rounds, before] = await Promise.all([
    deps.rounds.list(),
    report.previousId === null ? null : deps.reports.get(report.previousId),
  ])
  const [figures, chapters] = before
    ? await Promise.all([figuresBetween(visit, before, report), chaptersBetween(visit, before, report)])
    : [null, null]
  const name = reportName(report, rounds, language)
  return visit.page({
    title: `${reviewTexts[language].compare.title}: ${name}`,
    children: (
      <ComparePage
        language={language}
        report={report}
        name={name}
        before={before && reportName(before, rounds, language)}
        figures={figures}
        chapters={chapters}
      />
    ),
  })
}

/** A draft beside the report before it. */
export const registerComparing = (site: Site): void => {
  site.on('compareReport', async (visit) => {
    const report = await site.deps.reports.get(visit.params.report)
    return report ? show(visit, report) : visit.notFound()
  })
}
