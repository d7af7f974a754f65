import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { copyDays } from '#shared/time/copy-days.ts'
import {
  costOf,
  countedHours,
  hoursOfDay,
  kronor,
  parseHours,
  sumOf,
  wholeOre,
  writeHours,
} from '#shared/time/hours.ts'
import { daysOf, lastDayOf, monthsBetween, weekOf } from '#shared/time/months.ts'
import { deadlinesOf, dueOn, looksLikeIdentityNumber } from '#shared/time/participant.ts'
import { periodOf } from '#shared/time/programme-periods.ts'
import { type WarningFacts, warningsOf } from '#shared/time/sheet-warnings.ts'
import { dayOff, easterDay, eveOn, holidayOn, weekdayOf, workdayFrom } from '#shared/time/swedish-holidays.ts'
import { eligibleOf, type MonthHours, usedOfYear } from '#shared/time/year-cap.ts'
import { aProject, aStaff } from './time-samples.ts'

const hours = fc.integer({ min: 0, max: 2400 })

describe('hours', () => {
  it.each([
    ['7', 700],
    ['7,5', 750],
    ['7.25', 725],
    ['7:30', 750],
    // Twenty minutes are 33.33 hundredths: the part of one is dropped.
    ['0:20', 33],
    [',5', 50],
    ['', 0],
    [' 1 2 ', 1200],
  ])('are read from %p', (text, expected) => expect(parseHours(text)).toBe(expected))

  it.each(['sju', '7,555', '-1', '7:60', '1e3', ',', '7,5,5'])('are not read from %p', (text) =>
    expect(parseHours(text)).toBeNull(),
  )

  it('are read back as they are written, in both languages', () => {
    fc.assert(
      fc.property(hours, fc.constantFrom('sv' as const, 'en' as const), (time, language) => {
        expect(parseHours(writeHours(time, language))).toBe(time)
      }),
    )
  })

  it('are rounded down to whole ones, by less than one, and a second time not at all', () => {
    const whole = periodOf('2014-2020').hourSteps.whole
    fc.assert(
      fc.property(hours, (time) => {
        const counted = countedHours(time, whole)
        expect(counted % 100).toBe(0)
        expect(time - counted).toBeGreaterThanOrEqual(0)
        expect(time - counted).toBeLessThan(100)
        expect(countedHours(counted, whole)).toBe(counted)
      }),
    )
    expect([799, 800, 801, 99].map((time) => countedHours(time, whole))).toEqual([700, 800, 800, 0])
    expect(countedHours(799, periodOf('2014-2020').hourSteps.part)).toBe(799)
  })

  it.each([
    // Hours, öre an hour, kronor: counted by hand.
    [750, 42_033, '3152.47'],
    [100, 42_033, '420.33'],
    [33, 45_050, '148.66'],
    [166_200, 36_725, '610369.50'],
    [1, 1, '0.00'],
  ])('%p hundredths at %p öre cost %p kronor', (time, unitCost, expected) =>
    expect(kronor(wholeOre(costOf(time, unitCost)))).toBe(expected),
  )

  it('cost the same one by one and together', () => {
    fc.assert(
      fc.property(fc.array(hours, { maxLength: 60 }), fc.integer({ min: 0, max: 1_000_000 }), (times, unitCost) => {
        expect(sumOf(times.map((time) => costOf(time, unitCost)))).toBe(costOf(sumOf(times), unitCost))
        // The same in whole numbers of any size: nothing is lost to how numbers are kept.
        const exact = times.reduce((all, time) => all + BigInt(time) * BigInt(unitCost), 0n)
        expect(BigInt(wholeOre(sumOf(times.map((time) => costOf(time, unitCost)))))).toBe(exact / 100n)
      }),
    )
  })
})

