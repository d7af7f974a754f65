import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { barrierLevels } from '#shared/plans/plan.ts'
import { shownBarriers } from '#shared/statistics/shown-barriers.ts'
import type { BarrierCount } from '#shared/statistics/snapshot.ts'

/** Levels with so many barriers raised, by so many regions. */
const counts = (...given: (readonly [raised: number, regions: number])[]): BarrierCount[] =>
  given.map(([raised, regions], index) => ({
    level: barrierLevels[index] ?? 'branch',
    raised,
    regions,
    meanWeight: raised === 0 ? null : 2,
  }))
const shown = (barriers: BarrierCount[]) => shownBarriers({ barriers })

describe('the barriers by level as anyone may see them', () => {
  it('are all shown, with their total, where at least three regions are behind each, or none', () => {
    const barriers = counts([5, 3], [0, 0], [9, 7])
    expect(shown(barriers)).toEqual({ levels: barriers, total: 14, shownTotal: 14 })
  })

  it('hide what fewer than three regions raise, and the total, which would tell it', () => {
    const { levels, total, shownTotal } = shown(counts([7, 2], [6, 3], [0, 0]))
    expect(levels.map(({ raised, regions, meanWeight }) => [raised, regions, meanWeight])).toEqual([
      [null, null, null],
      [6, 3, 2],
      [0, 0, null],
    ])
    expect([total, shownTotal]).toEqual([null, 6])
  })

  it('are the same whatever the hidden numbers are', () => {
    const aCount = fc
      .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 12 }))
      .map(([many, regions]): readonly [number, number] => [many, Math.min(many, regions)])
    const another = fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 2 }))
    fc.assert(
      fc.property(fc.array(fc.tuple(aCount, another), { minLength: 1, maxLength: 6 }), (given) => {
        const changed = given.map(([count, other]) => (count[0] > 0 && count[1] < 3 ? other : count))
        expect(shown(counts(...changed))).toEqual(shown(counts(...given.map(([count]) => count))))
      }),
    )
  })
})
