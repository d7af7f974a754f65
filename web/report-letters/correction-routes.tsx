import { isForEveryone, type StatusReport } from '#shared/reports/status-report.ts'
import { reportTitle } from '../reports/report-view.ts'
import type { Site, Visit } from '../site.tsx'
import { emptyCorrection, readCorrection, type TypedCorrection, trapName, typedCorrection } from './correction-form.ts'
import { CorrectionPage } from './correction-page.tsx'
import { correctionTexts } from './correction-texts.ts'

type CorrectionVisit = Visit<'reportCorrection' | 'sendCorrection'>

/** The published report that the address names, or null. */
const findPublished = async ({ deps, params }: CorrectionVisit): Promise<StatusReport | null> => {
  const report = await deps.reports.get(params.report)
  return report?.status === 'published' && isForEveryone(report) ? report : null
}

const show = async (
  visit: CorrectionVisit,
  report: StatusReport,
  { typed, isSent = false }: { typed: TypedCorrection; isSent?: boolean },
): Promise<Response> => {
  const { language, form, deps } = visit
  return visit.page({
    title: correctionTexts[language].title,
    status: form.hasErrors ? 400 : 200,
    children: (
      <CorrectionPage
        language={language}
        report={{ id: report.id, title: reportTitle(report, await deps.rounds.list(), language) }}
        chapters={report.choice.chapters}
        form={{ errors: form.errors, language }}
        typed={typed}
        formKey={visit.newFormKey()}
        isSent={isSent}
      />
    ),
  })
}

const post = async (visit: Visit<'sendCorrection'>): Promise<Response> => {
  const { deps, form, language, now } = visit
  const report = await findPublished(visit)
  if (!report) return visit.notFound()
  const formKey = form.formKey()
  const content = readCorrection(form, report.choice.chapters)
  const typed = typedCorrection(form)
  if (form.hasErrors) return show(visit, report, { typed })
  const sent = visit.redirect(`${visit.path('reportCorrection', { report: report.id })}?sent`)
  // A program is told that all went well, and nothing is kept.
  if (form.raw(trapName) !== '') return sent
  const outcome = await deps.reportLetters.sendCorrection({
    content: { ...content, reportId: report.id, language },
    at: now,
    formKey,
  })
  if (outcome.ok) return sent
  form.fail('text', { kind: 'own', message: correctionTexts[language].tooMuch(outcome.refusal.minutes) })
  return show(visit, report, { typed })
}

/** Readers' corrections: the form on a report. */
export const registerCorrections = (site: Site): void => {
  site.on('reportCorrection', async (visit) => {
    const report = await findPublished(visit)
    if (!report) return visit.notFound()
    return show(visit, report, { typed: emptyCorrection, isSent: visit.query.has('sent') })
  })
  site.on('sendCorrection', post)
}
