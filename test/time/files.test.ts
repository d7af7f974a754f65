import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createAuditLog } from '#shared/audit/audit-log.ts'
import { expectDone } from '#shared/demonstration/expect-done.ts'
import { unzipWithin } from '#shared/platform/bounded-zip.ts'
import type { Store } from '#shared/platform/store.ts'
import { readWorkbook } from '#shared/platform/workbook-file.ts'
import { auditFile } from '#shared/time/audit-file.ts'
import { exportRows } from '#shared/time/export-rows.ts'
import { daysOf } from '#shared/time/months.ts'
import { isPart, partOf, smallerParts } from '#shared/time/project-part.ts'
import { doesFitAnswer } from '#web/time/file-size.ts'
import { monthsOfFile, timeCsv } from '#web/time/time-files.ts'
import { timeWorkbook } from '#web/time/time-workbook.ts'
import { aProject, fillIn, manager, sign, startTimeBench, type TimeBench } from './time-samples.ts'

const days = (month: string, hours: number, numbers: readonly string[]) => ({
  entries: numbers.map((day) => ({
    day: `${month}-${day}`,
    activityId: 'a1',
    hours,
    description: 'Ledde workshop, med "regionerna"',
  })),
  absences: [],
})

/** The lines of the change log about a project. */
const linesOf = (store: Store, projectId: string) =>
  createAuditLog(store).all('SE', ({ subject }) => subject.includes(projectId))

