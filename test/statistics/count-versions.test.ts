import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { countChanges } from '#shared/statistics/count-changes.ts'
import { countYears, isCountYear, isPreliminary } from '#shared/statistics/count-years.ts'
import { mergeCounts } from '#shared/statistics/merge-counts.ts'
import { sexes, validationForms } from '#shared/statistics/validation-count.ts'
import { someContent } from './builders.ts'

describe('the years that can be reported', () => {
  it('are those from 2019 to the running year in Sweden', () => {
    const newYear = new Date('2026-12-31T23:30:00Z')
    expect(countYears(newYear)[0]).toBe(2027)
    expect(countYears(newYear).at(-1)).toBe(2019)
    expect([2018, 2019, 2027, 2028, 2020.5, Number.NaN].map((year) => isCountYear(year, newYear))).toEqual([
      false,
      true,
      true,
      false,
      false,
      false,
    ])
    expect(isPreliminary(2027, newYear)).toBe(true)
    expect(isPreliminary(2026, newYear)).toBe(false)
  })
})

describe('the differences between two versions', () => {
  it('are the cells, totals and texts that changed, and none between equals', () => {
    const after = someContent({
      counts: [
        { sector: 'komvux', form: 'credit', sex: 'women', count: 41 },
        { sector: 'branch', form: 'credit', sex: 'men', count: 0 },
      ],
      declaredTotals: { komvux: 41 },
      comment: 'Rättad',
    })
    expect(countChanges(someContent(), after)).toEqual([
      { kind: 'cell', sector: 'komvux', form: 'credit', sex: 'women', before: 40, after: 41 },
      { kind: 'cell', sector: 'komvux', form: 'credit', sex: 'men', before: 30, after: null },
      { kind: 'total', sector: 'komvux', before: null, after: 41 },
      { kind: 'cell', sector: 'branch', form: 'credit', sex: 'men', before: null, after: 0 },
      { kind: 'comment', before: '', after: 'Rättad' },
    ])
    expect(countChanges(after, after)).toEqual([])
  })
})

describe('laying what one wrote on what a colleague saved', () => {
  const content = fc.record({
    counts: fc.uniqueArray(
      fc.record({
        sector: fc.constantFrom('komvux' as const, 'branch' as const),
        form: fc.constantFrom(...validationForms),
        sex: fc.constantFrom(...sexes),
        count: fc.nat(3),
      }),
      { selector: ({ sector, form, sex }) => `${sector}${form}${sex}` },
    ),
    declaredTotals: fc.option(fc.record({ komvux: fc.nat(3) }), { nil: {} }),
    source: fc.constantFrom('', 'a', 'b'),
    comment: fc.constantFrom('', 'a', 'b'),
  })

  it('keeps every change of hers and, where she changed nothing, what stands', () => {
    fc.assert(
      fc.property(content, content, content, (base, stands, typed) => {
        const merged = mergeCounts(base, stands, typed)
        expect(countChanges(mergeCounts(base, base, typed), typed)).toEqual([])
        expect(countChanges(mergeCounts(base, stands, base), stands)).toEqual([])
        const changed = new Set(
          countChanges(base, typed).map((change) => JSON.stringify({ ...change, before: 0, after: 0 })),
        )
        for (const change of countChanges(stands, merged))
          expect(changed).toContain(JSON.stringify({ ...change, before: 0, after: 0 }))
        for (const change of countChanges(merged, typed))
          expect(changed).not.toContain(JSON.stringify({ ...change, before: 0, after: 0 }))
      }),
    )
  })
})
