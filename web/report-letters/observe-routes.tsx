import { asActor } from '#shared/people/person.ts'
import { regions } from '#shared/regions/regions.ts'
import { letterLimits } from '#shared/report-letters/letter-limits.ts'
import type { StatusReport } from '#shared/reports/status-report.ts'
import { reportTitle } from '../reports/report-view.ts'
import type { Site, Visit } from '../site.tsx'
import { ObservePage, type TypedObservation } from './observe-page.tsx'
import { observeTexts } from './observe-texts.ts'

type ObserveVisit = Visit<'observations' | 'sendObservation'>

const codes = regions.map(({ code }) => code)

/** The address of the page on which the coordinator reads the report. */
const pageOf = (visit: ObserveVisit, { id, status }: StatusReport): string =>
  status === 'published' ? visit.path('report', { report: id }) : visit.path('deskReport', { report: id })

const show = async (visit: ObserveVisit, report: StatusReport, typed: TypedObservation): Promise<Response> => {
  const { deps, language, form, query } = visit
  const [rounds, sent] = await Promise.all([deps.rounds.list(), deps.reportLetters.observations(null)])
  return visit.page({
    title: observeTexts[language].title,
    status: form.hasErrors ? 400 : 200,
    children: (
      <ObservePage
        language={language}
        report={{ id: report.id, title: reportTitle(report, rounds, language), page: pageOf(visit, report) }}
        chapters={report.choice.chapters}
        form={{ errors: form.errors, language }}
        typed={typed}
        formKey={visit.newFormKey()}
        isSent={query.has('sent') && !form.hasErrors}
        sent={sent.filter(({ reportId }) => reportId === report.id)}
      />
    ),
  })
}

const post = async (visit: Visit<'sendObservation'>): Promise<Response> => {
  const { deps, form, person, now, params } = visit
  const report = await deps.reports.get(params.report)
  if (!report) return visit.notFound()
  const { choice, id: reportId } = report
  const formKey = form.formKey()
  const regionCode = form.choice('region', codes, { isRequired: true })
  const chapterId = form.choice('chapter', choice.chapters, { isRequired: true })
  const text = form.text('text', { maxLength: letterLimits.observation, isRequired: true })
  if (form.hasErrors || regionCode === null || chapterId === null)
    return show(visit, report, { region: form.raw('region'), chapter: form.raw('chapter'), text: form.raw('text') })
  await deps.reportLetters.sendObservation({
    content: { reportId, chapterId, regionCode, text },
    actor: asActor(person),
    at: now,
    formKey,
  })
  return visit.redirect(`${visit.path('observations', params)}?sent`)
}

/** The coordinator's observations to regions, from a report that is out or being written. */
export const registerObservations = (site: Site): void => {
  site.on('observations', async (visit) => {
    const report = await visit.deps.reports.get(visit.params.report)
    if (!report) return visit.notFound()
    const chapter = visit.query.get('chapter') ?? ''
    return show(visit, report, { region: report.choice.regionCode ?? '', chapter, text: '' })
  })
  site.on('sendObservation', post)
}
