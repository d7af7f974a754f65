import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { createFigureSums } from '#shared/quality/figure-sums.ts'
import type { FigureCell } from '#shared/quality/figures.ts'
import { figuresInForce, type PartFigures } from '#shared/quality/figures-in-force.ts'
import { aCell } from './figures.ts'

const aPart = (order: number, cells: FigureCell[], overrides: Partial<PartFigures> = {}): PartFigures => ({
  deliveryId: `d${order}`,
  order: String(order).padStart(3, '0'),
  regionCode: '03',
  year: 2024,
  cells,
  isByRows: true,
  ...overrides,
})

const countsOf = (parts: PartFigures[]) =>
  figuresInForce(parts).flatMap(({ cells }) => cells.map(({ sex, month, count }) => [sex, month, count]))

describe('what is in force of several deliveries', () => {
  it('is, cell by cell, what was accepted last; the rest stays', () => {
    const first = aPart(1, [aCell({ count: 1 }), aCell({ sex: 'men', count: 2 })])
    const [year] = figuresInForce([aPart(2, [aCell({ count: 9 })]), first])
    expect(year?.cells).toEqual([aCell({ count: 9 }), aCell({ sex: 'men', count: 2 })])
    expect(year?.deliveryIds).toEqual(['d2', 'd1'])
  })

  it('replaces only the months that both give, and never mixes months with a whole year', () => {
    const months = aPart(1, [aCell({ month: 1, count: 1 }), aCell({ month: 2, count: 2 })])
    const february = aPart(2, [aCell({ month: 2, count: 5 })])
    const whole = aPart(3, [aCell({ count: 30 })])
    expect(countsOf([months, february])).toEqual([
      ['women', 1, 1],
      ['women', 2, 5],
    ])
    expect(countsOf([months, february, whole])).toEqual([['women', null, 30]])
    expect(countsOf([whole, { ...february, order: '004' }])).toEqual([['women', 2, 5]])
  })

  it('holds no figure twice, whatever is delivered in whatever order', () => {
    const cells = (isByMonth: boolean) =>
      fc.uniqueArray(
        fc.record({
          sector: fc.constantFrom('komvux' as const, 'branch' as const),
          form: fc.constant('credit' as const),
          sex: fc.constantFrom('women' as const, 'men' as const),
          month: isByMonth ? fc.integer({ min: 1, max: 3 }) : fc.constant(null),
          count: fc.nat(9),
        }),
        { selector: ({ sector, sex, month }) => `${sector}${sex}${month}` },
      )
    const delivered = fc.array(fc.boolean().chain(cells), { maxLength: 5 })
    fc.assert(
      fc.property(delivered, (all) => {
        const parts = all.map((own, index) => aPart(index, own))
        const inForce = figuresInForce(parts).flatMap((year) => year.cells)
        const places = inForce.map(({ sector, sex, month }) => `${sector}/${sex}/${month}`)
        expect(new Set(places).size).toBe(places.length)
        for (const sector of ['komvux', 'branch'])
          for (const sex of ['women', 'men']) {
            const own = inForce.filter((cell) => cell.sector === sector && cell.sex === sex)
            expect(new Set(own.map(({ month }) => month === null)).size).toBeLessThanOrEqual(1)
            const last = all.findLast((given) => given.some((cell) => cell.sector === sector && cell.sex === sex))
            for (const cell of (last ?? []).filter((one) => one.sector === sector && one.sex === sex))
              expect(own).toContainEqual(cell)
          }
        expect(figuresInForce(parts.toReversed())).toEqual(figuresInForce(parts))
      }),
      { numRuns: 60 },
    )
  })
})

describe('the sums of rows', () => {
  it('are by region, year and cell; what was not recognised is no validation', () => {
    const row = { regionCode: '03', year: 2024, month: 2, form: 'credit', sector: 'komvux', sex: 'men' } as const
    const sums = createFigureSums()
    sums.add({ ...row, outcome: 'recognised', count: 2 })
    sums.add({ ...row, outcome: 'partly-recognised', count: 3 })
    sums.add({ ...row, outcome: 'not-recognised', count: 4 })
    sums.add({ ...row, regionCode: '01', month: null, outcome: 'not-recognised', count: 4 })
    expect(sums.sums()).toEqual([
      { regionCode: '01', year: 2024, cells: [aCell({ sex: 'men', count: 0 })] },
      { regionCode: '03', year: 2024, cells: [aCell({ sex: 'men', month: 2, count: 5 })] },
    ])
  })
})