describe('the cap of a calendar year', () => {
  const cap = { hours: 166_200, hasHoliday: false }
  const month = (name: string, time: number, projectId = 'p', holiday = 0): MonthHours => ({
    projectId,
    month: name,
    hours: time,
    holiday,
  })

  it('is held over all projects in order of time, and begins anew with the year', () => {
    const months = [
      month('2022-01', 16_000),
      month('2021-12', 20_000),
      month('2021-06', 100_000, 'other'),
      month('2021-05', 60_000),
    ]
    // By hand: 600 h and 1 000 h before December leave 62 h of 1 662 for its 200; January has a year of its own.
    expect([...eligibleOf(months, 'p', cap)]).toEqual([
      ['2021-05', 60_000],
      ['2021-12', 6_200],
      ['2022-01', 16_000],
    ])
    expect(usedOfYear(months, '2021', cap)).toBe(180_000)
  })

  it('counts holiday only where the page says that it is included', () => {
    const months = [month('2021-07', 150_000, 'p', 20_000), month('2021-08', 30_000)]
    expect(eligibleOf(months, 'p', cap).get('2021-08')).toBe(16_200)
    expect(eligibleOf(months, 'p', { hours: 186_200, hasHoliday: true }).get('2021-08')).toBe(16_200)
    expect(eligibleOf(months, 'p', { hours: 186_200, hasHoliday: false }).get('2021-08')).toBe(30_000)
    expect(eligibleOf(months, 'p', null).get('2021-08')).toBe(30_000)
    // By hand: 400 h of holiday leave 1 462 h of 1 862 for the same month's 1 500.
    expect(
      eligibleOf([month('2021-07', 150_000, 'p', 40_000)], 'p', { hours: 186_200, hasHoliday: true }).get('2021-07'),
    ).toBe(146_200)
  })

  it('never lets through more than there was, nor more than it, and reaches it when there is enough', () => {
    const months = fc.array(
      fc.record({
        projectId: fc.constantFrom('p', 'q'),
        month: fc.constantFrom(...monthsBetween('2021-01-01', '2022-12-31')),
        hours: fc.integer({ min: 0, max: 60_000 }),
        holiday: fc.constant(0),
      }),
      { maxLength: 24 },
    )
    const distinct = months.map((all) => [...new Map(all.map((one) => [`${one.month}${one.projectId}`, one])).values()])
    fc.assert(
      fc.property(distinct, (all) => {
        const both = ['p', 'q'].flatMap((project) => [...eligibleOf(all, project, cap)])
        for (const year of ['2021', '2022']) {
          const worked = sumOf(all.filter((one) => one.month.startsWith(year)).map((one) => one.hours))
          const eligible = sumOf(both.filter(([name]) => name.startsWith(year)).map(([, time]) => time))
          expect(eligible).toBe(Math.min(worked, cap.hours))
        }
      }),
    )
  })
})

describe('the Swedish calendar', () => {
  it('knows Easter and what hangs on it', () => {
    expect([2019, 2021, 2022, 2024, 2038].map(easterDay)).toEqual([
      '2019-04-21',
      '2021-04-04',
      '2022-04-17',
      '2024-03-31',
      '2038-04-25',
    ])
    expect(holidayOn('2021-04-02')).toBe('good-friday')
    expect(holidayOn('2021-05-13')).toBe('ascension')
    expect(holidayOn('2021-05-23')).toBe('whit-sunday')
  })

  it('knows the days that move within a week, and tells eves from holidays', () => {
    expect(holidayOn('2021-06-26')).toBe('midsummer-day')
    expect(holidayOn('2026-06-20')).toBe('midsummer-day')
    expect(holidayOn('2021-11-06')).toBe('all-saints')
    expect(holidayOn('2026-10-31')).toBe('all-saints')
    expect(eveOn('2021-12-24')).toBe('christmas-eve')
    expect(dayOff('2021-12-24')).toBeNull()
    expect(workdayFrom('2021-12-24')).toBe('2021-12-27')
    expect(workdayFrom('2022-01-01')).toBe('2022-01-03')
  })

  it('has 13 named holidays a year, Midsummer and All Saints on Saturdays', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2005, max: 2099 }), (year) => {
        const days = monthsBetween(`${year}-01-01`, `${year}-12-31`).flatMap(daysOf)
        const named = days.filter((day) => holidayOn(day))
        // Ascension may fall on the first of May, and Whit Sunday on National Day: two names of one day.
        expect(named.length).toBeGreaterThanOrEqual(12)
        expect(named.length).toBeLessThanOrEqual(13)
        for (const day of named)
          if (['midsummer-day', 'all-saints'].includes(holidayOn(day) ?? '')) expect(weekdayOf(day)).toBe(6)
      }),
    )
  })

  it('has every day of a month once, also where the clock changes and in leap years', () => {
    expect(daysOf('2024-02')).toHaveLength(29)
    expect(daysOf('2023-02')).toHaveLength(28)
    for (const month of ['2021-03', '2021-10']) {
      const days = daysOf(month)
      expect(new Set(days).size).toBe(31)
      expect(days.at(-1)).toBe(`${month}-31`)
      expect(lastDayOf(month)).toBe(`${month}-31`)
    }
    expect(monthsBetween('2020-12-01', '2021-02-03')).toEqual(['2020-12', '2021-01', '2021-02'])
    expect([weekOf('2021-01-03'), weekOf('2021-01-04'), weekOf('2024-12-30')]).toEqual([53, 1, 1])
  })
})

