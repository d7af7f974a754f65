import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { expectDone } from '#shared/demonstration/expect-done.ts'
import type { Store } from '#shared/platform/store.ts'
import { canonicalJson } from '#shared/review/signed-content.ts'
import { exportRows } from '#shared/time/export-rows.ts'
import { sheetLimits, standingOf } from '#shared/time/month-sheet.ts'
import { daysOf } from '#shared/time/months.ts'
import { hashOfSheet } from '#shared/time/signed-sheet.ts'
import { countedMonths, sumOfMonths } from '#shared/time/summary.ts'
import { createTimeSheets } from '#shared/time/time-sheets.ts'
import { unsignedOf } from '#shared/time/waiting.ts'
import { summedUp, type WholeProject } from '#shared/time/whole-project.ts'
import {
  administrator,
  aMonth,
  aProject,
  aStaff,
  fillIn,
  manager,
  sign,
  startTimeBench,
  type TimeBench,
} from './time-samples.ts'

const countedIn = async ({ times }: TimeBench, whole: WholeProject, today: string) =>
  countedMonths(summedUp(whole), await times.elsewhere(whole), today)

const kindOf = (outcome: { ok: boolean; refusal?: { kind: string } }) => (outcome.ok ? 'done' : outcome.refusal?.kind)

