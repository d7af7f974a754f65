import { addDays } from '#shared/platform/days.ts'
import type { Actor } from '#shared/platform/store.ts'
import type { Hours } from './hours.ts'
import { lastDayOf, monthOf, monthsBetween } from './months.ts'
import { periodOf } from './programme-periods.ts'
import type { ProjectContent } from './project.ts'

/** The longest texts of a participant, and the most of them in a project: a month of all is one item. */
export const participantLimits = { name: 80, organisation: 120, participants: 400, reason: 500 } as const

/** Somebody who takes part in a project, under a name or initials of choice. A personal identity number is never kept. */
export type ParticipantContent = { name: string; organisation: string; from: string; to: string }
export type Participant = ParticipantContent & {
  id: string
  projectId: string
  version: number
  savedAt: string
  savedBy: Actor
}

/** One participant's hours in a month, and whether she has certified them. */
export type AttendanceRow = { participantId: string; hours: Hours; isCertified: boolean }

/** All participants of a month. `sent`: noted as reported to Statistics Sweden. */
export type AttendanceMonth = {
  projectId: string
  month: string
  rows: AttendanceRow[]
  status: 'open' | 'sent'
  /** The day on which it was reported (ISO), in force or to be sent again. */
  sentOn: string | null
  /** The earlier month whose correction makes this one to be sent again. */
  sendAgain: string | null
  /** How many times it has been reported. */
  sends: number
  version: number
  savedAt: string
  savedBy: Actor
}

/** Something that was done with a month: that it was reported, with the rows as they then were, or opened to be corrected. Kept beside the month, which stays as small after many as after one. */
export type AttendanceEvent = {
  projectId: string
  month: string
  /** The version of the month that it made. */
  version: number
  at: string
  by: Actor
} & ({ kind: 'sent'; rows: AttendanceRow[] } | { kind: 'corrected'; reason: string; sendAgain: string[] })

/** A month of which nothing has been written. */
export const emptyAttendance = (
  projectId: string,
  month: string,
  savedBy: Actor,
  savedAt: string,
): AttendanceMonth => ({
  projectId,
  month,
  rows: [],
  status: 'open',
  sentOn: null,
  sendAgain: null,
  sends: 0,
  version: 0,
  savedAt,
  savedBy,
})

/** What looks like a Swedish personal identity number or coordination number, with or without the century and with any dash; or the code that SCB takes in its place for a protected identity (19900101Tf29). */
export const looksLikeIdentityNumber = (text: string): boolean =>
  /(?<!\d)(?:(?:19|20)\d{2}|\d{2})(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|[67]\d|8\d|9[01])(?:\s?[-+\u2010-\u2014\u2212]?\s?\d{4}|T[fm]\d{2})(?!\d)/i.test(
    text,
  )

/** The participants who take part in some of the month. */
export const takingPart = (participants: readonly Participant[], month: string): Participant[] =>
  participants.filter(({ from, to }) => from <= lastDayOf(month) && to >= `${month}-01`)

const hasHours = ({ rows }: Pick<AttendanceMonth, 'rows'>, participantId: string): boolean =>
  rows.some((row) => row.participantId === participantId && row.hours > 0)

/** The participants of a month: those who take part in it, and those whose days no longer reach there but who have hours in it. */
export const attending = (
  participants: readonly Participant[],
  attendance: Pick<AttendanceMonth, 'month' | 'rows'>,
): Participant[] => {
  const within = new Set(takingPart(participants, attendance.month))
  return participants.filter((one) => within.has(one) || hasHours(attendance, one.id))
}

/** The months in which a participant has hours that these days do not reach into, in order. */
export const monthsOutside = (
  attendance: readonly AttendanceMonth[],
  { id, from, to }: Pick<Participant, 'id' | 'from' | 'to'>,
): string[] =>
  attendance
    .filter((one) => hasHours(one, id) && (one.month < monthOf(from) || one.month > monthOf(to)))
    .map(({ month }) => month)
    .toSorted()

/** Whether there is something in a month that must be reported, or was. */
const isInUse = ({ rows, sends }: AttendanceMonth): boolean => sends > 0 || rows.some(({ hours }) => hours > 0)

/** The months of a project that have begun and have participants in them, in order; one outside the project's days too, when there is something in it. */
export const attendanceMonths = (
  { startsOn, endsOn }: Pick<ProjectContent, 'startsOn' | 'endsOn'>,
  participants: readonly Participant[],
  attendance: readonly AttendanceMonth[],
  today: string,
): string[] => {
  const last = today < endsOn ? today : endsOn
  const inDays = startsOn > last ? [] : monthsBetween(startsOn, last)
  const withPeople = inDays.filter((month) => takingPart(participants, month).length > 0)
  return [...new Set([...withPeople, ...attendance.filter(isInUse).map(({ month }) => month)])].toSorted()
}

/** A month whose participants are to be reported: when it is due, and how it stands. */
export type Deadline = { month: string; dueOn: string; state: 'sent' | 'again' | 'open' | 'late'; version: number }

/** The last day to report a month's participants; null where the period's rules know none. */
export const dueOn = (month: string, { periodId }: Pick<ProjectContent, 'periodId'>): string | null => {
  const rules = periodOf(periodId).participants
  return rules && addDays(lastDayOf(month), rules.dueDays)
}

/** The months that have begun with participants in them, each with its deadline, the oldest first. Empty where the period's rules know no deadline. */
export const deadlinesOf = (
  project: Pick<ProjectContent, 'periodId' | 'startsOn' | 'endsOn'>,
  participants: readonly Participant[],
  attendance: readonly AttendanceMonth[],
  today: string,
): Deadline[] => {
  return attendanceMonths(project, participants, attendance, today).flatMap((month): Deadline[] => {
    const due = dueOn(month, project)
    if (due === null) return []
    const known = attendance.find((one) => one.month === month)
    const version = known?.version ?? 0
    if (known?.status === 'sent') return [{ month, dueOn: due, state: known.sendAgain ? 'again' : 'sent', version }]
    return [{ month, dueOn: due, state: due < today ? 'late' : 'open', version }]
  })
}
