import { addDays } from '#shared/platform/days.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import { type MonthStanding, monthsWithTime } from './month-sheet.ts'
import { lastDayOf } from './months.ts'
import { deadlinesOf } from './participant.ts'
import { periodOf } from './programme-periods.ts'
import type { TimeProject } from './project.ts'
import type { ToApprove } from './read-approving.ts'
import type { Workplace } from './read-sheet.ts'
import { type MonthState, stateOf } from './summary.ts'
import { workdayFrom } from './swedish-holidays.ts'
import type { ProjectPeople, SummedProject } from './whole-project.ts'

/**
 * Months that wait for somebody, those of one kind in one project together. `month` is the oldest. `since` is the day from which it waits: it is reminded of then, and once a week after that.
 * `dueOn` is the last day, where one is known.
 */
export type TimeWaiting = {
  kind: 'unsigned' | 'unapproved' | 'attendance'
  project: Pick<TimeProject, 'id' | 'name'>
  month: string
  count: number
  since: string
  dueOn: string | null
}

const toBeSigned: readonly MonthState[] = ['missing', 'draft', 'returned', 'correcting']

/** The first working day after a month. */
const afterMonth = (month: string): string => workdayFrom(addDays(lastDayOf(month), 1))

/** The months that somebody has not signed, from the first working day after each. Null for none. */
export const unsignedOf = (
  place: Pick<Workplace, 'project' | 'staff'>,
  opened: readonly MonthStanding[],
  today: string,
): TimeWaiting | null => {
  const { project } = place
  const waiting = monthsWithTime(place, opened).filter((month) => {
    const stands = opened.find((one) => one.month === month)
    return afterMonth(month) <= today && toBeSigned.includes(stateOf(project, month, stands, today))
  })
  const [month] = waiting
  return month
    ? { kind: 'unsigned', project, month, count: waiting.length, since: afterMonth(month), dueOn: null }
    : null
}

/** The signed months of others that a manager has not approved, project by project. */
export const unapprovedOf = (months: readonly ToApprove[]): TimeWaiting[] => {
  const waiting = months.filter(({ summary }) => summary.status === 'signed')
  const projects = new Map(waiting.map(({ project }) => [project.id, project]))
  return [...projects.values()].flatMap((project): TimeWaiting[] => {
    const own = waiting.filter((one) => one.project.id === project.id)
    const [first] = own
    if (!first) return []
    const signed = own.map(({ summary }) => summary.counted?.signedAt ?? '').toSorted()
    const since = signed[0] ? swedishDay(new Date(signed[0])) : ''
    return [{ kind: 'unapproved', project, month: first.summary.month, count: own.length, since, dueOn: null }]
  })
}

/** The months of participants that are not reported, from the first working day after each. Null for none. */
export const attendanceOf = (
  { project, participants, attendance }: Pick<ProjectPeople, 'project' | 'participants' | 'attendance'>,
  today: string,
): TimeWaiting | null => {
  const waiting = deadlinesOf(project, participants, attendance, today).filter(
    ({ month, state }) => state !== 'sent' && afterMonth(month) <= today,
  )
  const [first] = waiting
  if (!first) return null
  const { month, dueOn } = first
  return { kind: 'attendance', project, month, count: waiting.length, since: afterMonth(month), dueOn }
}

/** Nobody is, where a project began in a period in which nobody approves. */
const isNamed = (approver: string): boolean => approver !== ''

/** What waits for each person in a project, by her address. Administrators have the participants' months. */
export const waitingIn = (
  summed: SummedProject,
  { administrators, today }: { administrators: readonly string[]; today: string },
): { email: string; name: string; waiting: TimeWaiting | null }[] => {
  const { project, staff, months } = summed
  const needsApproval = periodOf(project.periodId).approval === 'manager'
  const managers = needsApproval ? [...new Set(staff.map(({ approver }) => approver).filter(isNamed))] : []
  const attendance = attendanceOf(summed, today)
  return [
    ...staff.map((one) => ({
      email: one.email,
      name: one.name,
      waiting: unsignedOf(
        { project, staff: one },
        months.filter(({ staffId }) => staffId === one.id),
        today,
      ),
    })),
    ...managers.map((email) => {
      const theirs = staff.filter(({ approver }) => approver === email)
      const signed = months
        .filter(({ edition }) => edition > 0)
        .toSorted((a, b) => a.month.localeCompare(b.month))
        .flatMap((summary) => {
          const one = theirs.find(({ id }) => id === summary.staffId)
          return one ? [{ project, staff: one, summary }] : []
        })
      return { email, name: email, waiting: unapprovedOf(signed)[0] ?? null }
    }),
    ...administrators.map((email) => ({ email, name: email, waiting: attendance })),
  ]
}
