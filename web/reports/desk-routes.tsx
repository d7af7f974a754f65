import { asActor } from '#shared/people/person.ts'
import type { Outcome } from '#shared/platform/outcome.ts'
import type { ChangeRefusal } from '#shared/reports/change-report.ts'
import { maxChangeNoteLength, type StatusReport } from '#shared/reports/status-report.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import { pathTo } from '../paths.ts'
import type { Site, Visit } from '../site.tsx'
import { formatMoment } from '../texts/format.ts'
import { confirmName, DeskPage, type DeskPageProps } from './desk-page.tsx'
import { deskTexts } from './desk-texts.ts'
import { deskReports, isSameMaterial, latestVersionText, roundOptions } from './desk-view.ts'
import { roundTitle } from './report-view.ts'

type DeskRoute = 'reportDesk' | 'orderReport' | 'publishReport' | 'retryReport'
type DeskVisit = Visit<DeskRoute>

const doneOf = (visit: DeskVisit, reports: readonly StatusReport[]): DeskPageProps['notice'] => {
  const sentences = deskTexts[visit.language].done
  for (const code of ['ordered', 'published', 'retried'] as const) {
    const id = visit.query.get(code)
    // Only what is on the desk is named, so that an address cannot put words on the page.
    if (id !== null && reports.some((report) => report.id === id))
      return { color: 'success', text: sentences[code](id) }
  }
  return null
}

const orderOf = async (
  visit: DeskVisit,
  snapshot: Snapshot | null,
  reports: readonly StatusReport[],
): Promise<DeskPageProps['order']> => {
  const { language, form, deps } = visit
  const t = deskTexts[language]
  if (!visit.can(['coordinator'])) return { missing: t.onlyCoordinator, link: null }
  if (!snapshot) return { missing: t.noSnapshot, link: { href: pathTo('coordinator', language), label: t.toSnapshot } }
  const rounds = await deps.rounds.list()
  const isTyped = visit.id === 'orderReport'
  const latest = latestVersionText(reports, snapshot.roundId, language)
  return {
    lead: t.orderLead(formatMoment(snapshot.createdAt, language), roundTitle(rounds, snapshot.roundId, language)),
    rounds: roundOptions(
      rounds.filter(({ kind }) => kind === 'mapping'),
      language,
    ),
    latestVersion: latest,
    sameMaterial: latest && isSameMaterial(reports, snapshot) ? t.sameSnapshot(latest) : null,
    typed: {
      period: isTyped ? form.raw('period') : snapshot.roundId,
      changeNote: isTyped ? form.raw('changeNote') : '',
    },
  }
}

const show = async (visit: DeskVisit, problem?: { status: 400 | 409; text: string }): Promise<Response> => {
  const { language, deps, form } = visit
  const [reports, rounds, snapshot] = await Promise.all([
    deps.reports.list(),
    deps.rounds.list(),
    deps.snapshots.latest(),
  ])
  return visit.page({
    title: deskTexts[language].title,
    status: problem?.status ?? (form.hasErrors ? 400 : 200),
    otherLanguage: pathTo('reportDesk', language === 'sv' ? 'en' : 'sv'),
    children: (
      <DeskPage
        language={language}
        form={{ errors: form.errors, language }}
        newFormKey={visit.newFormKey}
        notice={problem ? { color: 'danger', text: problem.text } : doneOf(visit, reports)}
        order={await orderOf(visit, snapshot, reports)}
        reports={deskReports(reports, rounds, language)}
        canOrder={visit.can(['coordinator'])}
      />
    ),
  })
}

const back = (visit: DeskVisit, code: 'ordered' | 'published' | 'retried', id: string): Response =>
  visit.redirect(`${visit.path('reportDesk')}?${code}=${encodeURIComponent(id)}`)

const order = async (visit: Visit<'orderReport'>): Promise<Response> => {
  const { form, deps, language, now, person } = visit
  const t = deskTexts[language]
  const [snapshot, rounds, reports] = await Promise.all([
    deps.snapshots.latest(),
    deps.rounds.list(),
    deps.reports.list(),
  ])
  const period = form.choice(
    'period',
    rounds.filter(({ kind }) => kind === 'mapping').map(({ id }) => id),
    { isRequired: true },
  )
  const changeNote = form.text('changeNote', { maxLength: maxChangeNoteLength })
  const formKey = form.formKey()
  if (period !== null && snapshot?.roundId !== period)
    form.fail('period', { kind: 'own', message: t.noSnapshotOfRound })
  if (form.hasErrors || period === null || !snapshot) return show(visit)
  const result = await deps.reports.order({
    period,
    changeNote,
    snapshotId: snapshot.id,
    isDemonstration: snapshot.isDemonstration,
    actor: asActor(person),
    at: now,
    formKey,
  })
  if (result.ok) return back(visit, 'ordered', result.value.id)
  if (result.refusal.kind === 'already-done')
    return back(visit, 'ordered', reports.find((report) => report.period === period)?.id ?? '')
  const latest = latestVersionText(reports, period, language) ?? result.refusal.latest.id
  form.fail('changeNote', { kind: 'own', message: t.changeNoteMissing(latest) })
  return show(visit)
}

const answer = async (
  visit: Visit<'publishReport'> | Visit<'retryReport'>,
  outcome: Outcome<StatusReport, ChangeRefusal>,
  code: 'published' | 'retried',
): Promise<Response> => {
  if (outcome.ok || outcome.refusal.kind === 'already-done') return back(visit, code, visit.params.report)
  if (outcome.refusal.kind === 'report-unknown') return visit.notFound()
  return show(visit, { status: 409, text: deskTexts[visit.language].refusals[outcome.refusal.kind] })
}

/** The desk of the process lead and the communicator. */
export const registerReportDesk = (site: Site): void => {
  const { reports } = site.deps

  site.on('reportDesk', (visit) => show(visit))
  site.on('orderReport', order)

  site.on('publishReport', async (visit) => {
    const { form, params, now, person, language } = visit
    const name = confirmName(params.report)
    if (!form.isChecked(name)) form.fail(name, { kind: 'own', message: deskTexts[language].confirmMissing })
    const version = form.version()
    const formKey = form.formKey()
    if (form.hasErrors) return show(visit)
    const input = { id: params.report, version, actor: asActor(person), at: now, formKey }
    return answer(visit, await reports.publish(input), 'published')
  })

  site.on('retryReport', async (visit) => {
    const { form, params, now, person } = visit
    const version = form.version()
    const formKey = form.formKey()
    if (form.hasErrors) return show(visit)
    const input = { id: params.report, version, actor: asActor(person), at: now, formKey }
    return answer(visit, await reports.retry(input), 'retried')
  })

  site.on('draftFile', async (visit) => {
    const report = await reports.get(visit.params.report)
    const address = report ? await reports.downloadAddress(report, visit.params.file) : null
    return address ? visit.context.redirect(address, 302) : visit.notFound()
  })
}
