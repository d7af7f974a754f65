import { asActor } from '#shared/people/person.ts'
import { letterLimits } from '#shared/report-letters/letter-limits.ts'
import type { StatusReport } from '#shared/reports/status-report.ts'
import { readerTexts } from '../reports/reader-texts.ts'
import { reportView } from '../reports/report-view.ts'
import type { Site, Visit } from '../site.tsx'
import { RegionReportsPage } from './region-page.tsx'

type RegionVisit = Visit<'regionReports' | 'answerObservation'>
type ReadReports = (visit: Pick<RegionVisit, 'deps' | 'region'>) => Promise<StatusReport[]>

const show = async (
  visit: RegionVisit,
  readReports: ReadReports,
  { asked, typed = '', unsaved }: { asked: string | null; typed?: string; unsaved?: string },
): Promise<Response> => {
  const { deps, language, region, form, query } = visit
  const [all, rounds, observations] = await Promise.all([
    readReports(visit),
    deps.rounds.list(),
    deps.reportLetters.observations(region.code),
  ])
  const waiting = observations.filter(({ status }) => status === 'sent')
  const open = waiting.find(({ id }) => id === asked) ?? waiting.at(-1)
  const said = unsaved === undefined ? query.get('said') : 'answered-before'
  return visit.page({
    title: `${readerTexts[language].regionTitle} – ${region.name}`,
    status: form.hasErrors ? 400 : unsaved === undefined ? 200 : 409,
    children: (
      <RegionReportsPage
        language={language}
        region={region}
        reports={all.flatMap((report) => reportView(report, all, rounds, language) ?? [])}
        observations={observations}
        openId={(visit.can(['editor', 'owner']) && open?.id) || null}
        form={{ errors: form.errors, language }}
        typed={typed}
        formKey={visit.newFormKey()}
        said={said === 'answered' || said === 'answered-before' ? said : null}
        unsaved={unsaved}
      />
    ),
  })
}

const post = async (visit: Visit<'answerObservation'>, readReports: ReadReports): Promise<Response> => {
  const { deps, form, person, now, region } = visit
  const id = form.raw('observation')
  const formKey = form.formKey()
  const answer = form.text('answer', { maxLength: letterLimits.answer, isRequired: true })
  if (form.hasErrors) return show(visit, readReports, { asked: id, typed: form.raw('answer') })
  const outcome = await deps.reportLetters.answerObservation({
    regionCode: region.code,
    id,
    answer,
    actor: asActor(person),
    at: now,
    formKey,
  })
  if (!outcome.ok && outcome.refusal.kind === 'observation-unknown') return visit.notFound()
  if (!outcome.ok && outcome.refusal.kind === 'answered-before')
    return show(visit, readReports, { asked: null, unsaved: answer })
  return visit.redirect(`${visit.path('regionReports', { region: region.code })}?said=answered#observation-${id}`)
}

/** A region's reports with the observations sent to it, and its answers. */
export const registerObservationAnswers = (site: Site, readReports: ReadReports): void => {
  site.on('regionReports', (visit) => show(visit, readReports, { asked: visit.query.get('open') }))
  site.on('answerObservation', (visit) => post(visit, readReports))
}
