import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { auditPattern } from '#shared/disclosure/audit-pattern.ts'
import { flatAxis } from '#shared/disclosure/axis.ts'
import { costOf, protectExactly } from '#shared/disclosure/protect-exactly.ts'
import { protectTable } from '#shared/disclosure/protect-table.ts'
import type { Pattern, ProtectionProblem } from '#shared/disclosure/protection-problem.ts'
import { nestedAxis, someCounts, someTable, tableOf } from './tables.ts'

/** So many random tables a run; set it to thousands when something here changes. */
const runs = 150

const holesOf = async (problem: ProtectionProblem, pattern: Pattern) => (await auditPattern(problem, pattern)).holes

/** Every set of places, from the cheapest on. */
const patternsByCost = (problem: ProtectionProblem): Pattern[] => {
  const optional = problem.values.flatMap((_, place) =>
    problem.known.has(place) || problem.sensitive.has(place) ? [] : [place],
  )
  return Array.from(
    { length: 2 ** optional.length },
    (_, bits) => new Set([...problem.sensitive.keys(), ...optional.filter((_, bit) => bits & (1 << bit))]),
  ).sort((one, other) => costOf(problem, one) - costOf(problem, other))
}

const firstSafe = async (problem: ProtectionProblem): Promise<Pattern | null> => {
  for (const pattern of patternsByCost(problem)) if ((await holesOf(problem, pattern)).length === 0) return pattern
  return null
}

describe('the heuristic', () => {
  it('leaves nothing to the auditor in any table, flat or nested, with zeros shown or hidden', async () => {
    await fc.assert(
      fc.asyncProperty(someTable, async (table) => {
        const { hidden, open } = protectTable(table)
        expect(open).toEqual([])
        expect(await holesOf(table.problem, hidden)).toEqual([])
      }),
      { numRuns: runs },
    )
  })

  it('shows for every place, in whole numbers, other tables that prove it', async () => {
    await fc.assert(
      fc.asyncProperty(someTable, async (table) => {
        const { hidden, witnesses } = protectTable(table)
        expect(await auditPattern(table.problem, hidden, witnesses)).toMatchObject({ holes: [], programs: 0 })
      }),
      { numRuns: 40 },
    )
  })

  it('gives the same for the same table', () => {
    fc.assert(
      fc.property(someTable, (table) => {
        expect([...protectTable(table).hidden]).toEqual([...protectTable(table).hidden])
      }),
      { numRuns: 8 },
    )
  })

  it('hides nothing where nothing is small', () => {
    expect(protectTable(tableOf([nestedAxis(), flatAxis(3)], [5, 9, 12])).hidden.size).toBe(0)
    expect(protectTable(tableOf([nestedAxis(), flatAxis(3)], [0])).hidden.size).toBe(0)
  })

  it('hides the whole way up where one small count is all there is', () => {
    const { problem, ...table } = tableOf([flatAxis(2), flatAxis(2)], [3, null, null, null])
    expect(protectTable({ ...table, problem }).hidden).toEqual(new Set(problem.sensitive.keys()))
  })
})

describe('the exact method', () => {
  it('finds the cheapest of all safe patterns', async () => {
    await fc.assert(
      fc.asyncProperty(someCounts(4, 12), async (counts) => {
        const { problem } = tableOf([flatAxis(2), flatAxis(2)], counts)
        const best = await firstSafe(problem)
        const outcome = await protectExactly(problem, Number.MAX_SAFE_INTEGER)
        if (outcome.kind === 'cheaper') expect(costOf(problem, outcome.pattern)).toBe(best && costOf(problem, best))
        else expect(best).toBeNull()
      }),
      { numRuns: 8, examples: [[[null, null, null, null]]] },
    )
  })

  it('is never dearer than the heuristic, and what it hides is needed: without any one of it there are holes', async () => {
    await fc.assert(
      fc.asyncProperty(someCounts(9), async (counts) => {
        const table = tableOf([flatAxis(3), flatAxis(3)], counts)
        const { hidden } = protectTable(table)
        const outcome = await protectExactly(table.problem, costOf(table.problem, hidden) + 1)
        expect(outcome.kind).toBe('cheaper')
        if (outcome.kind !== 'cheaper') return
        expect(await holesOf(table.problem, outcome.pattern)).toEqual([])
        for (const place of outcome.pattern) {
          const without = new Set([...outcome.pattern].filter((other) => other !== place))
          expect((await holesOf(table.problem, without)).length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 8 },
    )
  })
})
