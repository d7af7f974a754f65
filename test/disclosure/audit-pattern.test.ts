import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { auditPattern, intervalsOf } from '#shared/disclosure/audit-pattern.ts'
import { flatAxis } from '#shared/disclosure/axis.ts'
import type { Pattern, ProtectionProblem } from '#shared/disclosure/protection-problem.ts'
import { someTable, tableOf } from './tables.ts'

/** Every table of whole numbers that agrees with what is published: by trying them all. For tiny problems, whose hidden places are at most `most`. */
const allTables = (problem: ProtectionProblem, pattern: Pattern, most: number): Map<number, Set<number>> => {
  const places = [...pattern]
  const seen = new Map(places.map((place) => [place, new Set<number>()]))
  const values = [...problem.values]
  const agrees = () =>
    problem.sums.every(
      ({ total, members }) => members.reduce((sum, place) => sum + (values[place] ?? 0), 0) === values[total],
    )
  const fill = (index: number): void => {
    const place = places[index]
    if (place === undefined) {
      if (agrees()) for (const one of places) seen.get(one)?.add(values[one] ?? 0)
      return
    }
    for (let value = problem.leastHidden; value <= most; value += 1) {
      values[place] = value
      fill(index + 1)
    }
  }
  fill(0)
  return seen
}

const twoByTwo = (counts: number[]) => tableOf([flatAxis(2), flatAxis(2)], counts).problem

describe('the auditor', () => {
  it('finds the interval that trying every table finds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 4, maxLength: 4 }),
        fc.subarray([0, 1, 3, 4], { minLength: 1 }),
        async (counts, hidden) => {
          const problem = twoByTwo(counts)
          const intervals = await intervalsOf(problem, new Set(hidden))
          for (const [place, values] of allTables(problem, new Set(hidden), 12))
            expect(intervals.get(place)).toEqual({ low: Math.min(...values), high: Math.max(...values) })
        },
      ),
      { numRuns: 12 },
    )
  })

  it('gives the verdict of two programs for each place', async () => {
    await fc.assert(
      fc.asyncProperty(someTable, fc.integer({ min: 1, max: 9 }), async ({ problem }, every) => {
        const hidden = new Set(
          problem.values.flatMap((_, place) =>
            !problem.known.has(place) && (problem.sensitive.has(place) || place % every === 0) ? [place] : [],
          ),
        )
        const intervals = await intervalsOf(problem, hidden)
        const narrow = [...hidden].filter((place) => {
          const { low = 0, high = 0 } = intervals.get(place) ?? {}
          return high - low < (problem.sensitive.get(place) ?? 1)
        })
        const { holes } = await auditPattern(problem, hidden)
        const found = holes.flatMap((hole) => (hole.kind === 'narrow' ? [hole] : []))
        expect(new Set(found.map(({ place }) => place))).toEqual(new Set(narrow))
        for (const { place, interval } of found) expect(interval).toEqual(intervals.get(place))
      }),
      { numRuns: 30 },
    )
  })

  it('sees a lone hidden cell, one of two in a margin that whole numbers betray, and a small rest', async () => {
    const problem = twoByTwo([1, 1, 40, 60])
    const kinds = async (hidden: number[]) =>
      new Set((await auditPattern(problem, new Set(hidden))).holes.map(({ kind }) => kind))
    expect(await kinds([0])).toEqual(new Set(['sensitive-published', 'narrow', 'small-remainder']))
    expect(await kinds([0, 1, 2])).toEqual(new Set(['narrow', 'small-remainder']))
    expect(await intervalsOf(problem, new Set([0, 1, 3, 4]))).toEqual(
      new Map([
        [0, { low: 1, high: 1 }],
        [1, { low: 1, high: 1 }],
        [3, { low: 40, high: 40 }],
        [4, { low: 60, high: 60 }],
      ]),
    )
  })

  it('sees a shown zero that is hidden, and what was hidden before and is shown', async () => {
    const problem = twoByTwo([0, 20, 30, 40])
    const audit = await auditPattern({ ...problem, hiddenBefore: new Set([4]) }, new Set([0]))
    expect(new Set(audit.holes.map(({ kind }) => kind))).toEqual(
      new Set(['known-hidden', 'hidden-before-published', 'small-remainder']),
    )
  })

  it('sees through tables that share a cell', async () => {
    // Two margins of one cell: 3 + 7 = 10 in one table, 3 + 20 = 23 in another. Hidden in one only, it is told by the other.
    const problem: ProtectionProblem = {
      values: [3, 7, 10, 20, 23],
      sums: [
        { total: 2, members: [0, 1] },
        { total: 4, members: [0, 3] },
      ],
      sensitive: new Map([[0, 4]]),
      known: new Set(),
      hiddenBefore: new Set(),
      costs: [1, 1, 1, 1, 1],
      threshold: 5,
      leastHidden: 1,
    }
    expect((await auditPattern(problem, new Set([0, 1]))).holes).toContainEqual(
      expect.objectContaining({ kind: 'narrow', place: 0, interval: { low: 3, high: 3 } }),
    )
    expect((await auditPattern(problem, new Set([0, 1, 3]))).holes).toEqual([])
  })

  it('believes no table that it is shown without checking it', async () => {
    const problem = twoByTwo([3, 20, 30, 40])
    const hidden = new Set([0, 1])
    const claims = [
      { places: [0, 1], highs: [4, -4], lows: [0, 0] },
      { places: [0, 1, 3, 4], highs: [4, -4, -4, 4], lows: [0, 0, 0, 0] },
      { places: [0], highs: [0.5], lows: [-9] },
    ]
    const { holes } = await auditPattern(problem, hidden, claims)
    expect(holes).toContainEqual(expect.objectContaining({ kind: 'narrow', place: 0 }))
  })
})
