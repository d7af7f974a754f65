import { asActor } from '#shared/people/person.ts'
import type { AttendanceDeed, AttendanceOutcome, AttendanceRefusal } from '#shared/time/change-attendance.ts'
import { isMonth, monthOf } from '#shared/time/months.ts'
import { type AttendanceMonth, emptyAttendance } from '#shared/time/participant.ts'
import type { WholeProject } from '#shared/time/whole-project.ts'
import { pathTo } from '../paths.ts'
import type { Site, Visit } from '../site.tsx'
import { formatMonth } from '../texts/format.ts'
import { readAttendanceForm } from './attendance-form.ts'
import { AttendancePage } from './attendance-page.tsx'
import { type AttendanceDone, participantTexts } from './participant-texts.ts'
import { readReason } from './sheet-routes.tsx'

export type AttendanceVisit = Visit<'attendance' | 'saveAttendance' | 'sendAttendance' | 'correctAttendance'>

const readWhole = async ({ deps, params }: AttendanceVisit): Promise<WholeProject | null> => {
  const whole = isMonth(params.month) ? await deps.timeSheets.whole(params.project) : null
  if (!whole) return null
  const { startsOn, endsOn } = whole.project
  const isInDays = params.month >= monthOf(startsOn) && params.month <= monthOf(endsOn)
  return isInDays || whole.attendance.some(({ month }) => month === params.month) ? whole : null
}

const monthIn = (visit: AttendanceVisit, { attendance, project }: WholeProject): AttendanceMonth =>
  attendance.find(({ month }) => month === visit.params.month) ??
  emptyAttendance(project.id, visit.params.month, asActor(visit.person), visit.now.toISOString())

const show = (visit: AttendanceVisit, whole: WholeProject, problem: string | null = null): Response => {
  const { form, language, params } = visit
  const month = monthIn(visit, whole)
  return visit.page({
    title: participantTexts[language].attendanceTitle(formatMonth(params.month, language)),
    status: form.hasErrors ? 400 : problem ? 409 : 200,
    otherLanguage: pathTo('attendance', language === 'sv' ? 'en' : 'sv', params),
    children: (
      <AttendancePage
        visit={visit}
        whole={whole}
        month={month}
        form={{ errors: form.errors, language }}
        version={visit.id === 'saveAttendance' ? form.shownVersion(month.version) : month.version}
        problem={problem}
      />
    ),
  })
}

const sentence = (refusal: AttendanceRefusal, { language }: AttendanceVisit): string => {
  const { refusals } = participantTexts[language]
  if (refusal.kind === 'earlier-open') return refusals['earlier-open'](formatMonth(refusal.month, language))
  return refusal.kind === 'already-done' ? refusals.stale : refusals[refusal.kind]
}

const post = async (
  visit: AttendanceVisit,
  done: AttendanceDone,
  carryOut: (deed: AttendanceDeed, whole: WholeProject) => AttendanceOutcome | null,
): Promise<Response> => {
  const { form, params, person, now } = visit
  const whole = await readWhole(visit)
  if (!whole) return visit.notFound()
  const deed = {
    projectId: whole.project.id,
    month: params.month,
    basedOnVersion: form.version(),
    actor: asActor(person),
    at: now,
    formKey: form.formKey(),
  }
  const outcome = await carryOut(deed, whole)
  if (!outcome) return show(visit, whole)
  if (outcome.ok || outcome.refusal.kind === 'already-done')
    return visit.redirect(`${visit.path('attendance', params)}?done=${done}`)
  return show(visit, (await readWhole(visit)) ?? whole, sentence(outcome.refusal, visit))
}

/** A month's participants: their hours, whether they certified them, and that the month was reported. */
export const registerAttendance = (site: Site): void => {
  const { timeSheets } = site.deps
  site.on('attendance', async (visit) => {
    const whole = await readWhole(visit)
    return whole ? show(visit, whole) : visit.notFound()
  })
  site.on('saveAttendance', (visit) =>
    post(visit, 'saved', (deed, whole) => {
      const rows = readAttendanceForm(visit, whole, monthIn(visit, whole))
      return visit.form.hasErrors ? null : timeSheets.saveAttendance({ ...deed, rows })
    }),
  )
  site.on('sendAttendance', (visit) =>
    post(visit, 'sent', (deed) => (visit.form.hasErrors ? null : timeSheets.markAttendanceSent(deed))),
  )
  site.on('correctAttendance', (visit) =>
    post(visit, 'correcting', (deed) => {
      const reason = readReason(visit)
      return visit.form.hasErrors ? null : timeSheets.correctAttendance({ ...deed, reason })
    }),
  )
}
