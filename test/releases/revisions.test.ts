import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { countRevisions, kindOfRevision, type Revision, revisionsBetween } from '#shared/releases/revisions.ts'
import type { CountYear, PublishedCount } from '#shared/statistics/snapshot.ts'

const count = fc.oneof(fc.nat({ max: 9 }), fc.constantFrom('suppressed' as const, 'missing' as const))
const regionCodes = ['01', '03', 'SE12', 'SE'] as const

/** A version with any of a few years and cells. */
const version: fc.Arbitrary<CountYear[]> = fc
  .uniqueArray(fc.integer({ min: 2022, max: 2025 }), { maxLength: 3 })
  .chain((years) =>
    fc.tuple(
      ...years.map((year) =>
        fc
          .uniqueArray(fc.tuple(fc.constantFrom(...regionCodes), fc.constantFrom('women', 'men', 'all')), {
            selector: (place) => place.join(),
          })
          .chain((places) =>
            fc.tuple(...places.map(() => count)).map(
              (counts): CountYear => ({
                year,
                reportingRegions: [],
                suppressedCells: 0,
                cells: places.map(([region, sex], index) => ({
                  region,
                  sector: 'komvux' as const,
                  form: 'credit' as const,
                  sex: sex as 'women' | 'men' | 'all',
                  count: counts[index] ?? 'missing',
                })),
              }),
            ),
          ),
      ),
    ),
  )

/** Every cell that has something, by its place. */
const numbersOf = (years: readonly CountYear[]) =>
  new Map<string, PublishedCount>(
    years.flatMap(({ year, cells }) =>
      cells
        .filter((cell) => cell.count !== 'missing')
        .map(({ region, sector, form, sex, count }) => [[year, region, sector, form, sex].join(), count] as const),
    ),
  )

const applied = (years: readonly CountYear[], revisions: readonly Revision[]) => {
  const numbers = numbersOf(years)
  for (const { year, region, sector, form, sex, before, after } of revisions) {
    const place = [year, region, sector, form, sex].join()
    expect(numbers.get(place) ?? 'missing').toBe(before)
    if (after === 'missing') numbers.delete(place)
    else numbers.set(place, after)
  }
  return numbers
}

describe('the revisions between two versions', () => {
  it('applied to the earlier give the later, and backwards the earlier again', () => {
    fc.assert(
      fc.property(version, version, (before, after) => {
        expect(applied(before, revisionsBetween(before, after))).toEqual(numbersOf(after))
        expect(applied(after, revisionsBetween(after, before))).toEqual(numbersOf(before))
      }),
      { numRuns: 60 },
    )
  })

  it('are none between a version and itself, and each is of one kind', () => {
    fc.assert(
      fc.property(version, version, (before, after) => {
        expect(revisionsBetween(after, after)).toEqual([])
        const revisions = revisionsBetween(before, after)
        const { revised, added, removed } = countRevisions(revisions)
        expect(revised + added + removed).toBe(revisions.length)
      }),
      { numRuns: 30 },
    )
    expect(kindOfRevision({ before: 'missing', after: 'suppressed' })).toBe('added')
    expect(kindOfRevision({ before: 12, after: 'suppressed' })).toBe('revised')
    expect(kindOfRevision({ before: 0, after: 'missing' })).toBe('removed')
  })
})
