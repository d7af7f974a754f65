import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { actingOn } from '#shared/effect/acting.ts'
import { differenceOfMeans, differenceOfOne } from '#shared/effect/change-spread.ts'
import { indicatorEffects, type RegionToWeigh } from '#shared/effect/indicator-effects.ts'
import { levels } from '#shared/instruments/instrument.ts'
import { countedLevel } from '#shared/scoring/score.ts'
import { minimumForQuartiles } from '#shared/statistics/snapshot.ts'
import { anIndicator, anInstrument } from '#test/support/planted-instrument.ts'
import { answersAt, aRegion, asLevel, createLuck, type Planted } from './planted-regions.ts'

const instrument = anInstrument([anIndicator('A1'), anIndicator('A2', { answerForm: 'text' })])
const effectOn = (regions: readonly RegionToWeigh[]) => {
  const [effect] = indicatorEffects([instrument], regions)
  if (!effect) throw new Error('no effect')
  return effect
}
const several = (count: number, make: (index: number) => RegionToWeigh) =>
  Array.from({ length: count }, (_, i) => make(i))

describe('planted data in which the answer is known', () => {
  it('without an effect: both groups move alike, and zero is inside', () => {
    const { acted, didNot } = effectOn([
      ...several(6, (i) => aRegion('finished', 1, asLevel(1 + (i % 3)))),
      ...several(9, (i) => aRegion('none', 1, asLevel(1 + (i % 3)))),
    ])
    if (!acted || !didNot) throw new Error('hidden')
    const { value, interval } = differenceOfMeans(acted, didNot)
    expect(value).toBe(0)
    expect(interval?.low).toBeLessThan(0)
    expect(interval?.high).toBeGreaterThan(0)
  })

  it('with an effect of one level: the difference is one, and zero is outside', () => {
    const { acted, didNot } = effectOn([
      ...several(8, (i) => aRegion('finished', 1, asLevel(2 + (i % 2)))),
      ...several(8, (i) => aRegion('none', 1, asLevel(1 + (i % 2)))),
    ])
    if (!acted || !didNot) throw new Error('hidden')
    const { value, interval } = differenceOfMeans(acted, didNot)
    expect(value).toBe(1)
    expect(interval?.low).toBeGreaterThan(0)
    expect(interval?.high).toBeLessThan(2)
  })

  it('all at the top already: nobody can rise, and no certainty is claimed', () => {
    const { acted, didNot } = effectOn([
      ...several(5, () => aRegion('finished', 4, 4)),
      ...several(5, () => aRegion('none', 4, 4)),
    ])
    if (!acted || !didNot) throw new Error('hidden')
    expect(differenceOfMeans(acted, didNot)).toEqual({ value: 0, interval: null })
  })

  it('missing and not applicable, in either round, count in no group', () => {
    const pairs: [Planted, Planted][] = [
      [null, 3],
      [3, null],
      ['not-applicable', 3],
      [3, 'not-applicable'],
      [null, null],
    ]
    const effect = effectOn([
      ...several(5, () => aRegion('none', 2, 3)),
      ...pairs.map(([before, now]) => aRegion('none', before, now)),
      ...pairs.map(([before, now]) => aRegion('finished', before, now)),
    ])
    expect(effect.didNot).toEqual({ regions: 5, mean: 1, deviation: 0 })
    expect(effect.acted).toBeNull()
  })

  it('what is not handed in counts in no group', () => {
    const handedIn = several(5, () => aRegion('none', 2, 3))
    const effect = effectOn([
      ...handedIn,
      { ...aRegion('none', 2, 3), before: null },
      { ...aRegion('none', 2, 3), now: null },
    ])
    expect(effect.didNot?.regions).toBe(5)
  })

  it('what is only begun counts with neither side', () => {
    const effect = effectOn([...several(5, () => aRegion('none', 1, 1)), ...several(9, () => aRegion('begun', 1, 4))])
    expect(effect).toMatchObject({ acted: null, didNot: { regions: 5, mean: 0 } })
  })

  it('regression to the mean: held against all, those who start low seem to gain; against their like they do not', () => {
    // True level 2 in every region, a level more or less each year by chance alone; those that happened to stand low act.
    const luck = createLuck(7)
    const year = () => asLevel(2 + Math.floor(luck() * 3) - 1)
    const all = Array.from({ length: 3000 }, () => ({ before: year(), now: year() }))
    const low = all.filter(({ before }) => before === 1)
    const { didNot, didNotFrom } = effectOn([
      ...low.filter((_, i) => i % 2 === 0).map(({ before, now }) => aRegion('none', before, now)),
      ...all.filter(({ before }) => before !== 1).map(({ before, now }) => aRegion('none', before, now)),
    ])
    const acting = low.filter((_, i) => i % 2 === 1)
    const mean = acting.reduce((sum, { before, now }) => sum + now - before, 0) / acting.length
    const like = didNotFrom.find(({ level }) => level === 1)?.spread
    if (!didNot || !like) throw new Error('hidden')
    expect(differenceOfOne(mean, didNot).value).toBeGreaterThan(0.8)
    expect(Math.abs(differenceOfOne(mean, like).value)).toBeLessThan(0.15)
  })
})

