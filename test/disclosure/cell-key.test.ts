import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { CubeLeaf } from '#shared/cube/cube.ts'
import { branchCounts, perturbed } from '#shared/disclosure/cell-key.ts'
import { branchesTable, hasBranches } from '#shared/tables/branches-table.ts'

const leaf = (regionCode: string, branch: string | null, sex: 'women' | 'men', count: number): CubeLeaf => ({
  year: 2024,
  regionCode,
  form: 'credit',
  sector: 'branch',
  branch,
  sex,
  count,
  providers: null,
  largestSharePercent: null,
})
const leaves = [
  leaf('01', 'health', 'women', 40),
  leaf('03', 'health', 'men', 12),
  leaf('03', 'transport', 'men', 0),
  leaf('04', null, 'men', 300),
]

describe('the cell key method', () => {
  it('adds nothing on average and at most three either way, and leaves no number below zero', () => {
    for (const count of [1, 2, 3, 5, 100]) {
      const changes = Array.from(
        { length: 20_000 },
        (_, step) => perturbed(count, (step + 0.5) * (2 ** 32 / 20_000)) - count,
      )
      expect(Math.abs(changes.reduce((sum, change) => sum + change, 0) / changes.length)).toBeLessThan(0.01)
      expect(Math.max(...changes.map(Math.abs))).toBeLessThanOrEqual(3)
      expect(Math.min(...changes) + count).toBeGreaterThanOrEqual(0)
    }
  })

  it('leaves a zero a zero', () => {
    fc.assert(fc.property(fc.nat(), (key) => expect(perturbed(0, key)).toBe(0)))
  })

  it('gives the same records the same noise, in any order and wherever they are counted', () => {
    const counted = branchCounts(leaves, 2024, 'secret')
    expect(branchCounts(leaves.toReversed(), 2024, 'secret')).toEqual(counted)
    const at = (branch: string, sex: string) => counted.find((one) => one.branch === branch && one.sex === sex)?.count
    // The only women are those of one branch: the same cell, the same noise.
    expect(at('all', 'women')).toBe(at('health', 'women'))
    expect(at('transport', 'men')).toBe(0)
    expect(branchCounts(leaves, 2023, 'secret')).toEqual([])
  })

  it('cannot be worked out without the secret', () => {
    const noises = Array.from({ length: 40 }, (_, index) =>
      branchCounts([leaf('01', 'health', 'women', 40)], 2024, `secret ${index}`)
        .map(({ count }) => count)
        .join(),
    )
    expect(new Set(noises).size).toBeGreaterThan(2)
  })

  it('makes a table that says so, of what is reported by branch only', () => {
    const branches = branchCounts(leaves, 2024, 'secret')
    const counts = [{ year: 2024, reportingRegions: ['01'], cells: [], suppressedCells: 0, branches }]
    const table = branchesTable({ counts, release: null, isDemonstration: false })
    expect(hasBranches(counts)).toBe(true)
    expect(table.cellAt(['health', 'all', '2024'])).toEqual({
      value: branches.find(({ branch, sex }) => branch === 'health' && sex === 'all')?.count,
    })
    expect(table.cellAt(['culture', 'all', '2024'])).toEqual({ missing: 'not-available' })
    expect(table.notes.some(({ sv }) => sv.includes('brus'))).toBe(true)
  })
})
