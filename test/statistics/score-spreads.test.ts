import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { byIndicator } from '#shared/assessments/by-indicator.ts'
import type { Level } from '#shared/instruments/instrument.ts'
import { type RegionSize, regionSizes, sizeOf } from '#shared/regions/region-size.ts'
import { regions } from '#shared/regions/regions.ts'
import { quartilesOf } from '#shared/statistics/quartiles.ts'
import { scoreSpreads, shownSizes } from '#shared/statistics/score-spreads.ts'
import { minimumForQuartiles } from '#shared/statistics/snapshot.ts'
import { anIndicator, anInstrument } from '#test/support/planted-instrument.ts'
import { anAnswerAt } from './builders.ts'

const instrument = anInstrument([anIndicator('A1'), anIndicator('B1')])
const mapping = (size: RegionSize, levels: { A1?: Level; B1?: Level }) => ({
  size,
  answers: byIndicator(Object.entries(levels).map(([id, level]) => anAnswerAt(id, level))),
})
const some = (count: number, size: RegionSize, level: Level = 2) =>
  Array.from({ length: count }, () => mapping(size, { A1: level }))
const spreadsOf = (...mappings: ReturnType<typeof mapping>[]) => scoreSpreads(instrument, mappings)
const shownIn = (bySize: ReturnType<typeof scoreSpreads>['bySize'], place: number) =>
  bySize.filter(({ areas }) => areas[place]?.median !== null).map(({ size }) => size)

type Truth = Record<RegionSize, number[]>
const possible = [0, 25, 50, 75, 100]

/** Every rising row of so many possible scores. */
const rows = (length: number, from = 0): number[][] =>
  length === 0
    ? [[]]
    : possible
        .filter((value) => value >= from)
        .flatMap((value) => rows(length - 1, value).map((rest) => [value, ...rest]))

/** What an attacker who knows the quartiles of all and of the kinds shown can still believe of the only large region: every score that fits. */
const scoresOfLarge = (truth: Truth, shown: readonly RegionSize[]): number[] => {
  const seen = (values: number[]) => JSON.stringify(quartilesOf(values))
  const ofAll = seen([...truth.small, ...truth.middle, ...truth.large])
  const candidates = (size: RegionSize) =>
    rows(truth[size].length).filter((row) => !shown.includes(size) || seen(row) === seen(truth[size]))
  const [small, middle, large] = [candidates('small'), candidates('middle'), candidates('large')]
  return large.flatMap((one) =>
    small.some((a) => middle.some((b) => seen([...a, ...b, ...one]) === ofAll)) ? one : [],
  )
}

describe('the kinds of region', () => {
  it('are three of at least six regions each, none of one alone', () => {
    const counts = regionSizes.map((size) => regions.filter((region) => sizeOf(region) === size).length)
    expect(counts).toEqual([7, 7, 7])
  })

  it('follow the limits: 250,000 is middle-sized, 320,000 large', () => {
    expect([249_999, 250_000, 319_999, 320_000].map((population) => sizeOf({ population }))).toEqual([
      'small',
      'middle',
      'middle',
      'large',
    ])
  })
})

describe('the spread of the scores', () => {
  it('gives quartiles of the whole and of each kind, in percent', () => {
    const levels = [0, 1, 2, 3, 4] as const
    const { total, bySize } = spreadsOf(
      ...levels.map((level) => mapping('small', { A1: level, B1: 0 })),
      ...levels.map(() => mapping('large', { A1: 4, B1: 4 })),
    )
    expect(total).toEqual({ id: 'total', regions: 10, median: 75, lowerQuartile: 28.125, upperQuartile: 100 })
    const small = bySize.find(({ size }) => size === 'small')
    expect(small?.areas).toMatchObject([
      { id: 'area-a', regions: 5, median: 50, lowerQuartile: 25, upperQuartile: 75 },
      { id: 'area-b', median: 0 },
    ])
    expect(small?.total).toMatchObject({ median: 25 })
    expect(bySize.find(({ size }) => size === 'middle')?.total).toMatchObject({ regions: 0, median: null })
  })

  it('counts a region nowhere that has no level in the area', () => {
    const { bySize, total } = spreadsOf(...some(4, 'small'), mapping('small', {}))
    expect(total).toMatchObject({ regions: 4, median: null, lowerQuartile: null })
    expect(shownIn(bySize, 0)).toEqual([])
  })

  it('shows no kind of fewer than five', () => {
    expect(shownIn(spreadsOf(...some(7, 'small'), ...some(4, 'middle'), ...some(4, 'large')).bySize, 0)).toEqual([
      'small',
    ])
    expect(shownIn(spreadsOf(...some(5, 'small'), ...some(5, 'middle'), ...some(5, 'large')).bySize, 0)).toEqual([
      'small',
      'middle',
      'large',
    ])
  })

  it('hides one more kind where the hidden regions would be too few to hide behind each other', () => {
    // Of all eleven the median is the single large region's own score; with both other kinds shown it could be told.
    expect(shownIn(spreadsOf(...some(6, 'small'), ...some(5, 'middle'), ...some(1, 'large')).bySize, 0)).toEqual([
      'small',
    ])
    expect(shownIn(spreadsOf(...some(7, 'small'), ...some(2, 'middle'), ...some(2, 'large')).bySize, 0)).toEqual([])
  })

  it('hides area by area: what is missing in one does not show in another', () => {
    const without = [...some(5, 'small'), ...some(1, 'large')]
    const { bySize } = spreadsOf(
      ...without,
      ...some(0, 'middle'),
      ...Array.from({ length: 5 }, () => mapping('small', { B1: 1 })),
    )
    expect(shownIn(bySize, 0)).toEqual([])
    expect(shownIn(bySize, 1)).toEqual(['small'])
  })

  it('leaves of every choice either no hidden region or at least five, and never shows fewer than five', () => {
    const counts = fc.tuple(fc.nat(7), fc.nat(7), fc.nat(7))
    fc.assert(
      fc.property(counts, (numbers) => {
        const groups = regionSizes.map((size, index) => ({ size, regions: numbers[index] ?? 0 }))
        const shown = shownSizes(groups)
        const sum = (isShown: boolean) =>
          groups.filter(({ size }) => shown.has(size) === isShown).reduce((total, one) => total + one.regions, 0)
        expect(sum(false) === 0 || sum(false) >= minimumForQuartiles || shown.size === 0).toBe(true)
        for (const one of groups)
          if (shown.has(one.size)) expect(one.regions).toBeGreaterThanOrEqual(minimumForQuartiles)
      }),
    )
  })

  it('keeps a single region’s score from being told, which it could be if all kinds of five were shown', () => {
    const truth = { small: [0, 0, 0, 100, 100], middle: [0, 0, 100, 100, 100], large: [50] }
    const told = (shown: readonly RegionSize[]) => scoresOfLarge(truth, shown)
    expect(told(['small', 'middle'])).toEqual([50])
    const shown = shownSizes(regionSizes.map((size) => ({ size, regions: truth[size].length })))
    expect(told([...shown]).length).toBeGreaterThan(1)
  })
})