describe('who is shown', () => {
  it('nobody where fewer than five are behind, and never so that fewer can be had by subtraction', () => {
    const anyRegion = fc
      .record({
        acting: fc.constantFrom('finished' as const, 'begun' as const, 'none' as const, 'none' as const),
        before: fc.constantFrom<Planted>(...levels, null),
        now: fc.constantFrom<Planted>(...levels, 'not-applicable'),
      })
      .map(({ acting, before, now }) => aRegion(acting, before, now))
    fc.assert(
      fc.property(fc.array(anyRegion, { maxLength: 21 }), (regions) => {
        const { acted, didNot, didNotFrom } = effectOn(regions)
        for (const spread of [acted, didNot, ...didNotFrom.map((one) => one.spread)])
          if (spread) expect(spread.regions).toBeGreaterThanOrEqual(minimumForQuartiles)
        // All together, and so what is left of them, are known from the pictures of the two rounds.
        const moved = regions.filter(
          ({ before, now }) =>
            typeof countedLevel(before?.get('A1')) === 'number' && typeof countedLevel(now?.get('A1')) === 'number',
        ).length
        const left = moved - (acted?.regions ?? 0) - (didNot?.regions ?? 0)
        if (acted || didNot) expect(left === 0 || left >= minimumForQuartiles).toBe(true)
        if (!didNot) expect(didNotFrom).toEqual([])
        const shown = didNotFrom.reduce((sum, { spread }) => sum + spread.regions, 0)
        const rest = (didNot?.regions ?? 0) - shown
        expect(rest === 0 || rest >= minimumForQuartiles).toBe(true)
      }),
    )
  })

  it('neither side where the few on the other, with those that have only begun, could be had from all', () => {
    const groups = (finished: number, begun: number, none: number) => {
      const { acted, didNot } = effectOn([
        ...several(finished, () => aRegion('finished', 1, 3)),
        ...several(begun, () => aRegion('begun', 1, 2)),
        ...several(none, () => aRegion('none', 1, 1)),
      ])
      return [acted?.regions ?? null, didNot?.regions ?? null]
    }
    expect(groups(1, 0, 9)).toEqual([null, null])
    expect(groups(1, 3, 9)).toEqual([null, null])
    expect(groups(1, 4, 9)).toEqual([null, 9])
    expect(groups(2, 7, 9)).toEqual([null, 9])
    expect(groups(6, 0, 9)).toEqual([6, 9])
    expect(groups(6, 1, 9)).toEqual([null, 9])
    expect(groups(9, 0, 2)).toEqual([null, null])
  })

  it('those that did not, to a region that acted: it is known to itself, the others that acted are none or five', () => {
    const toActors = (finished: number, begun: number, none: number) =>
      effectOn([
        ...several(finished, () => aRegion('finished', 1, 3)),
        ...several(begun, () => aRegion('begun', 1, 2)),
        ...several(none, () => aRegion('none', 1, 1)),
      ]).toActors.didNot?.regions ?? null
    expect(toActors(1, 0, 5)).toBe(5)
    expect(toActors(1, 0, 4)).toBeNull()
    expect(toActors(2, 0, 9)).toBeNull()
    expect(toActors(1, 3, 9)).toBeNull()
    expect(toActors(3, 3, 9)).toBe(9)
    expect(toActors(1, 4, 9)).toBeNull()
  })

  it('by start only where the rest are none or five', () => {
    const from = (level: 0 | 1 | 2, count: number) => several(count, () => aRegion('none', level, 2))
    const shown = (...groups: RegionToWeigh[][]) => effectOn(groups.flat()).didNotFrom.map(({ level }) => level)
    expect(shown(from(0, 5), from(1, 6))).toEqual([0, 1])
    expect(shown(from(0, 5), from(1, 6), from(2, 1))).toEqual([1])
    expect(shown(from(0, 4), from(1, 4))).toEqual([])
  })
})

