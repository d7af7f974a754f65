import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { daysOf } from '#shared/time/months.ts'
import type { Staff, TimeProject } from '#shared/time/project.ts'
import { categoryOutcomes, countedMonths, sumOfMonths } from '#shared/time/summary.ts'
import { administrator, aStaff, fillIn, manager, sign, startTimeBench, type TimeBench } from './time-samples.ts'

const work = (month: string, hours: number) => ({
  entries: daysOf(month)
    .slice(0, Math.ceil(hours / 2400))
    .map((day, index) => ({
      day,
      activityId: 'a1',
      hours: Math.min(2400, hours - 2400 * index),
      description: 'Ledde workshop med regionerna',
    })),
  absences: [],
})

describe('the yearly cap in the sums of a project', () => {
  let bench: TimeBench
  let stop: () => Promise<void>
  beforeAll(async () => {
    ;({ bench, stop } = await startTimeBench())
  })
  afterAll(() => stop())

  /** 200 hours a year make a table that can be counted by hand. */
  const begin = () => bench.begin({ cap: { hours: 20_000, hasHoliday: false, source: '' } })
  const monthsIn = async ({ id }: TimeProject) => {
    const summed = await bench.times.summed(id)
    if (!summed) throw new Error('gone')
    return { summed, months: countedMonths(summed, await bench.times.elsewhere(summed), '2022-02-15') }
  }
  const signAll = async (staff: Staff, table: Record<string, number>) => {
    for (const [month, hours] of Object.entries(table)) await sign(bench.times, staff, month, work(month, hours))
  }

  it('is the person’s own: what she signed in her other projects uses it up, in order of time', async () => {
    const [one, other] = [await begin(), await begin()]
    const rest = { email: 'both@a.example', to: '2022-12-31' }
    const [here, there] = [await bench.hire(one, rest), await bench.hire(other, rest)]
    const alone = await bench.hire(one, { to: '2022-12-31' })
    await signAll(here, { '2021-02': 6_000, '2021-04': 8_000, '2021-06': 5_000, '2022-01': 9_000 })
    await signAll(there, { '2021-03': 9_000, '2021-05': 1_000 })
    await signAll(alone, { '2021-02': 19_000 })
    // What is being written elsewhere does not count yet.
    await fillIn(bench.times, there, '2022-01', work('2022-01', 19_900))
    const { summed, months } = await monthsIn(one)
    const reported = (staff: Staff) =>
      months
        .filter((month) => month.staff.id === staff.id && month.edition > 0)
        .map(({ month, hours, eligible, cost }) => [month, hours, eligible, cost])
    /**
     * By hand, hours:   here  there  used before  eligible here
     *   February 2021     60                  0   60
     *   March                    90          60
     *   April             80                150   50, and 200 is reached
     *   May                      10         230
     *   June              50                240    0
     *   January 2022      90                  0   90
     */
    expect(reported(here)).toEqual([
      ['2021-02', 6_000, 6_000, 6_000 * 42_033],
      ['2021-04', 8_000, 5_000, 5_000 * 42_033],
      ['2021-06', 5_000, 0, 0],
      ['2022-01', 9_000, 9_000, 9_000 * 42_033],
    ])
    expect(reported(alone)).toEqual([['2021-02', 19_000, 19_000, 19_000 * 42_033]])
    expect(sumOfMonths(months)).toEqual({ hours: 47_000, eligible: 39_000, cost: 39_000 * 42_033 })
    expect(categoryOutcomes(summed, months)[0]?.sum.cost).toBe(39_000 * 42_033)
    // The other project: 90 of March, and nothing of May.
    const elsewhere = (await monthsIn(other)).months.filter(({ edition }) => edition > 0)
    expect(elsewhere.map(({ eligible }) => eligible)).toEqual([9_000, 0])
  })

  it('leaves out what a manager gave back elsewhere, and whoever has moved to another address', async () => {
    const [one, other] = [await begin(), await begin()]
    const email = 'moves@a.example'
    const [here, there] = [await bench.hire(one, { email }), await bench.hire(other, { email })]
    await signAll(here, { '2021-03': 8_000 })
    const elsewhere = await sign(bench.times, there, '2021-02', work('2021-02', 15_000))
    const eligible = async () => sumOfMonths((await monthsIn(one)).months).eligible
    expect(await eligible()).toBe(5_000)
    await bench.times.giveBack({
      key: { projectId: there.projectId, staffId: there.id, month: '2021-02' },
      basedOnVersion: elsewhere.version,
      actor: manager,
      at: new Date('2021-03-05T08:00:00Z'),
      reason: 'Stämmer inte',
    })
    expect(await eligible()).toBe(8_000)
    await sign(bench.times, there, '2021-02', work('2021-02', 15_000), elsewhere.version + 1)
    expect(await eligible()).toBe(5_000)
    await bench.times.saveStaff({
      projectId: other.id,
      id: there.id,
      basedOnVersion: there.version,
      content: aStaff({ email: 'moved@a.example' }),
      actor: administrator,
      at: new Date('2021-04-01T08:00:00Z'),
      formKey: 'moved-away',
    })
    expect(await eligible()).toBe(8_000)
  })
})
