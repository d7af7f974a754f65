import { describe, expect, it } from '@jest/globals'
import { digestOf } from '#shared/reminders/digest.ts'
import type { ForYouItem } from '#shared/reminders/for-you.ts'
import { emptySheet, type MonthSheet, standingOf } from '#shared/time/month-sheet.ts'
import { summaryOf } from '#shared/time/month-summary.ts'
import { signedSheetContent } from '#shared/time/signed-sheet.ts'
import { unapprovedOf, unsignedOf, waitingIn } from '#shared/time/waiting.ts'
import { summedUp, type WholeProject } from '#shared/time/whole-project.ts'
import { administrator, aProject, aStaff, manager, worker } from './time-samples.ts'

const kept = { version: 1, savedAt: '2021-01-01T08:00:00Z', savedBy: administrator }
const project = { ...aProject(), id: 'p', ...kept }
const staff = { ...aStaff({ from: '2021-03-01', to: '2021-05-31' }), id: 's', projectId: 'p', ...kept }
const sheet = (month: string, rest: Partial<MonthSheet>): MonthSheet => ({
  ...emptySheet({ projectId: 'p', staffId: 's', month }, worker, kept.savedAt),
  ...rest,
})
const signed = (month: string) => sheet(month, { status: 'signed', edition: 1 })
const summarized = (one: MonthSheet, signedAt: string) => {
  const content = signedSheetContent(project, staff, one)
  return summaryOf(one, { ...one, content, hash: '', signedAt, signedBy: worker })
}

describe('what waits of time', () => {
  const unsigned = (today: string, sheets: MonthSheet[] = []) =>
    unsignedOf({ project, staff }, sheets.map(standingOf), today)

  it('is a month that is not signed, from the first working day after it', () => {
    // The first of April 2021 was Maundy Thursday, a working day; May ended before a Tuesday.
    expect(unsigned('2021-03-31')).toBeNull()
    expect(unsigned('2021-04-01')).toMatchObject({ month: '2021-03', count: 1, since: '2021-04-01' })
    expect(unsigned('2021-05-02', [signed('2021-03')])).toBeNull()
    expect(unsigned('2021-05-03', [signed('2021-03')])).toMatchObject({ month: '2021-04', since: '2021-05-03' })
    expect(unsigned('2021-06-01', [sheet('2021-03', { status: 'returned', edition: 1 })])).toMatchObject({ count: 3 })
    expect(unsigned('2021-06-01', ['2021-03', '2021-04', '2021-05'].map(signed))).toBeNull()
  })

  it('is the manager’s once it is signed, and the administrator’s for participants', () => {
    const whole: WholeProject = {
      project,
      staff: [staff],
      sheets: [signed('2021-03')],
      signed: [],
      participants: [
        { id: 'x', projectId: 'p', name: 'A', organisation: 'R', from: '2021-03-01', to: '2021-03-31', ...kept },
      ],
      attendance: [],
    }
    // Half past ten in the evening in London is the next day in Sweden in summer time.
    expect(
      unapprovedOf([{ project, staff, summary: summarized(signed('2021-03'), '2021-04-08T22:30:00Z') }]),
    ).toMatchObject([{ count: 1, since: '2021-04-09' }])
    const found = waitingIn(summedUp(whole), { administrators: [administrator.id], today: '2021-04-12' })
    expect(found.map(({ email, waiting }) => [email, waiting?.kind ?? null, waiting?.dueOn ?? null])).toEqual([
      [worker.id, null, null],
      [manager.id, 'unapproved', null],
      [administrator.id, 'attendance', '2021-04-28'],
    ])
    const nobody = waitingIn(
      { ...summedUp(whole), staff: [{ ...staff, approver: '' }] },
      { administrators: [], today: '2021-04-12' },
    )
    expect(nobody.map(({ email }) => email)).toEqual([worker.id])
  })

  it('is mailed once when it begins to wait, and then once a week', () => {
    const days = ['2021-04-01', '2021-04-06', '2021-04-08', '2021-04-09', '2021-04-15']
    let told: string[] = []
    const mailed = days.filter((today) => {
      const waiting = unsigned(today)
      const items: ForYouItem[] = waiting
        ? [{ kind: 'time', regionCode: 'SE', day: waiting.since, waiting, isLate: false }]
        : []
      const reminded = { email: worker.id, day: '2021-03-01', state: 'sent' as const, told, version: 1 }
      const digest = digestOf({ items, choice: { frequency: 'daily' }, today, reminded })
      if (digest) told = digest.keys
      return digest !== null
    })
    expect(mailed).toEqual(['2021-04-01', '2021-04-08', '2021-04-15'])
  })
})