describe('which questions are compared', () => {
  const kept = (from: string) => ({ kind: 'kept' as const, from: [from] })
  const first = anInstrument([anIndicator('A1'), anIndicator('A2'), anIndicator('A3')])
  const second = anInstrument(
    [anIndicator('A4'), anIndicator('A2'), anIndicator('A5'), anIndicator('A6', { answerForm: 'text' })],
    {
      version: 2,
      lineage: {
        fromVersion: 1,
        origins: {
          A4: kept('A1'),
          A2: { kind: 'changed', from: ['A2'] },
          A5: { kind: 'added', from: [] },
          A6: kept('A3'),
        },
        removed: [],
      },
    },
  )

  it('those that every version kept, by their new names, with the actions found by the old ones', () => {
    const acting = several(5, () => ({
      ...aRegion('finished', 1, 2),
      before: answersAt(1, 'A4'),
      now: answersAt(2, 'A4'),
    }))
    expect(indicatorEffects([first, second], acting)).toEqual([
      {
        indicatorId: 'A4',
        acted: { regions: 5, mean: 1, deviation: 0 },
        didNot: null,
        didNotFrom: [],
        toActors: { didNot: null, didNotFrom: [] },
      },
    ])
  })
})

describe('what a region did about a question', () => {
  const planOf = (status: 'draft' | 'adopted', ...actions: ('finished' | 'started' | 'planned' | 'cancelled')[]) => ({
    plan: { status },
    actions: actions.map((one) => ({ status: one, origin: { kind: 'own' as const, indicatorId: 'A1' } })),
  })

  it.each([
    [null, 'none'],
    [planOf('adopted'), 'none'],
    [planOf('adopted', 'cancelled'), 'none'],
    [planOf('adopted', 'planned'), 'begun'],
    [planOf('adopted', 'started', 'finished'), 'finished'],
    [planOf('draft', 'finished'), 'begun'],
  ] as const)('of %j is %s', (plan, acting) => {
    expect(actingOn(plan, 'A1')).toBe(acting)
    expect(actingOn(plan, 'B1')).toBe('none')
  })

  it('counts an action for every question that it was chosen for', () => {
    const origin = { kind: 'proposal', indicatorId: 'A1', proposalId: 'A1-1', alsoFor: ['B1'] } as const
    const plan = {
      plan: { status: 'adopted' as const },
      actions: [{ status: 'finished' as const, origin: { ...origin, alsoFor: [...origin.alsoFor] } }],
    }
    expect(['A1', 'B1', 'C1'].map((id) => actingOn(plan, id))).toEqual(['finished', 'finished', 'none'])
  })
})
