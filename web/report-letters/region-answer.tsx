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
  { asked, typed }: { asked: string | null; typed: string },
): Promise<Response> => {
  const { deps, language, region, form, query } = visit
  const [all, rounds, observations] = await Promise.all([
    readReports(visit),
    deps.rounds.list(),
    deps.reportLetters.observations(region.code),
  ])
  const waiting = observations.filter(({ status }) => status === 'sent')
  const open = waiting.find(({ id }) => id === asked) ?? waiting.at(-1)
  const said = query.get('said')
  return visit.page({
    title: `${readerTexts[language].regionTitle} – ${region.name}`,
    status: form.hasErrors ? 400 : 200,
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
  const isMine = outcome.ok || outcome.refusal.kind === 'already-done'
  const list = visit.path('regionReports', { region: region.code })
  return visit.redirect(`${list}?said=${isMine ? 'answered' : 'answered-before'}#observation-${id}`)
}

/** A region's reports with the observations sent to it, and its answers. */
export const registerObservationAnswers = (site: Site, readReports: ReadReports): void => {
  site.on('regionReports', (visit) => show(visit, readReports, { asked: visit.query.get('open'), typed: '' }))
  site.on('answerObservation', (visit) => post(visit, readReports))
}