describe('what is to be looked at in a month', () => {
  const facts = (rest: Partial<WarningFacts> = {}): WarningFacts => ({
    project: aProject(),
    staff: aStaff(),
    sheet: { month: '2021-03', entries: [], absences: [] },
    others: [],
    monthHours: [],
    earlierUnsigned: [],
    ...rest,
  })
  const entry = (day: string, time: number, description = 'Ledde workshop med regionerna') => ({
    day,
    activityId: 'a1',
    hours: time,
    description,
  })
  const kinds = (rest: Partial<WarningFacts>) =>
    warningsOf(facts(rest)).map(({ kind, stops }) => `${kind}${stops ? '!' : ''}`)
  const sheet = (...entries: ReturnType<typeof entry>[]) => ({ month: '2021-03', entries, absences: [] })

  it('is nothing on an ordinary day', () => expect(kinds({ sheet: sheet(entry('2021-03-08', 800)) })).toEqual([]))

  it('is each thing that may be wrong, and what stops the signing', () => {
    expect(kinds({ sheet: sheet(entry('2021-03-08', 800, '')) })).toEqual(['no-description!'])
    expect(kinds({ sheet: sheet(entry('2021-03-08', 800, 'möte')) })).toEqual(['unclear-description'])
    expect(kinds({ sheet: sheet(entry('2021-03-08', 0)) })).toEqual(['no-hours'])
    expect(kinds({ sheet: sheet(entry('2021-03-08', 800), { ...entry('2021-03-08', 0), activityId: 'a2' }) })).toEqual([
      'no-hours',
    ])
    expect(kinds({ sheet: sheet(entry('2021-03-07', 200)) })).toEqual(['day-off'])
    expect(kinds({ sheet: sheet(entry('2021-03-08', 900)) })).toEqual(['over-day'])
    expect(kinds({ sheet: sheet(entry('2021-03-08', 2500)) })).toEqual(['over-day-length!'])
    expect(kinds({ sheet: sheet(entry('2021-03-08', 750)), project: aProject({ hourUnit: 'whole' }) })).toEqual([
      'part-hours',
    ])
    expect(kinds({ sheet: sheet(entry('2021-03-08', 800)), staff: aStaff({ from: '2021-03-09' }) })).toEqual([
      'outside!',
    ])
    expect(kinds({ earlierUnsigned: ['2021-02'] })).toEqual(['earlier-unsigned'])
    expect(kinds({ monthHours: [{ projectId: 'p', month: '2021-02', hours: 166_201, holiday: 0 }] })).toEqual([
      'over-cap',
    ])
    expect(kinds({ monthHours: [{ projectId: 'p', month: '2020-12', hours: 166_201, holiday: 0 }] })).toEqual([])
  })

  it('holds a day against its own length where the clock changes', () => {
    expect(['2021-03-27', '2021-03-28', '2021-10-31', '2026-10-25'].map(hoursOfDay)).toEqual([2400, 2300, 2500, 2500])
    const kindsOn = (day: string, time: number) =>
      kinds({ sheet: { month: day.slice(0, 7), entries: [entry(day, time)], absences: [] } })
    expect(kindsOn('2021-03-28', 2300)).not.toContain('over-day-length!')
    expect(kindsOn('2021-03-28', 2301)).toContain('over-day-length!')
    expect(kindsOn('2021-10-31', 2500)).not.toContain('over-day-length!')
    expect(kindsOn('2021-10-31', 2501)).toContain('over-day-length!')
  })

  it('counts the day in the person’s other projects too', () => {
    const day = sheet(entry('2021-03-08', 1300))
    expect(kinds({ sheet: day, others: [{ day: '2021-03-08', hours: 1101 }] })).toEqual(['over-day-length!'])
    expect(kinds({ sheet: day, others: [{ day: '2021-03-08', hours: 1100 }] })).toEqual(['over-day'])
  })
})

describe('copying', () => {
  const work = { day: '2021-03-05', activityId: 'a1', hours: 800, description: 'Ledde workshop' }

  it('takes the last working day over a weekend, and passes free days by', () => {
    const filled = copyDays({ entries: [work], absences: [] }, ['2021-03-06', '2021-03-08'], 'yesterday')
    expect(filled.entries.map(({ day }) => day)).toEqual(['2021-03-05', '2021-03-08'])
  })

  it('leaves what stands, and a day of absence', () => {
    const own = { ...work, day: '2021-03-12', hours: 100 }
    const away = { day: '2021-03-19', kind: 'leave' as const, hours: 800 }
    const filled = copyDays({ entries: [work, own], absences: [away] }, ['2021-03-12', '2021-03-19'], 'last-week')
    expect(filled.entries).toEqual([work, own])
  })
})

describe('participants', () => {
  const person = {
    id: 'x',
    projectId: 'p',
    name: 'A',
    organisation: 'O',
    from: '2021-02-10',
    to: '2021-03-05',
    version: 1,
    savedAt: '',
    savedBy: { id: '', name: '' },
  }

  it('are due four weeks after the end of each month in which they take part', () => {
    expect(dueOn('2021-02', aProject())).toBe('2021-03-28')
    expect(dueOn('2024-02', aProject())).toBe('2024-03-28')
    expect(dueOn('2021-12', aProject())).toBe('2022-01-28')
    expect(dueOn('2021-12', { periodId: '2021-2027' })).toBeNull()
    expect(deadlinesOf(aProject(), [person], [], '2021-03-29').map(({ month, state }) => [month, state])).toEqual([
      ['2021-02', 'late'],
      ['2021-03', 'open'],
    ])
  })

  it('never stand with what looks like a personal identity number', () => {
    for (const text of [
      '19900101-1234',
      '900101-1234',
      '9001011234',
      'A 900161+1234',
      '900101–1234',
      '900101 - 1234',
      '19900101Tf29',
    ])
      expect(looksLikeIdentityNumber(text)).toBe(true)
    for (const text of ['Region Skåne', '2020/00541', '070-123 45 67', '556677-8899', '2021-03-01 T-bana 14'])
      expect(looksLikeIdentityNumber(text)).toBe(false)
  })
})
