import { asActor } from '#shared/people/person.ts'
import type { StatusReport } from '#shared/reports/status-report.ts'
import { pathTo } from '../../paths.ts'
import type { Site, Visit } from '../../site.tsx'
import { requireConfirmed } from '../desk-form.ts'
import { readMaterial } from '../desk-material.ts'
import { deskReportTexts } from '../desk-report-texts.ts'
import { reportName } from '../desk-view.ts'
import { figureLinks } from '../figure-links.ts'
import { documentOf } from '../show-report.tsx'
import { DraftPage } from './draft-page.tsx'
import { reviewTexts } from './review-texts.ts'

type DraftVisit = Visit<'readDraft' | 'approveReport'>

const show = async (visit: DraftVisit, report: StatusReport, refusal: string | null = null): Promise<Response> => {
  const { deps, language, form, person, params } = visit
  const [material, rounds, document] = await Promise.all([
    readMaterial(deps, report),
    deps.rounds.list(),
    documentOf(visit, report),
  ])
  const name = reportName(report, rounds, language)
  const figureLink = figureLinks(language, report.snapshotId)
  return visit.page({
    title: name,
    isWide: true,
    status: form.hasErrors ? 400 : refusal ? 409 : 200,
    otherLanguage: pathTo('readDraft', language === 'sv' ? 'en' : 'sv', params),
    children: (
      <DraftPage
        language={language}
        report={report}
        name={name}
        document={document}
        figureLink={figureLink}
        refusal={refusal}
        material={material}
        form={{ errors: form.errors, language }}
        version={form.shownVersion(report.version)}
        posted={visit.id}
        typed={{ day: '', time: '', reason: '', remark: '' }}
        newFormKey={visit.newFormKey}
        canWrite={visit.can(['coordinator'])}
        isWriter={material.writers.has(person.email)}
      />
    ),
  })
}

const approve = async (visit: Visit<'approveReport'>): Promise<Response> => {
  const { deps, form, params, language, now } = visit
  const report = await deps.reports.get(params.report)
  if (!report) return visit.notFound()
  requireConfirmed(form)
  const version = form.version()
  const formKey = form.formKey()
  if (form.hasErrors) return show(visit, report)
  const outcome = await deps.reports.approve({ id: report.id, version, actor: asActor(visit.person), at: now, formKey })
  if (outcome.ok || outcome.refusal.kind === 'already-done')
    return visit.redirect(`${visit.path('deskReport', params)}?done=approved`)
  const { refusal } = outcome
  if (refusal.kind === 'report-unknown') return visit.notFound()
  if (refusal.kind === 'own-work') return show(visit, report, reviewTexts[language].ownWorkRefused)
  return show(visit, refusal.current ?? report, deskReportTexts[language].movedOn)
}

/** Reading a report that is not out, and a second person's approval of it. */
export const registerReviewing = (site: Site): void => {
  site.on('readDraft', async (visit) => {
    const report = await site.deps.reports.get(visit.params.report)
    return report ? show(visit, report) : visit.notFound()
  })
  site.on('approveReport', approve)
}