describe('the files of a project', () => {
  let bench: TimeBench
  let store: Store
  let stop: () => Promise<void>
  beforeAll(async () => {
    ;({ bench, store, stop } = await startTimeBench())
  })
  afterAll(() => stop())

  it('have all that a time sheet must say, and sums that are those of a table made by hand', async () => {
    const { times } = bench
    const project = await bench.begin({
      cap: { hours: 4_000, hasHoliday: false, source: '' },
      categories: [
        { id: 'c1', name: 'Processledare', unitCostOre: 42_033, budgetOre: 2_000_000 },
        { id: 'c2', name: 'Administratör', unitCostOre: 36_725, budgetOre: null },
      ],
      startsOn: '2021-01-01',
      endsOn: '2021-04-30',
    })
    const vera = await bench.hire(project, { name: 'Vera', to: '2021-04-30' })
    const olle = await bench.hire(project, { name: 'Olle', to: '2021-04-30', categoryId: 'c2' })
    const partner = await bench.hire(project, { name: 'Par', to: '2021-04-30', financing: 'co-financed' })
    const march = await sign(times, vera, '2021-03', days('2021-03', 775, ['01', '02', '03', '04']))
    await times.approve({
      key: { projectId: project.id, staffId: vera.id, month: '2021-03' },
      basedOnVersion: march.version,
      actor: manager,
      at: new Date('2021-04-01T08:00:00Z'),
    })
    await sign(times, vera, '2021-04', days('2021-04', 750, ['06', '07']))
    await sign(times, olle, '2021-03', days('2021-03', 33, ['05']))
    await sign(times, partner, '2021-04', days('2021-04', 800, ['08']))
    const deed = { projectId: project.id, basedOnVersion: 0, actor: manager, at: new Date('2021-04-01T08:00:00Z') }
    const [asa, bo] = await Promise.all(
      ['Å. S.', 'B. O.'].map(async (name) =>
        expectDone(
          await times.saveParticipant({
            ...deed,
            id: null,
            content: { name, organisation: 'Regionen', from: '2021-02-01', to: '2021-03-31' },
            formKey: `${name} ${project.id}`,
          }),
        ),
      ),
    )
    const rows6 = [
      { participantId: bo?.id ?? '', hours: 600, isCertified: true },
      { participantId: asa?.id ?? '', hours: 0, isCertified: false },
    ]
    expectDone(await times.saveAttendance({ ...deed, month: '2021-02', rows: rows6 }))
    expectDone(await times.markAttendanceSent({ ...deed, month: '2021-02', basedOnVersion: 1 }))
    const rows2 = [{ participantId: asa?.id ?? '', hours: 250, isCertified: false }]
    expectDone(await times.saveAttendance({ ...deed, month: '2021-03', rows: rows2 }))
    const whole = await times.whole(project.id)
    if (!whole) throw new Error('gone')

    const rows = exportRows(whole)
    expect(rows.map(({ person, date, hours, cost }) => [person, date, hours, cost])).toEqual([
      ['Olle', '2021-03-05', 0.33, 121.1925],
      ['Par', '2021-04-08', 8, 0],
      ['Vera', '2021-03-01', 7.75, 3257.5575],
      ['Vera', '2021-03-02', 7.75, 3257.5575],
      ['Vera', '2021-03-03', 7.75, 3257.5575],
      ['Vera', '2021-03-04', 7.75, 3257.5575],
      ['Vera', '2021-04-06', 7.5, 3152.475],
      ['Vera', '2021-04-07', 7.5, 3152.475],
    ])
    for (const { person, month, monthTotal } of rows) {
      const own = rows.filter((row) => row.person === person && row.month === month)
      expect(own.reduce((sum, { hours }) => sum + Number(hours), 0)).toBeCloseTo(Number(monthTotal), 10)
    }
    expect(rows[2]).toMatchObject({
      month: '2021-03',
      project: 'Prov',
      reference: aProject().reference,
      organisation: 'Myndigheten',
      category: 'Processledare',
      financing: 'financed',
      activity: 'Workshoppar',
      description: 'Ledde workshop, med "regionerna"',
      monthTotal: 31,
      unitCost: 420.33,
      signedBy: 'Vera',
      signedAt: '2021-03-31T15:00:00.000Z',
      approvedBy: manager.name,
      approvedAt: '2021-04-01T08:00:00.000Z',
      edition: 1,
      correction: '',
      hash: march.hash,
    })

    const csv = Buffer.from(timeCsv(whole, 'sv')).toString('utf8').trim().split('\r\n')
    expect(csv).toHaveLength(9)
    expect(csv[0]).toBe(
      'Månad,Projekt,Diarienummer,Namn,Organisation,Personalkategori,Finansiering,Datum,Aktivitet,Timmar,Beskrivning av arbetet,Månadens timmar,"Enhetskostnad, kr per timme","Kostnad före årets tak, kr",Underskriven av,Underskriven (UTC),Godkänd av,Godkänd (UTC),Version,Skäl till rättelse,Kontrollsumma (SHA-256)',
    )

    const forWorkbook = {
      elsewhere: await times.elsewhere(whole),
      language: 'sv',
      today: '2021-05-15',
      isDemonstration: false,
    } as const
    const read = await readWorkbook((await timeWorkbook(whole, { ...forWorkbook, part: null })) ?? new Uint8Array())
    if (!read.ok) throw new Error(read.refusal.kind)
    const sheet = (name: string) => read.value.find((one) => one.name === name)?.rows
    /**
     * By hand. Vera has 31 h in March and 15 h in April, of which 9 h are within her 40 h: 31 × 420.33 = 13 030.23 and 9 × 420.33 = 3 782.97. Olle has 0.33 h × 367.25 = 121.1925. Co-financing costs
     * nothing. Both months that the project's end leaves are reported, so nothing is forecast beyond the outcome.
     */
    expect(sheet('Per person och månad')?.slice(1)).toEqual([
      ['Olle', '2021-03', 0.33, 0.33, 121.1925],
      ['Par', '2021-04', 8, 8, 0],
      ['Vera', '2021-03', 31, 31, 13_030.23],
      ['Vera', '2021-04', 15, 9, 3_782.97],
      ['Summa', null, 54.33, 48.33, 16_934.3925],
    ])
    expect(sheet('Per månad')?.slice(1)).toEqual([
      ['2021-03', 31.33, 31.33, 13_151.4225],
      ['2021-04', 23, 17, 3_782.97],
      ['Summa', 54.33, 48.33, 16_934.3925],
    ])
    expect(sheet('Budget och utfall')).toEqual([
      ['Personalkategori', 'Timmar', 'Inom taket', 'Kostnad (kr)', 'Budget (kr)', 'Kvar (kr)', 'Prognos (kr)'],
      ['Processledare', 54, 48, 16_813.2, 20_000, 3_186.8, 16_813.2],
      ['Administratör', 0.33, 0.33, 121.1925, 'inte angivet', null, 121.1925],
      ['Summa', 54.33, 48.33, 16_934.3925, null, null, null],
    ])
    expect(sheet('Tid')).toHaveLength(9)
    expect(sheet('Deltagare')).toEqual([
      ['Månad', 'Namn eller initialer', 'Organisation eller region', 'Timmar', 'Intygat', 'Lämnad till SCB'],
      ['2021-02', 'B. O.', 'Regionen', 6, 'Ja', '2021-04-01'],
      ['2021-03', 'Å. S.', 'Regionen', 2.5, 'Nej', null],
      ['Summa', null, null, 8.5, null, null],
    ])
  })

  it('can be had for a year or a month alone, and are refused as one where they do not fit in an answer', async () => {
    const { times } = bench
    const project = await bench.begin({
      cap: { hours: 1_000, hasHoliday: false, source: '' },
      startsOn: '2020-12-01',
      endsOn: '2021-12-31',
    })
    const staff = await bench.hire(project, { from: '2020-12-01' })
    for (const month of ['2020-12', '2021-02', '2021-03'])
      await sign(times, staff, month, days(month, 800, ['01', '02']))
    const whole = await times.whole(project.id)
    if (!whole) throw new Error('gone')
    const linesOf = (part: string | null) =>
      Buffer.from(timeCsv(partOf(whole, part), 'sv'))
        .toString('utf8')
        .trim()
        .split('\r\n').length - 1
    expect([null, '2020', '2021', '2021-03', '2022'].map(linesOf)).toEqual([6, 2, 4, 2, 0])
    expect(smallerParts(whole.signed, null)).toEqual(['2020', '2021'])
    expect(smallerParts(whole.signed, '2021')).toEqual(['2021-02', '2021-03'])
    expect(smallerParts(whole.signed, '2021-03')).toEqual([])
    expect(smallerParts(partOf(whole, '2021').signed, null)).toEqual(['2021-02', '2021-03'])
    expect(['2021', '2021-12', '2021-13', '202', '2021-1', ''].map(isPart)).toEqual([
      true,
      true,
      ...Array(4).fill(false),
    ])

    const forWorkbook = {
      elsewhere: await times.elsewhere(whole),
      language: 'sv',
      today: '2021-05-15',
      isDemonstration: false,
    } as const
    const march = await timeWorkbook(whole, { ...forWorkbook, part: '2021-03' })
    const read = await readWorkbook(march ?? new Uint8Array())
    if (!read.ok) throw new Error(read.refusal.kind)
    expect(read.value.map(({ name }) => name)).toEqual(['Tid', 'Per person och månad', 'Per månad', 'Om filen'])
    // The cap of 10 hours is the year's: all 16 in February have used it up.
    expect(read.value[2]?.rows.slice(1)).toEqual([
      ['2021-03', 16, 0, 0],
      ['Summa', 16, 0, 0],
    ])
    expect(JSON.stringify(read.value.at(-1)?.rows)).toContain('Filen gäller mars 2021.')

    const [signed] = whole.signed
    const [entry] = signed?.content.entries ?? []
    if (!signed || !entry) throw new Error('gone')
    const large = {
      ...whole,
      signed: whole.signed.map((one) => ({
        ...one,
        content: { ...one.content, entries: Array.from({ length: 9_000 }, () => entry) },
      })),
    }
    const fits = (part: string | null) => doesFitAnswer('csv', timeCsv(partOf(large, part), 'sv'))
    expect([null, '2020'].map(fits)).toEqual([false, true])
    expect(await timeWorkbook(large, { ...forWorkbook, part: null })).toBeNull()
    // As JSON a quotation mark takes two bytes, and base64 makes four of three.
    expect(doesFitAnswer('csv', Buffer.from('"'.repeat(3_100_000)))).toBe(false)
    expect(doesFitAnswer('csv', Buffer.from('a'.repeat(5_900_000)))).toBe(true)
    expect(doesFitAnswer('xlsx', new Uint8Array(4_500_000))).toBe(true)
    expect(doesFitAnswer('xlsx', new Uint8Array(4_500_001))).toBe(false)
  })

  it('for a control can be had in parts, which together hold the whole and each say where the rest is', async () => {
    const { times } = bench
    const project = await bench.begin()
    const staff = await bench.hire(project, { from: '2020-12-01', to: '2022-12-31' })
    const december = await sign(times, staff, '2020-12', days('2020-12', 800, ['01']))
    const { actor, key } = await fillIn(times, staff, '2022-01', days('2022-01', 800, ['03']))
    const at = new Date('2022-02-01T08:00:00Z')
    const corrected = { key: { ...key, month: '2020-12' }, actor, at, basedOnVersion: december.version, reason: 'Fel' }
    expectDone(await times.correct(corrected))
    await sign(times, staff, '2020-12', days('2020-12', 700, ['01']), december.version + 1)
    const deed = { projectId: project.id, month: '2021-02', basedOnVersion: 0, actor: manager, at }
    expectDone(await times.saveAttendance({ ...deed, rows: [] }))
    expectDone(await times.markAttendanceSent({ ...deed, basedOnVersion: 1 }))
    const whole = await times.whole(project.id)
    if (!whole) throw new Error('gone')
    // Time was signed in 2020, is being written in 2022, and in 2021 there were participants only.
    const { sheets: months, attendance } = whole
    expect(smallerParts(monthsOfFile.zip({ months, attendance }), null)).toEqual(['2020', '2021', '2022'])
    expect(smallerParts(monthsOfFile.csv({ months, attendance }), null)).toEqual(['2020-12'])
    expect(smallerParts(monthsOfFile.xlsx({ months, attendance }), null)).toEqual(['2020', '2021'])

    const audit = await linesOf(store, project.id)
    const beside = { audit, attendanceEvents: await times.attendanceEvents(project.id) }
    const filesOf = (part: string | null) => {
      const files = unzipWithin(auditFile(whole, beside, { part, madeAt: at }), /./, 10_000_000)
      if (typeof files === 'string') throw new Error(files)
      return new Map([...files].map(([name, file]) => [name, String(file)]))
    }
    const [all, ...parts] = [null, '2020', '2021', '2022'].map(filesOf)
    if (!all) throw new Error('gone')
    const editions = [...all.keys()].filter((name) => name.startsWith('sheets/'))
    expect(parts.map((files) => [...files.keys()].filter((name) => name.startsWith('sheets/')).length)).toEqual([
      4, 0, 0,
    ])
    expect([...(parts[0]?.keys() ?? [])].filter((name) => name.startsWith('sheets/'))).toEqual(editions)
    const common = ['project.json', 'staff.json', 'participants.json', 'rules.json']
    for (const name of common) expect(parts.map((files) => files.get(name))).toEqual(Array(3).fill(all.get(name)))
    const together = (name: string) =>
      new Set(parts.flatMap((files) => JSON.parse(files.get(name) ?? '')).map((one) => JSON.stringify(one)))
    for (const name of ['drafts.json', 'attendance.json', 'attendance-events.json', 'audit.json'])
      expect([...together(name)].toSorted()).toEqual(
        JSON.parse(all.get(name) ?? '')
          .map((one: unknown) => JSON.stringify(one))
          .toSorted(),
      )
    expect(parts.map((files) => files.get('audit.json')?.includes('send-attendance'))).toEqual([false, true, false])
    const said = parts.map((files) => files.get('README.txt') ?? '')
    expect(said[1]).toContain('DEL / PART: 2021\n')
    expect(said[1]).toContain('Resten finns i filerna för: 2020, 2022.')
    expect(said[1]).toContain('The rest is in the files for: 2020, 2022.')
    expect(filesOf('2020-12').get('README.txt')).toContain('filerna för: 2021-02, 2022-01.')
    expect(all.get('README.txt')).not.toContain('DEL / PART')
  })

  it('for a control fit in one answer, also of a project with 30 people and two years', async () => {
    const { times } = bench
    const project = await bench.begin()
    const staff = await bench.hire(project)
    const numbers = daysOf('2021-03')
      .slice(0, 22)
      .map((day) => day.slice(8))
    await sign(times, staff, '2021-03', days('2021-03', 775, numbers))
    const whole = await times.whole(project.id)
    const [sheet] = whole?.sheets ?? []
    const [signed] = whole?.signed ?? []
    if (!whole || !sheet || !signed) throw new Error('gone')
    const many = Array.from({ length: 30 * 24 }, (_, index) => ({ staffId: `staff-${index}` }))
    const large = {
      ...whole,
      staff: many.map(({ staffId }) => ({ ...staff, id: staffId })),
      sheets: many.map((one) => ({ ...sheet, ...one })),
      signed: many.map((one) => ({ ...signed, ...one })),
    }
    const file = auditFile(
      large,
      { audit: [], attendanceEvents: [] },
      { part: null, madeAt: new Date('2021-05-15T08:00:00Z') },
    )
    // Lambda answers with 6 MB at most, in which a file has a third more as base64.
    expect(file.byteLength).toBeLessThan(4_500_000)
  })
})
