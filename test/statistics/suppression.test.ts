import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { regions } from '#shared/regions/regions.ts'
import { createCountCube, nameOf, type RegionCounts } from '#shared/statistics/count-cube.ts'
import { suppress } from '#shared/statistics/suppression.ts'
import { auditSuppression } from '#shared/statistics/suppression-audit.ts'
import { sectors, sexes, type ValidationCount, validationForms } from '#shared/statistics/validation-count.ts'
import { deducedCells, equationsOf, solvedCells } from './count-attacker.ts'

const threshold = 5

/** Some regions that report some cells, with many small numbers, zeros and gaps. */
const reported = (size: { regions: number; sectors: number; forms: number }, most: number) =>
  fc
    .array(
      fc.array(fc.option(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: most })), { nil: null }), {
        minLength: size.sectors * size.forms * 2,
        maxLength: size.sectors * size.forms * 2,
      }),
      { minLength: 1, maxLength: size.regions },
    )
    .map((rows): RegionCounts[] =>
      rows.map((row, index) => ({
        regionCode: regions[index]?.code ?? '01',
        counts: row.flatMap((count, place): ValidationCount[] => {
          const [sector, form, sex] = [
            sectors[Math.floor(place / (size.forms * 2))],
            validationForms[Math.floor(place / 2) % size.forms],
            sexes[place % 2],
          ]
          return count === null || !sector || !form || !sex ? [] : [{ sector, form, sex, count }]
        }),
      })),
    )

const small = reported({ regions: 3, sectors: 2, forms: 2 }, 12)
const large = reported({ regions: 21, sectors: 6, forms: 3 }, 60)

/** Counts by a fixed rule: a country with big and small regions. */
const country = (scale: number): RegionCounts[] =>
  regions.map(({ code, population }, r) => ({
    regionCode: code,
    counts: sectors.flatMap((sector, s) =>
      validationForms.flatMap((form, f) =>
        sexes.map((sex, x) => ({
          sector,
          form,
          sex,
          count: Math.floor(
            ((((r * 31 + s * 17 + f * 7 + x * 3) * 7919) % 101) / 100) * scale * (population / 300_000),
          ),
        })),
      ),
    ),
  }))

describe('disclosure control', () => {
  it('hides every count from 1 to 4, totals too, and no zero', () => {
    fc.assert(
      fc.property(small, (counts) => {
        const cube = createCountCube(counts)
        const { hidden } = suppress(cube, threshold)
        cube.values.forEach((value, place) => {
          if (value && value < threshold) expect(hidden.has(place)).toBe(true)
          if (!value) expect(hidden.has(place)).toBe(false)
        })
      }),
    )
  })

  it('leaves no hidden count that the published sums determine', () => {
    fc.assert(
      fc.property(fc.oneof(small, large), (counts) => {
        const cube = createCountCube(counts)
        expect(solvedCells(equationsOf(cube, suppress(cube, threshold).hidden))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it.each([0, 1] as const)('leaves no hidden count that whole numbers of at least %i determine', (atLeast) => {
    fc.assert(
      fc.property(small, (counts) => {
        const cube = createCountCube(counts)
        const { hidden } = suppress(cube, threshold)
        if (hidden.size > 0) expect(deducedCells(cube, hidden, atLeast)).toEqual([])
      }),
      { numRuns: 25 },
    )
  })

  it('passes its own audit on a whole country, and keeps the national totals', () => {
    const cube = createCountCube(country(40))
    const suppression = suppress(cube, threshold)
    expect(suppression.hidden.size).toBeGreaterThan(0)
    expect(auditSuppression(cube, suppression, threshold)).toEqual([])
    expect(solvedCells(equationsOf(cube, suppression.hidden))).toEqual([])
    expect([...suppression.hidden].filter((place) => nameOf(cube, place).region === 'SE')).toEqual([])
  })

  it('hides nothing where nothing is small, and everything that is not zero where all is', () => {
    const counts = sectors.flatMap((sector) =>
      validationForms.flatMap((form) => sexes.map((sex) => ({ sector, form, sex }))),
    )
    const of = (count: number) =>
      createCountCube([{ regionCode: '09', counts: counts.map((cell) => ({ ...cell, count })) }])
    expect(suppress(of(5), threshold).hidden.size).toBe(0)
    expect(suppress(of(0), threshold).hidden.size).toBe(0)
    const one = createCountCube([
      { regionCode: '09', counts: [{ sector: 'komvux', form: 'credit', sex: 'women', count: 1 }] },
    ])
    expect(suppress(one, threshold).hidden.size).toBe(one.values.filter((value) => value === 1).length)
  })

  it('is the same for the same counts in another order', () => {
    const counts = country(10)
    const turned = [...counts].reverse().map((region) => ({ ...region, counts: [...region.counts].reverse() }))
    const [first, second] = [counts, turned].map((each) =>
      [...suppress(createCountCube(each), threshold).hidden].sort(),
    )
    expect(first).toEqual(second)
  })

  it('has an audit that finds each kind of hole', () => {
    const cube = createCountCube(country(40))
    const { hidden, witnesses } = suppress(cube, threshold)
    const [someHidden = 0] = hidden
    const kinds = (changed: Parameters<typeof auditSuppression>[1]) =>
      new Set(auditSuppression(cube, changed, threshold).map(({ kind }) => kind))
    expect(kinds({ hidden, witnesses: [] })).toEqual(new Set(['no-witness']))
    const smallPlace = cube.values.indexOf(3)
    expect(kinds({ hidden: new Set([...hidden].filter((place) => place !== smallPlace)), witnesses })).toContain(
      'small-published',
    )
    expect(kinds({ hidden: new Set([smallPlace]), witnesses: [] })).toContain('small-remainder')
    const zero = cube.values.indexOf(0)
    expect(kinds({ hidden: new Set([...hidden, zero]), witnesses })).toContain('zero-hidden')
    const broken = { corners: [someHidden], signs: [1], change: 1, cost: 0 } as const
    expect(kinds({ hidden, witnesses: [...witnesses, broken] })).toContain('witness-breaks-a-sum')
  })
})

describe('the attacker of these tests', () => {
  it('finds a lone hidden count, and one that whole numbers betray', () => {
    const cube = createCountCube([
      {
        regionCode: '01',
        counts: [
          { sector: 'komvux', form: 'credit', sex: 'women', count: 1 },
          { sector: 'komvux', form: 'credit', sex: 'men', count: 1 },
        ],
      },
    ])
    const lone = new Set([cube.values.indexOf(1)])
    expect(solvedCells(equationsOf(cube, lone))).toEqual([...lone])
    const both = new Set(cube.values.flatMap((value, place) => (value === 1 ? [place] : [])))
    expect(solvedCells(equationsOf(cube, both))).toEqual([])
    expect(deducedCells(cube, both, 0)).toEqual([])
    expect(deducedCells(cube, both, 1)).toEqual([...both])
  })
})
