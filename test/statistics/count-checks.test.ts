import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { countChanges } from '#shared/statistics/count-changes.ts'
import { checkCounts, minimumJump, warningId } from '#shared/statistics/count-checks.ts'
import { countYears, isCountYear, isPreliminary } from '#shared/statistics/count-years.ts'
import { mergeCounts } from '#shared/statistics/merge-counts.ts'
import { sexes, validationForms } from '#shared/statistics/validation-count.ts'
import { someContent } from './builders.ts'

const allKomvux = (count: number) =>
  validationForms.flatMap((form) => sexes.map((sex) => ({ sector: 'komvux' as const, form, sex, count })))

describe('the checks of counts', () => {
  it('finds nothing in counts that add up and have a source', () => {
    expect(checkCounts(someContent({ declaredTotals: { komvux: 70 } }), null)).toEqual({ errors: [], warnings: [] })
  })

  it('stops counts without a source, and a submission with nothing in it', () => {
    expect(checkCounts(someContent({ source: '  ' }), null).errors).toEqual([{ kind: 'source-missing' }])
    expect(checkCounts(someContent({ counts: [] }), null).errors).toEqual([{ kind: 'nothing-given' }])
  })

  it('stops a total below the sum, and one that differs though every cell is given', () => {
    const wrong = { kind: 'total-contradicts', sector: 'komvux' }
    expect(checkCounts(someContent({ declaredTotals: { komvux: 69 } }), null).errors).toEqual([
      { ...wrong, declared: 69, sum: 70 },
    ])
    expect(checkCounts(someContent({ counts: allKomvux(2), declaredTotals: { komvux: 13 } }), null).errors).toEqual([
      { ...wrong, declared: 13, sum: 12 },
    ])
  })

  it('asks about a total above the sum while cells are missing, also when none is given', () => {
    const { errors, warnings } = checkCounts(someContent({ declaredTotals: { komvux: 75, branch: 3 } }), null)
    expect(errors).toEqual([])
    expect(warnings).toEqual([
      { kind: 'total-above-sum', sector: 'komvux', declared: 75, sum: 70, missingCells: 4 },
      { kind: 'total-above-sum', sector: 'branch', declared: 3, sum: 0, missingCells: 6 },
    ])
  })

  it('asks about a form where only one sex is given; a zero is given', () => {
    const counts = [
      { sector: 'branch' as const, form: 'qualification' as const, sex: 'men' as const, count: 9 },
      { sector: 'branch' as const, form: 'credit' as const, sex: 'men' as const, count: 9 },
      { sector: 'branch' as const, form: 'credit' as const, sex: 'women' as const, count: 0 },
    ]
    expect(checkCounts(someContent({ counts }), null).warnings).toEqual([
      { kind: 'one-sex', sector: 'branch', form: 'qualification', given: 'men' },
    ])
  })

  it('asks about a jump from the year before, in either direction, only when it is big enough', () => {
    const jumps = (now: number, before: number) =>
      checkCounts(someContent({ counts: allKomvux(now / 6) }), { year: 2024, counts: allKomvux(before / 6) }).warnings
    expect(jumps(60, 24)).toEqual([{ kind: 'jump', sector: 'komvux', sum: 60, previous: 24, previousYear: 2024 }])
    expect(jumps(24, 60)).toHaveLength(1)
    expect(jumps(48, 24)).toEqual([])
    expect(jumps(18, 6)).toEqual([])
    expect(jumps(0, 24)).toHaveLength(1)
    expect(checkCounts(someContent({ counts: allKomvux(9) }), { year: 2024, counts: [] }).warnings).toEqual([])
  })

  it('never calls a difference under the limit a jump, nor one within half and double', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (now, before) => {
        const counts = (count: number) => [
          { sector: 'branch' as const, form: 'credit' as const, sex: 'men' as const, count },
        ]
        const found = checkCounts(someContent({ counts: counts(now) }), { year: 2024, counts: counts(before) })
        const isJump = found.warnings.some(({ kind }) => kind === 'jump')
        expect(isJump).toBe(Math.abs(now - before) >= minimumJump && (now > 2 * before || 2 * now < before))
      }),
    )
  })

  it('names a warning by its facts, so that other numbers need another confirmation', () => {
    const id = (declared: number) =>
      checkCounts(someContent({ declaredTotals: { komvux: declared } }), null).warnings.map(warningId)
    expect(id(75)).not.toEqual(id(76))
    expect(id(75)).toEqual(id(75))
  })
})

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
