import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createFigureSums } from '#shared/quality/figure-sums.ts'
import { findingsOfDelivery } from '#shared/quality/findings-of-delivery.ts'
import { createCounts } from '#shared/statistics/counts.ts'
import { someContent } from '#test/statistics/builders.ts'
import { startStore, type TestStore } from '#test/support/stores.ts'

describe('what the rules ask about a file', () => {
  let started: TestStore
  beforeAll(async () => {
    started = await startStore()
    await createCounts(started.store).submit({
      regionCode: '03',
      year: 2023,
      content: someContent(),
      basedOnVersion: 0,
      confirmed: [],
      actor: { id: 'ulla', name: 'Ulla' },
      at: new Date('2024-02-01T09:00:00Z'),
    })
  })
  afterAll(() => started.stop())

  const sumsOf = (year: number, count: number, regionCode = '03') => {
    const sums = createFigureSums()
    for (const sex of ['women', 'men'] as const)
      sums.add({ regionCode, year, month: null, form: 'credit', sector: 'komvux', sex, outcome: 'recognised', count })
    return sums.sums()
  }
  const ask = (sums: ReturnType<typeof sumsOf>) =>
    findingsOfDelivery(started.store, { id: 'a-file', replaces: null, sums })

  it('is about the figures as they would be with the file, against what counts already', async () => {
    expect(await ask(sumsOf(2024, 100))).toEqual([
      {
        regionCode: '03',
        year: 2024,
        finding: { kind: 'jump', sector: 'komvux', sum: 200, previous: 70, previousYear: 2023, isAcrossBreak: false },
      },
    ])
    expect(await ask(sumsOf(2024, 40))).toEqual([])
  })

  it('is held against the file’s own other years, and never against another region’s', async () => {
    expect(await ask([...sumsOf(2024, 40), ...sumsOf(2025, 4)])).toMatchObject([{ year: 2025, finding: { sum: 8 } }])
    expect(await ask(sumsOf(2024, 400, '04'))).toEqual([])
  })
})
