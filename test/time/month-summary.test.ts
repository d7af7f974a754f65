import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { expectDone } from '#shared/demonstration/expect-done.ts'
import type { Store } from '#shared/platform/store.ts'
import { createTimeSheets } from '#shared/time/time-sheets.ts'
import { summedUp } from '#shared/time/whole-project.ts'
import { aMonth, fillIn, manager, sign, startTimeBench, type TimeBench } from './time-samples.ts'

describe('the summary of a month', () => {
  let bench: TimeBench
  let store: Store
  let stop: () => Promise<void>
  beforeAll(async () => {
    ;({ bench, store, stop } = await startTimeBench())
  })
  afterAll(() => stop())

  it('is at every step what its sheet and signed editions say', async () => {
    const { times } = bench
    const project = await bench.begin()
    const staff = await bench.hire(project)
    const key = { projectId: project.id, staffId: staff.id, month: '2021-03' }
    const [own, at] = [{ id: staff.email, name: staff.name }, new Date('2021-06-01T08:00:00Z')]
    const march = async () => {
      const [summed, whole] = await Promise.all([times.summed(project.id), times.whole(project.id)])
      expect(summed?.months).toEqual(whole && summedUp(whole).months)
      const found = summed?.months.find(({ month }) => month === '2021-03')
      return [found?.status, found?.worked, found?.counted?.edition ?? null, found?.counted?.hours ?? null]
    }
    await fillIn(times, staff, '2021-03')
    expect(await march()).toEqual(['draft', 800, null, null])
    expectDone(await times.sign({ key, actor: own, at, basedOnVersion: 1 }))
    await sign(times, staff, '2021-04')
    expect(await march()).toEqual(['signed', 800, 1, 800])
    expectDone(await times.approve({ key, actor: manager, at, basedOnVersion: 2 }))
    expect(await march()).toEqual(['approved', 800, 1, 800])
    expectDone(await times.correct({ key, actor: own, at, basedOnVersion: 3, reason: 'Fel' }))
    await fillIn(times, staff, '2021-03', aMonth('2021-03', 300), 4)
    expect(await march()).toEqual(['draft', 300, 1, 800])
    expectDone(await times.sign({ key, actor: own, at, basedOnVersion: 5 }))
    expect(await march()).toEqual(['signed', 300, 2, 300])
    // Given back, what was approved before counts again.
    expectDone(await times.giveBack({ key, actor: manager, at, basedOnVersion: 6, reason: 'Stämmer inte' }))
    expect(await march()).toEqual(['returned', 300, 1, 800])
    expectDone(await times.sign({ key, actor: own, at, basedOnVersion: 7 }))
    expectDone(await times.approve({ key, actor: manager, at, basedOnVersion: 8 }))
    expect(await march()).toEqual(['approved', 300, 3, 300])
    const april = await times.sheet({ ...key, month: '2021-04' })
    const looked = { key: { ...key, month: '2021-04' }, actor: own, at, basedOnVersion: april?.sheet.version ?? 0 }
    expectDone(await times.lookThrough(looked))
    await march()
  })

  it('is all that the pages of a project and its people read of the months', async () => {
    const [one, other] = [await bench.begin(), await bench.begin()]
    const email = 'read@a.example'
    const [here, there] = [await bench.hire(one, { email }), await bench.hire(other, { email })]
    for (const month of ['2021-02', '2021-03']) await sign(bench.times, here, month)
    await sign(bench.times, there, '2021-05')
    const kinds: string[] = []
    const query: Store['query'] = async (...asked) => {
      const items = await store.query(...asked)
      kinds.push(...items.map(({ sk }) => sk.split('#')[0] ?? ''))
      return items
    }
    const times = createTimeSheets({ ...store, query })
    const read = async (what: () => Promise<unknown>) => {
      kinds.length = 0
      await what()
      return Object.fromEntries(
        [...new Set(kinds)].toSorted().map((kind) => [kind, kinds.filter((it) => it === kind).length]),
      )
    }
    expect(await read(() => times.summed(one.id))).toEqual({ MONTH: 2, STAFF: 1 })
    expect(await read(() => times.summedOf(one.id, here.id))).toEqual({ MONTH: 2 })
    // Where she works, and the one month in the other project.
    expect(await read(() => times.elsewhere({ project: one, staff: [here] }))).toEqual({ MONTH: 1, STAFF: 2 })
    const toApprove = await read(() => times.toApprove(manager.id))
    expect(Object.keys(toApprove)).toEqual(['APPROVES', 'MONTH'])
  })
})