describe('time sheets', () => {
  let bench: TimeBench
  let store: Store
  let stop: () => Promise<void>
  beforeAll(async () => {
    ;({ bench, store, stop } = await startTimeBench())
  })
  afterAll(() => stop())

  it('are signed by the person and approved by her manager, and by nobody else, in 2014–2020', async () => {
    const { times } = bench
    const staff = await bench.hire(await bench.begin())
    const { key, actor, at, sheet } = await fillIn(times, staff, '2021-03')
    const deed = { key, basedOnVersion: sheet.version, at }
    for (const other of [manager, administrator])
      expect(kindOf(await times.sign({ ...deed, actor: other }))).toBe('not-yours')
    expect(kindOf(await times.approve({ ...deed, actor: manager }))).toBe('locked')
    const signed = await times.sign({ ...deed, actor })
    expect(signed.ok && signed.value).toMatchObject({ status: 'signed', edition: 1 })
    const next = { ...deed, basedOnVersion: sheet.version + 1 }
    for (const other of [actor, administrator])
      expect(kindOf(await times.approve({ ...next, actor: other }))).toBe('not-yours')
    expect(kindOf(await times.save({ ...next, actor, content: aMonth('2021-03', 100), days: ['2021-03-08'] }))).toBe(
      'locked',
    )
    const approved = await times.approve({ ...next, actor: manager })
    expect(approved.ok && approved.value).toMatchObject({ status: 'approved', approvedEdition: 1 })
  })

  it('are signed by the person alone in ESF+, and not at all without hours', async () => {
    const { times } = bench
    const project = await bench.begin({ periodId: '2021-2027', cap: null })
    const staff = await bench.hire(project, { approver: '' })
    const signed = await sign(times, staff, '2021-03')
    const { projectId, staffId, month } = signed
    const key = { projectId, staffId, month }
    expect(kindOf(await times.approve({ key, basedOnVersion: signed.version, actor: manager, at: new Date() }))).toBe(
      'not-yours',
    )
    const empty = await fillIn(times, staff, '2021-04', { entries: [], absences: [] })
    expect(kindOf(await times.sign({ ...empty, basedOnVersion: empty.sheet.version }))).toBe('left-out')
    const whole = await times.whole(project.id)
    const states = whole && (await countedIn(bench, whole, '2021-06-01')).filter(({ month: name }) => name < '2021-05')
    expect(states?.map(({ state }) => state)).toEqual(['left-out', 'left-out', 'final', 'left-out'])
  })

  it('are in ESF+ the same without hours whether they were opened or not, in every list, sum, reminder and file', async () => {
    const { times } = bench
    const project = await bench.begin({ periodId: '2021-2027', cap: null })
    const staff = await bench.hire(project, { approver: '', to: '2021-05-31' })
    await fillIn(times, staff, '2021-02', { entries: [], absences: [] })
    const march = await sign(times, staff, '2021-03')
    await fillIn(times, staff, '2021-04', { entries: [], absences: [] })
    const today = '2021-06-10'
    const look = async () => {
      const whole = await times.whole(project.id)
      if (!whole) throw new Error('gone')
      return { whole, months: await countedIn(bench, whole, today) }
    }
    // January and May were never opened.
    const { months } = await look()
    expect(months.map(({ state }) => state)).toEqual(['left-out', 'left-out', 'final', 'left-out', 'left-out'])
    const [place] = await times.ofPerson(staff.email)
    expect(place && unsignedOf(place, place.sheets.map(standingOf), today)).toBeNull()
    const key = { projectId: project.id, staffId: staff.id, month: '2021-05' }
    const may = await times.sheet(key)
    expect(may?.warnings).toEqual([])
    const actor = { id: staff.email, name: staff.name }
    const at = new Date('2021-06-10T08:00:00Z')
    expect(kindOf(await times.sign({ key, actor, at, basedOnVersion: 0 }))).toBe('left-out')
    // Corrected to nothing, March is as if it had never been opened, once that is signed.
    const inMarch = { ...key, month: '2021-03' }
    await times.correct({ key: inMarch, actor, at, basedOnVersion: march.version, reason: 'Fel månad' })
    expect((await look()).months.map(({ state }) => state)).toContain('correcting')
    await sign(times, staff, '2021-03', { entries: [], absences: [] }, march.version + 1)
    const after = await look()
    expect(new Set(after.months.map(({ state }) => state))).toEqual(new Set(['left-out']))
    expect(exportRows(after.whole)).toEqual([])
    expect(sumOfMonths(after.months)).toEqual({ hours: 0, eligible: 0, cost: 0 })
  })

  it('have a row in the file in 2014–2020 also where there were no hours', async () => {
    const { times } = bench
    const project = await bench.begin()
    const staff = await bench.hire(project)
    await sign(times, staff, '2021-03', { entries: [], absences: [] })
    const whole = await times.whole(project.id)
    expect(whole && exportRows(whole)).toMatchObject([
      { month: '2021-03', person: staff.name, date: '', hours: 0, monthTotal: 0, cost: 0, edition: 1 },
    ])
  })

  it('are refused with time on an activity that is gone, and hold one that is about to go', async () => {
    const { times } = bench
    const project = await bench.begin()
    const staff = await bench.hire(project)
    const others = await bench.hire(project)
    const only = aProject()
    const saveProject = (basedOnVersion: number, activities = only.activities.slice(0, 1)) =>
      times.saveProject({
        id: project.id,
        basedOnVersion,
        content: aProject({ activities }),
        actor: administrator,
        at: new Date('2021-04-01T08:00:00Z'),
      })
    const onSecond = (month: string) => ({
      entries: aMonth(month).entries.map((entry) => ({ ...entry, activityId: 'a2' })),
      absences: [],
    })
    // In whichever order the two come, one of them is told, and no time stands on an activity that is gone.
    for (const month of ['2021-03', '2021-04', '2021-05', '2021-06']) {
      const key = { projectId: project.id, staffId: staff.id, month }
      const at = new Date(`${month}-28T08:00:00Z`)
      const actor = { id: staff.email, name: staff.name }
      const version = (await times.project(project.id))?.version ?? 0
      const [saved, taken] = await Promise.all([
        times.save({ key, basedOnVersion: 0, actor, at, content: onSecond(month), days: daysOf(month) }),
        saveProject(version),
      ])
      expect([kindOf(saved), kindOf(taken)].toSorted()).toEqual(
        saved.ok ? ['done', 'in-use'] : ['activity-gone', 'done'],
      )
      const sheet = await times.sheet(key)
      expect(sheet?.sheet.entries.map(({ activityId }) => activityId)).toEqual(saved.ok ? ['a2'] : [])
      if (saved.ok) await times.save({ key, basedOnVersion: 1, actor, at, content: aMonth(month), days: daysOf(month) })
      else expect(kindOf(await saveProject(version + 1, only.activities))).toBe('done')
    }
    // What was in use and no longer is can be taken away.
    await fillIn(times, others, '2021-03', onSecond('2021-03'))
    const version = (await times.project(project.id))?.version ?? 0
    expect(kindOf(await saveProject(version))).toBe('in-use')
    await fillIn(times, others, '2021-03', aMonth('2021-03'), 1)
    expect(kindOf(await saveProject(version))).toBe('done')
  })

  it('can be signed without hours in 2014–2020, from the last day of the month on', async () => {
    const { times } = bench
    const staff = await bench.hire(await bench.begin(), { to: '2021-03-15' })
    const { key, actor, sheet } = await fillIn(times, staff, '2021-03', { entries: [], absences: [] })
    const deed = { key, actor, basedOnVersion: sheet.version }
    // The clock of Sweden counts: at 22:30 UTC on the 14th of March it is still the 14th there.
    expect(await times.sign({ ...deed, at: new Date('2021-03-14T22:30:00Z') })).toMatchObject({
      refusal: { kind: 'month-not-over', lastDay: '2021-03-15' },
    })
    expect(kindOf(await times.sign({ ...deed, at: new Date('2021-03-14T23:30:00Z') }))).toBe('done')
  })

  it('are not signed while something must be put right', async () => {
    const { times } = bench
    const staff = await bench.hire(await bench.begin())
    const content = aMonth('2021-03')
    const silent = { ...content, entries: content.entries.map((entry) => ({ ...entry, description: '' })) }
    const { key, actor, at, sheet } = await fillIn(times, staff, '2021-03', silent)
    expect(await times.sign({ key, actor, at, basedOnVersion: sheet.version })).toMatchObject({
      refusal: { kind: 'stopped', warnings: [{ kind: 'no-description' }] },
    })
  })

  it('never change once they are signed: a correction is a new edition, and later months are to be looked through', async () => {
    const { times } = bench
    const staff = await bench.hire(await bench.begin())
    const march = await sign(times, staff, '2021-03')
    await sign(times, staff, '2021-04')
    await fillIn(times, staff, '2021-05')
    const key = { projectId: staff.projectId, staffId: staff.id, month: '2021-03' }
    const actor = { id: staff.email, name: staff.name }
    const at = new Date('2021-06-01T08:00:00Z')
    const [before] = await times.signed(key)
    const opened = await times.correct({ key, actor, at, basedOnVersion: march.version, reason: 'Fel dag' })
    if (!opened.ok) throw new Error(opened.refusal.kind)
    const again = await sign(times, staff, '2021-03', aMonth('2021-03', 400), opened.value.version)
    const editions = await times.signed(key)
    expect(editions.map(({ edition }) => edition)).toEqual([1, 2])
    expect(editions[0]).toEqual(before)
    expect(editions.map(({ content }) => hashOfSheet(content))).toEqual([before?.hash, again.hash])
    expect(editions[1]?.content).toMatchObject({ correction: 'Fel dag', countedHours: 400 })
    const read = await times.sheet({ ...key, month: '2021-04' })
    expect(read?.sheets.map(({ month, review }) => [month, review?.month ?? null])).toEqual([
      ['2021-03', null],
      ['2021-04', '2021-03'],
      ['2021-05', null],
    ])
    const april = read?.sheets.find(({ month }) => month === '2021-04')
    await times.lookThrough({ key: { ...key, month: '2021-04' }, actor, at, basedOnVersion: april?.version ?? 0 })
    expect((await times.sheet({ ...key, month: '2021-04' }))?.sheet.review).toBeNull()
  })

  it('count by what was approved before when a correction is given back', async () => {
    const { times } = bench
    const project = await bench.begin()
    const staff = await bench.hire(project)
    const key = { projectId: staff.projectId, staffId: staff.id, month: '2021-03' }
    const actor = { id: staff.email, name: staff.name }
    const at = new Date('2021-06-01T08:00:00Z')
    const sums = async () => {
      const whole = await times.whole(project.id)
      return whole && sumOfMonths(await countedIn(bench, whole, '2021-06-01'))
    }
    const first = await sign(times, staff, '2021-03')
    await times.approve({ key, actor: manager, at, basedOnVersion: first.version })
    await times.correct({ key, actor, at, basedOnVersion: first.version + 1, reason: 'Fel' })
    const second = await sign(times, staff, '2021-03', aMonth('2021-03', 300), first.version + 2)
    // By hand: 3 h at 420,33 kr, and 8 h at the same: hundredths of hours times öre.
    expect(await sums()).toEqual({ hours: 300, eligible: 300, cost: 300 * 42_033 })
    const given = await times.giveBack({
      key,
      actor: manager,
      at,
      basedOnVersion: second.version,
      reason: 'Stämmer inte',
    })
    // What is signed next still says that it corrects, and why.
    expect(given.ok && given.value).toMatchObject({ status: 'returned', approvedEdition: 1, correction: 'Fel' })
    expect(await sums()).toEqual({ hours: 800, eligible: 800, cost: 800 * 42_033 })
    const whole = await times.whole(project.id)
    const rows = whole ? exportRows(whole) : []
    expect(rows.map(({ edition, approvedBy, monthTotal }) => [edition, approvedBy, monthTotal])).toEqual([
      [1, manager.name, 8],
    ])
  })

  it('are neither given back nor corrected when they have been signed as many times as they can be', async () => {
    const { times } = bench
    const staff = await bench.hire(await bench.begin())
    const key = { projectId: staff.projectId, staffId: staff.id, month: '2021-03' }
    const [own, at] = [{ id: staff.email, name: staff.name }, new Date('2021-06-01T08:00:00Z')]
    let { version } = await sign(times, staff, '2021-03')
    const giveBack = () => times.giveBack({ key, actor: manager, at, basedOnVersion: version, reason: 'Stämmer inte' })
    for (let edition = 2; edition <= sheetLimits.editions; edition += 1) {
      const { version: returned } = expectDone(await giveBack())
      version = expectDone(await times.sign({ key, actor: own, at, basedOnVersion: returned })).version
    }
    expect(await giveBack()).toMatchObject({ refusal: { kind: 'too-many', most: sheetLimits.editions } })
    expect(kindOf(await times.correct({ key, actor: own, at, basedOnVersion: version, reason: 'Fel' }))).toBe(
      'too-many',
    )
    expect(kindOf(await times.approve({ key, actor: manager, at, basedOnVersion: version }))).toBe('done')
  })

  it('can be read and corrected in a month that the person’s days no longer reach into', async () => {
    const { times } = bench
    const staff = await bench.hire(await bench.begin(), { email: 'short@a.example' })
    const march = await sign(times, staff, '2021-03')
    const { email, approver } = staff
    await times.saveStaff({
      projectId: staff.projectId,
      id: staff.id,
      basedOnVersion: 1,
      content: aStaff({ email, approver, to: '2021-02-28', financing: 'co-financed' }),
      actor: administrator,
      at: new Date('2021-05-01T08:00:00Z'),
      formKey: 'shorter',
    })
    const key = { projectId: staff.projectId, staffId: staff.id, month: '2021-03' }
    const read = await times.sheet(key)
    expect(read?.warnings.map(({ kind, stops }) => [kind, stops])).toContainEqual(['outside', true])
    const whole = await times.whole(staff.projectId)
    const counted = whole && (await countedIn(bench, whole, '2021-06-01')).find(({ month }) => month === '2021-03')
    // What was signed stays as it was signed, whatever is said of her later.
    expect(counted).toMatchObject({ hours: 800, financing: 'financed', cost: 800 * 42_033 })
    const deed = { key, actor: { id: email, name: staff.name }, at: new Date('2021-06-01T08:00:00Z') }
    expect(kindOf(await times.correct({ ...deed, basedOnVersion: march.version, reason: 'Slutade tidigare' }))).toBe(
      'done',
    )
    expect(await times.sheet({ ...key, month: '2021-04' })).toBeNull()
  })

  it('are never overwritten by another window, and happen once when a form comes twice', async () => {
    const { times } = bench
    const staff = await bench.hire(await bench.begin())
    const { key, actor, at, sheet } = await fillIn(times, staff, '2021-03')
    const save = (hours: number, formKey: string) =>
      times.save({
        key,
        actor,
        at,
        basedOnVersion: sheet.version,
        content: aMonth('2021-03', hours),
        days: ['2021-03-08'],
        formKey,
      })
    const both = await Promise.all([save(100, `one-${staff.id}`), save(200, `two-${staff.id}`)])
    expect(both.map(kindOf).toSorted()).toEqual(['done', 'stale'])
    expect(kindOf(await save(100, both[0]?.ok ? `one-${staff.id}` : `two-${staff.id}`))).toBe('already-done')
    const signing = { key, actor, at, basedOnVersion: sheet.version + 1 }
    const signed = await Promise.all([1, 2, 3].map(() => times.sign(signing)))
    expect(signed.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await times.signed(key)).toHaveLength(1)
  })

  it('hold a day against the person’s other projects', async () => {
    const { times } = bench
    const email = 'two@a.example'
    const [one, two] = [await bench.begin(), await bench.begin()]
    const first = await bench.hire(one, { email })
    const second = await bench.hire(two, { email })
    await sign(times, first, '2021-03', aMonth('2021-03', 1300))
    const { key, actor, at, sheet } = await fillIn(times, second, '2021-03', aMonth('2021-03', 1200))
    expect(await times.sign({ key, actor, at, basedOnVersion: sheet.version })).toMatchObject({
      refusal: { kind: 'stopped', warnings: [{ kind: 'over-day-length', hours: 1200, otherHours: 1300 }] },
    })
  })

  /** The actions of somebody who has read everything when something else is done. */
  const whileDoing = (other: () => Promise<unknown>) => {
    let isFirst = true
    const commit: Store['commit'] = async (input) => {
      if (isFirst) {
        isFirst = false
        await other()
      }
      return store.commit(input)
    }
    return createTimeSheets({ ...store, commit })
  }

  it('are approved by nobody who is no longer the one named when it is done', async () => {
    const { times } = bench
    const staff = await bench.hire(await bench.begin())
    const { projectId, id: staffId, version: _version, savedAt: _savedAt, savedBy: _savedBy, ...content } = staff
    const signed = await sign(times, staff, '2021-03')
    const racing = whileDoing(() =>
      times.saveStaff({
        projectId,
        id: staffId,
        basedOnVersion: 1,
        content: { ...content, approver: 'ny@a.example' },
        actor: administrator,
        at: new Date('2021-04-01T08:00:00Z'),
        formKey: `other-approver-${staffId}`,
      }),
    )
    const key = { projectId, staffId, month: '2021-03' }
    const at = new Date('2021-04-01T08:00:00Z')
    expect(kindOf(await racing.approve({ key, actor: manager, at, basedOnVersion: signed.version }))).toBe('not-yours')
  })

  it('stay in the category in which somebody signs at the moment when she is given another', async () => {
    const { times } = bench
    const staff = await bench.hire(await bench.begin())
    const { projectId, id, version: _version, savedAt: _savedAt, savedBy: _savedBy, ...content } = staff
    const racing = whileDoing(() => sign(times, staff, '2021-03'))
    const moved = await racing.saveStaff({
      projectId,
      id,
      basedOnVersion: 1,
      content: { ...content, categoryId: 'c2' },
      actor: administrator,
      at: new Date('2021-04-01T08:00:00Z'),
      formKey: `other-category-${id}`,
    })
    expect(kindOf(moved)).toBe('category-signed')
  })

  it('tell the administrator what really stood in the way when the project changed while somebody was added', async () => {
    const { times } = bench
    const project = await bench.begin()
    const add = (now: typeof times, categoryId: string) =>
      now.saveStaff({
        projectId: project.id,
        id: null,
        basedOnVersion: 0,
        content: aStaff({ email: 'tillagd@a.example', categoryId }),
        actor: administrator,
        at: new Date('2021-01-02T08:00:00Z'),
        formKey: `added-${project.id}-${categoryId}`,
      })
    const [first] = aProject().categories
    const racing = whileDoing(() =>
      times.saveProject({
        id: project.id,
        basedOnVersion: 1,
        content: aProject({ categories: first ? [first] : [] }),
        actor: administrator,
        at: new Date('2021-01-02T08:00:00Z'),
      }),
    )
    expect(kindOf(await add(racing, 'c2'))).toBe('unknown-category')
    expect(kindOf(await add(times, 'c1'))).toBe('done')
  })

  it('keep a project from a period that asks for approvers while somebody has none, also who is added at that moment', async () => {
    const { times } = bench
    const project = await bench.begin({ periodId: '2021-2027' })
    const alone = await bench.hire(project, { name: 'Ensam', approver: '' })
    await bench.hire(project, { name: 'Vera' })
    const change = (now: typeof times) =>
      now.saveProject({
        id: project.id,
        basedOnVersion: 1,
        content: aProject({ periodId: '2014-2020' }),
        actor: administrator,
        at: new Date('2021-01-02T08:00:00Z'),
      })
    expect(await change(times)).toEqual({ ok: false, refusal: { kind: 'no-approvers', names: ['Ensam'] } })
    const { projectId, id, version: basedOnVersion, savedAt: _savedAt, savedBy: _savedBy, ...content } = alone
    expectDone(
      await times.saveStaff({
        projectId,
        id,
        basedOnVersion,
        content: { ...content, approver: manager.id },
        actor: administrator,
        at: new Date('2021-01-02T08:00:00Z'),
        formKey: `approver-of-${id}`,
      }),
    )
    const racing = whileDoing(() => bench.hire(project, { name: 'Ny', approver: '' }))
    expect(await change(racing)).toMatchObject({ refusal: { kind: 'no-approvers', names: ['Ny'] } })
    const later = await bench.begin({ periodId: '2021-2027' })
    await bench.hire(later)
    expect(
      kindOf(
        await times.saveProject({
          id: later.id,
          basedOnVersion: 1,
          content: aProject(),
          actor: administrator,
          at: new Date('2021-01-02T08:00:00Z'),
        }),
      ),
    ).toBe('done')
  })

  it('have one person in one category, one approver who is not herself, and only once in a project', async () => {
    const { times } = bench
    const project = await bench.begin()
    const staff = await bench.hire(project, { email: 'once@a.example' })
    const save = (id: string | null, rest: Parameters<typeof aStaff>[0], basedOnVersion: number) =>
      times.saveStaff({
        projectId: project.id,
        id,
        basedOnVersion,
        content: aStaff({ email: 'once@a.example', ...rest }),
        actor: administrator,
        at: new Date('2021-01-02T08:00:00Z'),
        formKey: `${JSON.stringify(rest)} ${id} ${basedOnVersion}`,
      })
    expect(kindOf(await save(null, {}, 0))).toBe('email-taken')
    expect(kindOf(await save(staff.id, { approver: 'once@a.example' }, 1))).toBe('own-approver')
    expect(kindOf(await save(staff.id, { approver: '' }, 1))).toBe('no-approver')
    expect(kindOf(await save(staff.id, { categoryId: 'c9' }, 1))).toBe('unknown-category')
    await sign(times, staff, '2021-03')
    expect(kindOf(await save(staff.id, { categoryId: 'c2' }, 1))).toBe('category-signed')
    expect(kindOf(await save(staff.id, { email: 'later@a.example' }, 1))).toBe('done')
    expect(await times.ofPerson('once@a.example')).toEqual([])
    expect((await times.ofPerson('later@a.example')).map(({ staff: { id } }) => id)).toEqual([staff.id])
    expect(
      kindOf(
        await times.saveProject({
          id: project.id,
          basedOnVersion: 1,
          content: aProject({ activities: [] }),
          actor: administrator,
          at: new Date(),
        }),
      ),
    ).toBe('in-use')
  })

  it('report participants in order, certified, and again when an earlier month is corrected', async () => {
    const { times } = bench
    const project = await bench.begin()
    const at = new Date('2021-06-01T08:00:00Z')
    const made = await times.saveParticipant({
      projectId: project.id,
      id: null,
      basedOnVersion: 0,
      content: { name: 'A', organisation: 'Region', from: '2021-02-01', to: '2021-03-31' },
      actor: administrator,
      at,
      formKey: `participant-${project.id}`,
    })
    if (!made.ok) throw new Error(made.refusal.kind)
    const deed = (month: string, basedOnVersion: number) => ({
      projectId: project.id,
      month,
      basedOnVersion,
      actor: administrator,
      at,
    })
    const rows = (isCertified: boolean) => [{ participantId: made.value.id, hours: 600, isCertified }]
    await times.saveAttendance({ ...deed('2021-02', 0), rows: rows(false) })
    await times.saveAttendance({ ...deed('2021-03', 0), rows: rows(true) })
    expect(kindOf(await times.markAttendanceSent(deed('2021-03', 1)))).toBe('earlier-open')
    expect(kindOf(await times.markAttendanceSent(deed('2021-02', 1)))).toBe('not-certified')
    await times.saveAttendance({ ...deed('2021-02', 1), rows: rows(true) })
    expect(kindOf(await times.markAttendanceSent(deed('2021-02', 2)))).toBe('done')
    expect(kindOf(await times.markAttendanceSent(deed('2021-03', 1)))).toBe('done')
    await times.correctAttendance({ ...deed('2021-02', 3), reason: 'Fel timmar' })
    const march = (await times.whole(project.id))?.attendance.find(({ month }) => month === '2021-03')
    expect(march).toMatchObject({ status: 'sent', sendAgain: '2021-02' })
    expect(kindOf(await times.markAttendanceSent(deed('2021-03', 3)))).toBe('earlier-open')
  })

  it('leave nothing that somebody wrote in the change log', async () => {
    const { times } = bench
    const staff = await bench.hire(await bench.begin())
    const content = aMonth('2021-03')
    const secret = {
      ...content,
      entries: content.entries.map((entry) => ({ ...entry, description: 'Hemlig beskrivning av dagen' })),
    }
    const signed = await sign(times, staff, '2021-03', secret)
    const lines = (await store.query('audit', 'SCOPE#SE')).filter(({ subject }) => String(subject).includes(staff.id))
    expect(lines.length).toBeGreaterThan(2)
    expect(JSON.stringify(lines)).not.toContain('Hemlig')
    expect(canonicalJson(lines)).toContain(signed.hash)
  })
})
