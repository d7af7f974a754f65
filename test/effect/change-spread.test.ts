import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { differenceOfMeans, differenceOfOne, spreadOf, studentsT } from '#shared/effect/change-spread.ts'
import { createLuck } from './planted-regions.ts'

const changes = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 2, maxLength: 20 })
const known = (values: readonly number[]) => {
  const spread = spreadOf(values)
  if (!spread) throw new Error('too few')
  return spread
}

/** The share within ±t by Simpson's rule over the density, which needs no table. */
const shareWithin = (t: number, degrees: number): number => {
  const density = (x: number) => (1 + x ** 2 / degrees) ** (-(degrees + 1) / 2)
  const integral = (to: number) => {
    const parts = 20_000
    const step = to / parts
    let sum = density(0) + density(to)
    for (let i = 1; i < parts; i += 1) sum += density(i * step) * (i % 2 === 1 ? 4 : 2)
    return (sum * step) / 3
  }
  // The whole of the density by x = tan(angle), so that the tails are in it.
  const parts = 20_000
  let whole = 0
  for (let i = 0; i < parts; i += 1) {
    const angle = ((i + 0.5) / parts) * (Math.PI / 2)
    whole += density(Math.tan(angle)) / Math.cos(angle) ** 2
  }
  return integral(t) / ((whole * Math.PI) / 2 / parts)
}

describe("Student's t in the table", () => {
  it('has 95 percent within it, for each number of degrees of freedom', () => {
    for (const [index, t] of studentsT.entries()) expect(shareWithin(t, index + 1)).toBeCloseTo(0.95, 3)
  })
})

describe('the spread of changes', () => {
  it('is none of fewer than two', () => {
    expect(spreadOf([])).toBeNull()
    expect(spreadOf([1])).toBeNull()
  })

  it('is the mean and the deviation over n − 1', () => {
    expect(spreadOf([0, 1, 2, 1, 1])).toEqual({ regions: 5, mean: 1, deviation: Math.sqrt(0.5) })
  })
})

describe('the difference between one region and others', () => {
  it('is that of a worked example', () => {
    // Mean 1, s = √0.5, t(4) = 2.776, √(1 + 1/5): margin 2.1503.
    const { value, interval } = differenceOfOne(2, known([0, 1, 2, 1, 1]))
    expect(value).toBe(1)
    expect(interval?.low).toBeCloseTo(-1.1503, 4)
    expect(interval?.high).toBeCloseTo(3.1503, 4)
  })

  it('has no interval where all the others changed equally: that is not certainty', () => {
    expect(differenceOfOne(1, known([0, 0, 0, 0, 0]))).toEqual({ value: 1, interval: null })
    expect(differenceOfMeans(known([1, 1, 1, 1, 1]), known([0, 0, 0, 0, 0]))).toEqual({ value: 1, interval: null })
  })

  it('lies in the middle of its interval, grows with the own change, and does not heed the order of the others', () => {
    fc.assert(
      fc.property(changes, fc.integer({ min: -4, max: 3 }), (others, own) => {
        const spread = known(others)
        const one = differenceOfOne(own, spread)
        expect(differenceOfOne(own + 1, spread).value).toBeCloseTo(one.value + 1, 9)
        const turned = differenceOfOne(own, known([...others].reverse()))
        expect(turned.value).toBeCloseTo(one.value, 9)
        if (one.interval) expect((one.interval.low + one.interval.high) / 2).toBeCloseTo(one.value, 9)
        expect(one.interval === null).toBe(new Set(others).size === 1)
      }),
    )
  })

  it('is less sure with fewer regions that differ as much', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 19 }),
        fc.double({ min: 0.1, max: 2, noNaN: true }),
        (regions, deviation) => {
          const width = (count: number) => {
            const { interval } = differenceOfOne(0, { regions: count, mean: 0, deviation })
            return interval ? interval.high - interval.low : 0
          }
          expect(width(regions)).toBeGreaterThan(width(regions + 1))
        },
      ),
    )
  })

  it('holds zero about 95 times in 100 when the region changes as the others do', () => {
    const luck = createLuck(1)
    const normal = () => Math.sqrt(-2 * Math.log(1 - luck())) * Math.cos(2 * Math.PI * luck())
    const trials = 4000
    let within = 0
    for (let trial = 0; trial < trials; trial += 1) {
      const { interval } = differenceOfOne(normal(), known(Array.from({ length: 6 }, normal)))
      if (interval && interval.low <= 0 && interval.high >= 0) within += 1
    }
    expect(within / trials).toBeGreaterThan(0.935)
    expect(within / trials).toBeLessThan(0.965)
  })
})

describe('the difference between the means of two groups', () => {
  it('turned about is the same with the other sign', () => {
    fc.assert(
      fc.property(changes, changes, (some, others) => {
        const [there, back] = [
          differenceOfMeans(known(some), known(others)),
          differenceOfMeans(known(others), known(some)),
        ]
        expect(there.value).toBeCloseTo(-back.value, 9)
        expect(there.interval === null).toBe(back.interval === null)
        if (there.interval && back.interval) expect(there.interval.low).toBeCloseTo(-back.interval.high, 9)
      }),
    )
  })

  it("is never surer than the smaller group's degrees of freedom allow", () => {
    fc.assert(
      fc.property(changes, changes, (some, others) => {
        const [a, b] = [known(some), known(others)]
        const { interval } = differenceOfMeans(a, b)
        if (!interval) return
        const error = Math.sqrt(a.deviation ** 2 / a.regions + b.deviation ** 2 / b.regions)
        const half = (interval.high - interval.low) / 2
        const widest = studentsT[Math.min(a.regions, b.regions) - 2] ?? 0
        const narrowest = studentsT[Math.min(a.regions + b.regions - 2, studentsT.length) - 1] ?? 0
        expect(half).toBeLessThanOrEqual(widest * error + 1e-9)
        expect(half).toBeGreaterThanOrEqual(narrowest * error - 1e-9)
      }),
    )
  })
})
