import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Change, Store } from '#shared/platform/store.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import { untilSettled } from '#shared/platform/until-settled.ts'
import { lastDayOf } from './months.ts'
import {
  type AttendanceEvent,
  type AttendanceMonth,
  type AttendanceRow,
  attending,
  deadlinesOf,
  emptyAttendance,
} from './participant.ts'
import { readPeople } from './read-project.ts'
import { type CommonRefusal, commitTime, type TimeDeed } from './time-deed.ts'
import { putAttendance, putAttendanceEvent } from './time-store.ts'
import type { ProjectPeople } from './whole-project.ts'

export type AttendanceRefusal =
  | CommonRefusal
  | { kind: 'stale'; current: AttendanceMonth }
  | { kind: 'locked'; current: AttendanceMonth }
  /** These have hours that they have not certified. */
  | { kind: 'not-certified'; participantIds: string[] }
  /** Months are reported in order: this one comes first. */
  | { kind: 'earlier-open'; month: string }
  | { kind: 'month-not-over'; lastDay: string }
  /** These no longer take part in the month, and were given hours in it. */
  | { kind: 'outside'; participantIds: string[] }

export type AttendanceDeed = TimeDeed & { projectId: string; month: string; basedOnVersion: number }
export type AttendanceOutcome = Promise<Outcome<AttendanceMonth, AttendanceRefusal>>

type Happened =
  | Pick<Extract<AttendanceEvent, { kind: 'sent' }>, 'kind' | 'rows'>
  | Pick<Extract<AttendanceEvent, { kind: 'corrected' }>, 'kind' | 'reason' | 'sendAgain'>
type Intent = { next: Partial<AttendanceMonth>; event?: Happened; also?: Change[] }

const changeAttendance = (
  store: Store,
  deed: AttendanceDeed,
  action: string,
  intend: (before: AttendanceMonth, people: ProjectPeople) => Intent | AttendanceRefusal,
): AttendanceOutcome =>
  untilSettled<Outcome<AttendanceMonth, AttendanceRefusal>>(async () => {
    const { projectId, month, actor, at, formKey } = deed
    const orDone = async (refusal: AttendanceRefusal) =>
      refused<AttendanceRefusal>((await store.wasDone(formKey)) ? { kind: 'already-done' } : refusal)
    const people = await readPeople(store, projectId)
    if (!people) return orDone({ kind: 'gone' })
    const before =
      people.attendance.find((one) => one.month === month) ?? emptyAttendance(projectId, month, actor, at.toISOString())
    if (before.version !== deed.basedOnVersion) return orDone({ kind: 'stale', current: before })
    const intent = intend(before, people)
    if ('kind' in intent) return orDone(intent)
    const after: AttendanceMonth = {
      ...before,
      ...intent.next,
      version: before.version + 1,
      savedAt: at.toISOString(),
      savedBy: actor,
    }
    const said = { projectId, month, version: after.version, at: after.savedAt, by: actor }
    const event = intent.event ? [putAttendanceEvent({ ...said, ...intent.event })] : []
    const stopped = await commitTime(store, deed, [putAttendance(after), ...event, ...(intent.also ?? [])], {
      action,
      subject: `attendance ${projectId} ${month}`,
      before: { status: before.status, version: before.version },
      after: { status: after.status, version: after.version },
    })
    if (!stopped) return done(after)
    return stopped.kind === 'already-done' ? refused({ kind: 'already-done' }) : 'read-again'
  })

/** Saves the hours of a month's participants; those of whom nothing is said keep theirs. Refuses a month that has been reported, which is corrected first, and new hours of somebody who does not take part in it. */
export const saveAttendance = (store: Store, deed: AttendanceDeed & { rows: AttendanceRow[] }): AttendanceOutcome =>
  changeAttendance(store, deed, 'save-attendance', (before, { participants }) => {
    if (before.status === 'sent') return { kind: 'locked', current: before }
    const here = new Set(attending(participants, before).map(({ id }) => id))
    const outside = deed.rows.filter(({ participantId, hours }) => hours > 0 && !here.has(participantId))
    if (outside.length > 0)
      return { kind: 'outside', participantIds: outside.map(({ participantId }) => participantId) }
    const said = new Set(deed.rows.map(({ participantId }) => participantId))
    return {
      next: {
        rows: [
          ...before.rows.filter(({ participantId }) => !said.has(participantId)),
          ...deed.rows.filter(({ participantId }) => here.has(participantId)),
        ],
      },
    }
  })

/** Notes that a month has been reported to Statistics Sweden: by hand, in its own system. Refuses what is not certified, a month that is not over, and one that comes before its turn. */
export const markAttendanceSent = (store: Store, deed: AttendanceDeed): AttendanceOutcome =>
  changeAttendance(store, deed, 'send-attendance', (before, { project, participants, attendance }) => {
    const today = swedishDay(deed.at)
    const lastDay = lastDayOf(deed.month)
    if (before.status === 'sent' && !before.sendAgain) return { kind: 'locked', current: before }
    if (today <= lastDay) return { kind: 'month-not-over', lastDay }
    const notCertified = before.rows.filter(({ hours, isCertified }) => hours > 0 && !isCertified)
    if (notCertified.length > 0)
      return { kind: 'not-certified', participantIds: notCertified.map(({ participantId }) => participantId) }
    const earlier = deadlinesOf(project, participants, attendance, today).find(
      ({ month, state }) => month < deed.month && state !== 'sent',
    )
    if (earlier) return { kind: 'earlier-open', month: earlier.month }
    return {
      next: { status: 'sent', sentOn: today, sendAgain: null, sends: before.sends + 1 },
      event: { kind: 'sent', rows: before.rows },
    }
  })

/** Opens a reported month to be corrected, with why. All later months that were reported are to be sent again. */
export const correctAttendance = (store: Store, deed: AttendanceDeed & { reason: string }): AttendanceOutcome =>
  changeAttendance(store, deed, 'correct-attendance', (before, { attendance }) => {
    if (before.status !== 'sent') return { kind: 'locked', current: before }
    const later = attendance.filter(({ month, status }) => month > deed.month && status === 'sent')
    return {
      next: { status: 'open' },
      event: { kind: 'corrected', reason: deed.reason, sendAgain: later.map(({ month }) => month) },
      also: later.map((one) => putAttendance({ ...one, sendAgain: deed.month, version: one.version + 1 })),
    }
  })
