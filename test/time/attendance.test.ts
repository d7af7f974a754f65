import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { expectDone } from '#shared/demonstration/expect-done.ts'
import type { Store } from '#shared/platform/store.ts'
import {
  attendanceMonths,
  attending,
  deadlinesOf,
  type Participant,
  participantLimits,
} from '#shared/time/participant.ts'
import { putParticipant } from '#shared/time/time-store.ts'
import { attendanceOf } from '#shared/time/waiting.ts'
import type { WholeProject } from '#shared/time/whole-project.ts'
import { administrator, startTimeBench, type TimeBench } from './time-samples.ts'

const at = new Date('2021-06-01T08:00:00Z')
const kindOf = (outcome: { ok: boolean; refusal?: { kind: string } }) => (outcome.ok ? 'done' : outcome.refusal?.kind)

describe('participants’ months', () => {
  let bench: TimeBench
  let store: Store
  let stop: () => Promise<void>
  beforeAll(async () => {
    ;({ bench, store, stop } = await startTimeBench())
  })
  afterAll(() => stop())

  const wholeOf = async (id: string): Promise<WholeProject> => {
    const whole = await bench.times.whole(id)
    if (!whole) throw new Error('gone')
    return whole
  }
  const change = (projectId: string, before: Participant | null, days: { from: string; to: string }) =>
    bench.times.saveParticipant({
      projectId,
      id: before?.id ?? null,
      basedOnVersion: before?.version ?? 0,
      content: { name: 'A', organisation: 'Region', ...days },
      actor: administrator,
      at,
      formKey: `participant-${projectId}-${before?.version ?? 0}-${days.from}-${days.to}`,
    })
  const deed = (projectId: string, month: string, basedOnVersion: number) => ({
    projectId,
    month,
    basedOnVersion,
    actor: administrator,
    at,
  })

  it('keep a participant’s days around the hours that are saved, and name the months that are in the way', async () => {
    const { id } = await bench.begin()
    const person = expectDone(await change(id, null, { from: '2021-02-01', to: '2021-04-30' }))
    const row = { participantId: person.id, hours: 600, isCertified: true }
    for (const month of ['2021-02', '2021-04'])
      expectDone(await bench.times.saveAttendance({ ...deed(id, month, 0), rows: [row] }))
    const shorter = { from: '2021-03-01', to: '2021-03-31' }
    expect(await change(id, person, shorter)).toMatchObject({
      refusal: { kind: 'hours-outside', months: ['2021-02', '2021-04'] },
    })
    // Days within the same months leave nothing outside.
    const within = expectDone(await change(id, person, { from: '2021-02-15', to: '2021-04-02' }))
    for (const month of ['2021-02', '2021-04'])
      expectDone(await bench.times.saveAttendance({ ...deed(id, month, 1), rows: [{ ...row, hours: 0 }] }))
    expect(kindOf(await change(id, within, shorter))).toBe('done')
  })

  it('stay in every list when somebody has hours that her days do not reach, and are never lost when others are saved', async () => {
    const { id, version } = await bench.begin()
    const person = expectDone(await change(id, null, { from: '2021-02-01', to: '2021-04-30' }))
    const other = { ...person, id: 'other', from: '2021-02-01', to: '2021-04-30' }
    await store.commit({
      changes: [putParticipant(other)],
      audit: { scope: 'SE', actor: administrator, action: 'try', subject: 'try', at: at.toISOString() },
    })
    const row = { participantId: person.id, hours: 600, isCertified: true }
    expectDone(await bench.times.saveAttendance({ ...deed(id, '2021-04', 0), rows: [row] }))
    // As when two administrators change the days and the hours at the same moment.
    const moved = { ...person, to: '2021-03-31', version: 2 }
    await store.commit({
      changes: [putParticipant(moved)],
      audit: { scope: 'SE', actor: administrator, action: 'try', subject: 'try', at: at.toISOString() },
    })
    expectDone(
      await bench.times.saveAttendance({
        ...deed(id, '2021-04', 1),
        rows: [{ participantId: other.id, hours: 100, isCertified: true }],
      }),
    )
    const whole = await wholeOf(id)
    const [april] = whole.attendance
    expect(april?.rows).toEqual([row, { participantId: other.id, hours: 100, isCertified: true }])
    expect(
      april &&
        attending(whole.participants, april)
          .map((one) => one.id)
          .toSorted(),
    ).toEqual([person.id, other.id].toSorted())
    // New hours are not taken in a month that her days do not reach and in which she has none.
    expect(await bench.times.saveAttendance({ ...deed(id, '2021-05', 0), rows: [row] })).toMatchObject({
      refusal: { kind: 'outside', participantIds: [person.id] },
    })
    // The project ends before them, and all the same they are to be reported.
    const { id: _id, version: _version, savedAt: _savedAt, savedBy: _savedBy, ...content } = whole.project
    expectDone(
      await bench.times.saveProject({
        id,
        basedOnVersion: version,
        content: { ...content, endsOn: '2021-03-31' },
        actor: administrator,
        at,
      }),
    )
    const { project, participants, attendance } = await wholeOf(id)
    expect(attendanceMonths(project, participants, attendance, '2021-06-01')).toEqual(['2021-02', '2021-03', '2021-04'])
    expect(deadlinesOf(project, participants, attendance, '2021-06-01').map(({ month }) => month)).toContain('2021-04')
    expect(attendanceOf({ project, participants, attendance }, '2021-06-01')).toMatchObject({ count: 3 })
  })

  it('are as small after being reported many times as after once, with 400 participants and all that was sent kept', async () => {
    const { id } = await bench.begin()
    const people = Array.from(
      { length: participantLimits.participants },
      (_, index): Participant => ({
        id: `participant-number-${String(index).padStart(3, '0')}`,
        projectId: id,
        name: `A${index}`,
        organisation: 'Region',
        from: '2021-02-01',
        to: '2021-02-28',
        version: 1,
        savedAt: at.toISOString(),
        savedBy: administrator,
      }),
    )
    for (let start = 0; start < people.length; start += 90)
      await store.commit({
        changes: people.slice(start, start + 90).map(putParticipant),
        audit: { scope: 'SE', actor: administrator, action: 'try', subject: 'try', at: at.toISOString() },
      })
    const rows = people.map(({ id: participantId }) => ({ participantId, hours: 12_345, isCertified: true }))
    expectDone(await bench.times.saveAttendance({ ...deed(id, '2021-02', 0), rows }))
    let version = 1
    const sizes: number[] = []
    for (let time = 0; time < 10; time += 1) {
      const sent = expectDone(await bench.times.markAttendanceSent(deed(id, '2021-02', version)))
      sizes.push(JSON.stringify(await store.get('time', { pk: `PROJECT#${id}`, sk: 'ATTENDANCE#2021-02' })).length)
      const reason = 'Ett långt skäl '.repeat(30)
      version = expectDone(
        await bench.times.correctAttendance({ ...deed(id, '2021-02', sent.version), reason }),
      ).version
    }
    expect(Math.max(...sizes)).toBeLessThan(50_000)
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(100)
    const events = await bench.times.attendanceEvents(id)
    expect(events.map(({ kind }) => kind)).toEqual(Array.from({ length: 10 }, () => ['sent', 'corrected']).flat())
    const [first] = events
    expect(first?.kind === 'sent' && first.rows).toEqual(rows)
    const [month] = (await wholeOf(id)).attendance
    expect(month).toMatchObject({ sends: 10, status: 'open' })
  })
})
