import { asActor } from '#shared/people/person.ts'
import type { AttendanceDeed, AttendanceOutcome, AttendanceRefusal } from '#shared/time/change-attendance.ts'
import { isMonth, monthOf } from '#shared/time/months.ts'
import { type AttendanceMonth, emptyAttendance } from '#shared/time/participant.ts'
import type { ProjectPeople } from '#shared/time/whole-project.ts'
import { pathTo } from '../paths.ts'
import type { Site, Visit } from '../site.tsx'
import { formatMonth } from '../texts/format.ts'
import { readAttendanceForm } from './attendance-form.ts'
import { AttendancePage } from './attendance-page.tsx'
import { type AttendanceDone, attendanceTexts } from './attendance-texts.ts'
import { attendanceDifferences } from './desk-differences.ts'
import type { TimeProblem } from './problem.tsx'
import { readReason } from './sheet-routes.tsx'
import { someNames } from './some-names.ts'

export type AttendanceVisit = Visit<'attendance' | 'saveAttendance' | 'sendAttendance' | 'correctAttendance'>

const readPeople = async ({ deps, params }: AttendanceVisit): Promise<ProjectPeople | null> => {
  const people = isMonth(params.month) ? await deps.timeSheets.people(params.project) : null
  if (!people) return null
  const { startsOn, endsOn } = people.project
  const isInDays = params.month >= monthOf(startsOn) && params.month <= monthOf(endsOn)
  return isInDays || people.attendance.some(({ month }) => month === params.month) ? people : null
}

const monthIn = (visit: AttendanceVisit, { attendance, project }: ProjectPeople): AttendanceMonth =>
  attendance.find(({ month }) => month === visit.params.month) ??
  emptyAttendance(project.id, visit.params.month, asActor(visit.person), visit.now.toISOString())

const show = (visit: AttendanceVisit, people: ProjectPeople, problem: TimeProblem | null = null): Response => {
  const { form, language, params } = visit
  const month = monthIn(visit, people)
  return visit.page({
    title: attendanceTexts[language].title(formatMonth(params.month, language)),
    status: form.hasErrors ? 400 : problem ? 409 : 200,
    otherLanguage: pathTo('attendance', language === 'sv' ? 'en' : 'sv', params),
    children: (
      <AttendancePage
        visit={visit}
        people={people}
        month={month}
        form={{ errors: form.errors, language }}
        version={visit.id === 'saveAttendance' ? form.shownVersion(month.version) : month.version}
        problem={problem}
      />
    ),
  })
}

const namesOf = (ids: readonly string[], { participants }: ProjectPeople, { language }: AttendanceVisit): string =>
  someNames(
    participants.filter(({ id }) => ids.includes(id)).map(({ name }) => name),
    language,
  )

const problemOf = (refusal: AttendanceRefusal, people: ProjectPeople, visit: AttendanceVisit): TimeProblem => {
  const { id, form, language } = visit
  const { refusals, sentMeanwhile } = attendanceTexts[language]
  if (id === 'saveAttendance' && (refusal.kind === 'stale' || refusal.kind === 'locked')) {
    const current = monthIn(visit, people)
    const differences = attendanceDifferences(current, form, people, language)
    return { current, differences, ...(current.status === 'sent' && { words: sentMeanwhile }) }
  }
  if (refusal.kind === 'not-certified') return refusals['not-certified'](namesOf(refusal.participantIds, people, visit))
  if (refusal.kind === 'earlier-open') return refusals['earlier-open'](formatMonth(refusal.month, language))
  return refusal.kind === 'already-done' ? refusals.stale : refusals[refusal.kind]
}

const post = async (
  visit: AttendanceVisit,
  done: AttendanceDone,
  carryOut: (deed: AttendanceDeed, people: ProjectPeople) => AttendanceOutcome | null,
): Promise<Response> => {
  const { form, params, person, now } = visit
  const people = await readPeople(visit)
  if (!people) return visit.notFound()
  const deed = {
    projectId: people.project.id,
    month: params.month,
    basedOnVersion: form.version(),
    actor: asActor(person),
    at: now,
    formKey: form.formKey(),
  }
  const outcome = await carryOut(deed, people)
  if (!outcome) return show(visit, people)
  if (outcome.ok || outcome.refusal.kind === 'already-done')
    return visit.redirect(`${visit.path('attendance', params)}?done=${done}`)
  const current = (await readPeople(visit)) ?? people
  return show(visit, current, problemOf(outcome.refusal, current, visit))
}

/** A month's participants: their hours, whether they certified them, and that the month was reported. */
export const registerAttendance = (site: Site): void => {
  const { timeSheets } = site.deps
  site.on('attendance', async (visit) => {
    const people = await readPeople(visit)
    return people ? show(visit, people) : visit.notFound()
  })
  site.on('saveAttendance', (visit) =>
    post(visit, 'saved', (deed, people) => {
      const rows = readAttendanceForm(visit, people, monthIn(visit, people))
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
