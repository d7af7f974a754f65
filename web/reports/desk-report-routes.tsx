import { asActor } from '#shared/people/person.ts'
import type { ReportAct, ReportOutcome } from '#shared/reports/change-report.ts'
import { mostPagesFor } from '#shared/reports/page-limit.ts'
import type { HourOutOfRange } from '#shared/reports/publish-report.ts'
import type { StatusReport } from '#shared/reports/status-report.ts'
import { pathTo } from '../paths.ts'
import type { Site, Visit } from '../site.tsx'
import type { ReportForm } from './desk-deed-forms.tsx'
import { deskDeedTexts } from './desk-deed-texts.ts'
import { readHour, readReason, requireConfirmed } from './desk-form.ts'
import { readMaterial } from './desk-material.ts'
import { deskProblemTexts } from './desk-problem-texts.ts'
import { DeskReportPage, type DeskReportPageProps } from './desk-report-page.tsx'
import { type DeskDeed, deskDeeds, deskReportTexts } from './desk-report-texts.ts'
import { reportName, roundName } from './desk-view.ts'

type OneVisit = Visit<'deskReport' | ReportForm>

type Told = DeskReportPageProps['told']

/** What is still under way when the page comes. */
const underWay: readonly DeskDeed[] = ['ordered', 'retried', 'rebuilt', 'sent']

const toldIn = ({ query, language }: OneVisit): Told => {
  const deed = deskDeeds.find((one) => one === query.get('done'))
  if (!deed) return null
  return { color: underWay.includes(deed) ? 'info' : 'success', text: deskReportTexts[language].done[deed] }
}

const show = async (visit: OneVisit, report: StatusReport, told = toldIn(visit)): Promise<Response> => {
  const { deps, language, form, person, params } = visit
  const [material, rounds] = await Promise.all([readMaterial(deps, report), deps.rounds.list()])
  const name = reportName(report, rounds, language)
  return visit.page({
    title: name,
    status: form.hasErrors ? 400 : told?.color === 'warning' ? 409 : 200,
    otherLanguage: pathTo('deskReport', language === 'sv' ? 'en' : 'sv', params),
    children: (
      <DeskReportPage
        language={language}
        report={report}
        name={name}
        round={roundName(rounds, report.period, language)}
        told={told}
        material={material}
        form={{ errors: form.errors, language }}
        version={form.shownVersion(report.version)}
        posted={visit.id}
        typed={{
          day: form.raw('day'),
          time: form.raw('time'),
          reason: form.raw('reason'),
          remark: form.raw('remark'),
        }}
        newFormKey={visit.newFormKey}
        canWrite={visit.can(['coordinator'])}
        isWriter={material.writers.has(person.email)}
      />
    ),
  })
}

/** Carries out what a form asks of a report, and goes back to its page or shows what stood in the way. `carryOut` gives null when something in the form is wrong. */
const change = async (
  visit: OneVisit,
  deed: DeskDeed,
  carryOut: (act: ReportAct, report: StatusReport) => Promise<Awaited<ReportOutcome<HourOutOfRange>> | null>,
): Promise<Response> => {
  const { deps, form, params, language, now } = visit
  const report = await deps.reports.get(params.report)
  if (!report) return visit.notFound()
  const act = {
    id: report.id,
    version: form.version(),
    actor: asActor(visit.person),
    at: now,
    formKey: form.formKey(),
  }
  const outcome = form.hasErrors ? null : await carryOut(act, report)
  if (!outcome) return show(visit, report)
  if (outcome.ok || outcome.refusal.kind === 'already-done')
    return visit.redirect(`${visit.path('deskReport', params)}?done=${deed}`)
  const { refusal } = outcome
  if (refusal.kind === 'report-unknown') return visit.notFound()
  if (refusal.kind === 'hour-out-of-range') {
    form.fail('day', { kind: 'own', message: deskDeedTexts[language].hourPassed })
    return show(visit, report)
  }
  return show(visit, refusal.current ?? report, { color: 'warning', text: deskReportTexts[language].movedOn })
}

/** Sends a draft to review when nothing is left to mend in its texts; otherwise the page says what is. */
const send = (visit: Visit<'sendReportForReview'>): Promise<Response> =>
  change(visit, 'sent', async (act, report) => {
    const { problems, texts, isUnmeasured } = await readMaterial(visit.deps, report)
    if (report.status === 'draft' && isUnmeasured) {
      const most = mostPagesFor(report.choice.recipient) ?? 0
      visit.form.fail('texts', { kind: 'own', message: deskDeedTexts[visit.language].measureFirst(most) })
      return null
    }
    if (report.status === 'draft' && problems?.length !== 0) {
      visit.form.fail('texts', { kind: 'own', message: deskProblemTexts[visit.language].problemsTitle })
      return null
    }
    return visit.deps.reports.sendForReview({ ...act, checked: texts })
  })

const takeBack = (visit: Visit<'returnReport'>): Promise<Response> =>
  change(visit, 'returned', async (act, report) => {
    const { writers } = await readMaterial(visit.deps, report)
    const remark = readReason(visit.form, 'remark', !writers.has(act.actor.id))
    return visit.form.hasErrors ? null : visit.deps.reports.returnToWriters({ ...act, remark })
  })

const schedule = (visit: Visit<'scheduleReport'>): Promise<Response> => {
  const isCleared = visit.form.raw('deed') === 'clear'
  return change(visit, isCleared ? 'unscheduled' : 'scheduled', async (act) => {
    const publishAt = isCleared ? null : readHour(visit.form, visit.language)
    return visit.form.hasErrors ? null : visit.deps.reports.schedule({ ...act, publishAt })
  })
}

/** One report on the desk, and all that is done with it but reviewing and writing. */
export const registerDeskReport = (site: Site): void => {
  const { reports } = site.deps
  site.on('deskReport', async (visit) => {
    const report = await reports.get(visit.params.report)
    return report ? show(visit, report) : visit.notFound()
  })
  site.on('retryReport', (visit) => change(visit, 'retried', (act) => reports.retry(act)))
  site.on('rebuildReport', (visit) => change(visit, 'rebuilt', (act) => reports.rebuild(act)))
  site.on('sendReportForReview', send)
  site.on('returnReport', takeBack)
  site.on('scheduleReport', schedule)
  site.on('publishReport', (visit) =>
    change(visit, 'published', async (act) => {
      requireConfirmed(visit.form)
      return visit.form.hasErrors ? null : reports.publish(act)
    }),
  )
  site.on('withdrawReport', (visit) =>
    change(visit, 'withdrawn', async (act) => {
      const reason = readReason(visit.form, 'reason')
      requireConfirmed(visit.form)
      return visit.form.hasErrors ? null : reports.withdraw({ ...act, reason })
    }),
  )
  site.on('draftFile', async (visit) => {
    const report = await reports.get(visit.params.report)
    const address = report ? await reports.downloadAddress(report, visit.params.file) : null
    return address ? visit.context.redirect(address, 302) : visit.notFound()
  })
}
