import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Finding, findingId } from '#shared/quality/finding.ts'
import { findingsOf } from '#shared/quality/findings-of.ts'
import { robustZ } from '#shared/quality/robust-z.ts'
import { ruleIds, rules } from '#shared/quality/rules.ts'
import { thresholds } from '#shared/quality/thresholds.ts'
import { aCell, everyCell, ofBothSexes, someFigures, someYears } from './figures.ts'

const none = { errors: [], warnings: [], notes: [] }

describe('the rules', () => {
  it('find nothing in figures that add up, have a source and are like the years before', () => {
    const figures = someFigures({ year: 2026, declaredTotals: { komvux: 70 } })
    expect(findingsOf(figures, someYears(2019, [70, 80, 60, 70, 66, 72, 70]))).toEqual(none)
  })

  it('are data: each under its own id, with both languages and the day it came', () => {
    for (const id of ruleIds) {
      const { name, looksFor, toDo, since, ...rule } = rules[id]
      expect(rule.id).toBe(id)
      expect(since).toMatch(/^\d{4}-\d\d-\d\d$/)
      for (const text of [name, looksFor, toDo])
        expect([text.sv, text.en].every((words) => words.length > 5)).toBe(true)
    }
  })

  it('stop what is without a source, and what is empty', () => {
    expect(findingsOf(someFigures({ source: '  ' }), []).errors).toEqual([{ kind: 'source-missing' }])
    expect(findingsOf(someFigures({ cells: [] }), []).errors).toEqual([{ kind: 'nothing-given' }])
    expect(findingsOf(someFigures({ source: null }), [])).toEqual(none)
  })

  it('stop a total below the sum, and one that differs though every cell is given', () => {
    const wrong = { kind: 'total-contradicts', sector: 'komvux' }
    expect(findingsOf(someFigures({ declaredTotals: { komvux: 69 } }), []).errors).toEqual([
      { ...wrong, declared: 69, sum: 70 },
    ])
    expect(findingsOf(someFigures({ cells: everyCell(2), declaredTotals: { komvux: 13 } }), []).errors).toEqual([
      { ...wrong, declared: 13, sum: 12 },
    ])
  })

  it('ask about a total above the sum while cells are missing, also when none is given', () => {
    const { errors, warnings } = findingsOf(someFigures({ declaredTotals: { komvux: 75, branch: 3 } }), [])
    expect(errors).toEqual([])
    expect(warnings).toEqual([
      { kind: 'total-above-sum', sector: 'komvux', declared: 75, sum: 70, missingCells: 4 },
      { kind: 'total-above-sum', sector: 'branch', declared: 3, sum: 0, missingCells: 6 },
    ])
  })

  it('ask about a form with one sex only, where a zero is given; among rows only when many are of that sex', () => {
    const cells = [
      aCell({ sector: 'branch', form: 'qualification', sex: 'men', count: 9 }),
      aCell({ sector: 'branch', form: 'eligibility', sex: 'men', count: 20 }),
      aCell({ sector: 'branch', sex: 'men', count: 9 }),
      aCell({ sector: 'branch', sex: 'women', count: 0 }),
    ]
    const asked = (form: string, count: number) => ({ kind: 'one-sex', sector: 'branch', form, given: 'men', count })
    expect(findingsOf(someFigures({ cells }), []).warnings).toEqual([
      asked('qualification', 9),
      asked('eligibility', 20),
    ])
    expect(findingsOf(someFigures({ cells, isByRows: true }), []).warnings).toEqual([asked('eligibility', 20)])
  })

  it('ask about a qualification from a sector that is not known to give one', () => {
    const cells = [...everyCell(0, 'university'), ...everyCell(3, 'higher-vocational'), ...everyCell(3, 'branch')]
    expect(findingsOf(someFigures({ cells }), []).warnings).toEqual([
      { kind: 'unusual-form', sector: 'higher-vocational', form: 'qualification', count: 6 },
    ])
  })

  it('ask about a month that is missing between given ones, and about no month when none is given', () => {
    const cells = [1, 2, 5].flatMap((month) => [aCell({ month }), aCell({ month, sex: 'men' })])
    expect(findingsOf(someFigures({ cells }), []).warnings).toEqual([
      { kind: 'month-missing', sector: 'komvux', months: [3, 4] },
    ])
  })

  it('ask about a sector that was there the year before, and note years that were left out', () => {
    const [now, before] = [someFigures(), someFigures({ year: 2023, cells: ofBothSexes(30, 'branch') })]
    expect(findingsOf(now, [before]).warnings).toEqual([
      { kind: 'sector-gone', sector: 'branch', previous: 30, previousYear: 2023 },
    ])
    expect(findingsOf(now, [someFigures({ year: 2021, deliveryIds: ['another'] })]).notes).toEqual([
      { kind: 'year-missing', sector: 'komvux', previousYear: 2021, years: [2022, 2023] },
    ])
  })

  it('note a delivery that holds years of both definitions, once', () => {
    const years = [2021, 2022, 2023, 2024].map((year) => someFigures({ year }))
    const joined = { kind: 'break-joined', deliveryId: 'a-delivery', before: [2021, 2022], since: 2023 }
    expect(years.map((year) => findingsOf(year, years).notes)).toEqual([[], [], [joined], []])
  })

  it('find the same in whatever order cells and years come, and name a finding by its facts', () => {
    const cell = fc.record({
      sector: fc.constantFrom('komvux' as const, 'university' as const, 'branch' as const),
      form: fc.constantFrom('credit' as const, 'qualification' as const),
      sex: fc.constantFrom('women' as const, 'men' as const),
      month: fc.constant(null),
      count: fc.nat(80),
    })
    const cells = fc.uniqueArray(cell, { selector: ({ sector, form, sex }) => sector + form + sex })
    const years = fc.tuple(cells, cells, cells, cells, cells)
    fc.assert(
      fc.property(years, (all) => {
        const figures = all.map((own, index) => someFigures({ year: 2023 + index, cells: own, source: null }))
        const turned = figures.map((one) => ({ ...one, cells: one.cells.toReversed() })).reverse()
        for (const one of figures) {
          const found = findingsOf(one, figures)
          const same = turned.find(({ year }) => year === one.year)
          expect(same && findingsOf(same, turned)).toEqual(found)
          const ids = [...found.warnings, ...found.notes].map(findingId)
          expect(new Set(ids).size).toBe(ids.length)
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('a region held against its own years', () => {
  const warningsOf = (sum: number, first: number, earlier: number[]): Finding[] => {
    const figures = someFigures({ year: first + earlier.length, cells: ofBothSexes(sum) })
    return findingsOf(figures, someYears(first, earlier)).warnings
  }

  it('is asked about a jump from the year before, in either direction, only when it is big enough', () => {
    const jump = { kind: 'jump', sector: 'komvux', previousYear: 2023, isAcrossBreak: false }
    expect(warningsOf(60, 2023, [24])).toEqual([{ ...jump, sum: 60, previous: 24 }])
    expect(warningsOf(24, 2023, [60])).toEqual([{ ...jump, sum: 24, previous: 60 }])
    expect(warningsOf(0, 2023, [24])).toHaveLength(1)
    expect([warningsOf(48, 2023, [24]), warningsOf(18, 2023, [6])]).toEqual([[], []])
  })

  it('hears that the definition changed when the jump is across it', () => {
    expect(warningsOf(60, 2022, [24])).toMatchObject([{ kind: 'jump', isAcrossBreak: true }])
  })

  it('is held against the median and the spread once three years are comparable', () => {
    expect(warningsOf(200, 2023, [90, 100, 110])).toEqual([
      {
        kind: 'history-break',
        sector: 'komvux',
        sum: 200,
        median: 100,
        spread: 14.8,
        z: 6.7,
        years: [2023, 2024, 2025],
      },
    ])
    // More than doubled, but the years are wide apart: no jump is asked about either.
    expect(warningsOf(130, 2023, [40, 160, 60])).toEqual([])
  })

  it('never has a year before 2023 held against one from it on, except by the rule that says so', () => {
    expect(warningsOf(100, 2020, [20, 20, 20])).toMatchObject([{ kind: 'jump', isAcrossBreak: true }])
    expect(warningsOf(100, 2019, [20, 20, 20])).toMatchObject([{ kind: 'history-break' }])
  })

  it('is never asked about a difference under the limit', () => {
    const sum = fc.nat(300).map((half) => 2 * half)
    fc.assert(
      fc.property(sum, fc.array(sum, { minLength: 1, maxLength: 4 }), (now, earlier) => {
        for (const finding of warningsOf(now, 2023, earlier)) {
          if (finding.kind === 'jump')
            expect(Math.abs(now - finding.previous)).toBeGreaterThanOrEqual(thresholds.minimumJump)
          if (finding.kind === 'history-break')
            expect(Math.abs(now - finding.median)).toBeGreaterThanOrEqual(thresholds.minimumJump)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('the robust z', () => {
  it('is the distance from the median in spreads, as worked out by hand', () => {
    const { median, spread, z } = robustZ(200, [80, 100, 110, 120])
    // Deviations from 105: 25, 5, 5, 15; their median is 10.
    expect([median, spread, z].map((value) => Math.round(value * 1000) / 1000)).toEqual([105, 14.826, 6.408])
  })

  it('is not moved by one wild year, and has a floor where all years are alike', () => {
    expect(robustZ(100, [98, 100, 102, 100, 90_000]).z).toBe(0)
    expect(robustZ(110, [100, 100, 100])).toEqual({ median: 100, spread: 10, z: 1 })
    expect(robustZ(1, [0, 0, 0])).toEqual({ median: 0, spread: 1, z: 1 })
  })
})
