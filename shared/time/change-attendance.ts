import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Change, Store } from '#shared/platform/store.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import { untilSettled } from '#shared/platform/until-settled.ts'
import { lastDayOf } from './months.ts'
import { type AttendanceMonth, type AttendanceRow, deadlinesOf, emptyAttendance, takingPart } from './participant.ts'
import { type CommonRefusal, commitTime, type TimeDeed } from './time-deed.ts'
import { putAttendance, readWhole } from './time-store.ts'
import type { WholeProject } from './whole-project.ts'

export type AttendanceRefusal =
  | CommonRefusal
  | { kind: 'stale'; current: AttendanceMonth }
  | { kind: 'locked'; current: AttendanceMonth }
  /** These have hours that they have not certified. */
  | { kind: 'not-certified'; participantIds: string[] }
  /** Months are reported in order: this one comes first. */
  | { kind: 'earlier-open'; month: string }
  | { kind: 'month-not-over'; lastDay: string }

export type AttendanceDeed = TimeDeed & { projectId: string; month: string; basedOnVersion: number }
export type AttendanceOutcome = Promise<Outcome<AttendanceMonth, AttendanceRefusal>>

type Intent = { next: Partial<AttendanceMonth>; also?: Change[] }

const changeAttendance = (
  store: Store,
  deed: AttendanceDeed,
  action: string,
  intend: (before: AttendanceMonth, whole: WholeProject) => Intent | AttendanceRefusal,
): AttendanceOutcome =>
  untilSettled<Outcome<AttendanceMonth, AttendanceRefusal>>(async () => {
    const { projectId, month, actor, at, formKey } = deed
    const orDone = async (refusal: AttendanceRefusal) =>
      refused<AttendanceRefusal>((await store.wasDone(formKey)) ? { kind: 'already-done' } : refusal)
    const whole = await readWhole(store, projectId)
    if (!whole) return orDone({ kind: 'gone' })
    const before =
      whole.attendance.find((one) => one.month === month) ?? emptyAttendance(projectId, month, actor, at.toISOString())
    if (before.version !== deed.basedOnVersion) return orDone({ kind: 'stale', current: before })
    const intent = intend(before, whole)
    if ('kind' in intent) return orDone(intent)
    const after: AttendanceMonth = {
      ...before,
      ...intent.next,
      version: before.version + 1,
      savedAt: at.toISOString(),
      savedBy: actor,
    }
    const stopped = await commitTime(store, deed, [putAttendance(after), ...(intent.also ?? [])], {
      action,
      subject: `attendance ${projectId} ${month}`,
      before: { status: before.status, version: before.version },
      after: { status: after.status, version: after.version },
    })
    if (!stopped) return done(after)
    return stopped.kind === 'already-done' ? refused({ kind: 'already-done' }) : 'read-again'
  })

/** Saves the hours of a month's participants. Refuses a month that has been reported: it is corrected first. */
export const saveAttendance = (store: Store, deed: AttendanceDeed & { rows: AttendanceRow[] }): AttendanceOutcome =>
  changeAttendance(store, deed, 'save-attendance', (before, whole) => {
    if (before.status === 'sent') return { kind: 'locked', current: before }
    const here = new Set(takingPart(whole.participants, deed.month).map(({ id }) => id))
    return { next: { rows: deed.rows.filter(({ participantId }) => here.has(participantId)) } }
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
    const event = { kind: 'sent' as const, at: deed.at.toISOString(), by: deed.actor, rows: before.rows }
    return { next: { status: 'sent', sentOn: today, sendAgain: null, events: [...before.events, event] } }
  })

/** Opens a reported month to be corrected, with why. All later months that were reported are to be sent again. */
export const correctAttendance = (store: Store, deed: AttendanceDeed & { reason: string }): AttendanceOutcome =>
  changeAttendance(store, deed, 'correct-attendance', (before, { attendance }) => {
    if (before.status !== 'sent') return { kind: 'locked', current: before }
    const said = { at: deed.at.toISOString(), by: deed.actor }
    const later = attendance
      .filter(({ month, status }) => month > deed.month && status === 'sent')
      .map((one) =>
        putAttendance({
          ...one,
          sendAgain: deed.month,
          events: [...one.events, { kind: 'earlier-corrected', ...said, month: deed.month }],
          version: one.version + 1,
        }),
      )
    return {
      next: {
        status: 'open',
        events: [...before.events, { kind: 'corrected', ...said, reason: deed.reason }],
      },
      also: later,
    }
  })
