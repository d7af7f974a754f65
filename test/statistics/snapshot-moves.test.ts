import { describe, expect, it } from '@jest/globals'
import { changeOf, movesBetween, movesSincePrevious } from '#shared/statistics/snapshot-moves.ts'
import { newestByPeriod } from '#shared/statistics/snapshot-periods.ts'
import { aSnapshot } from '#test/support/snapshot.ts'

const at = (median: number) => aSnapshot().areas.map((area) => ({ ...area, median }))
const now = aSnapshot({ areas: at(60.4), roundId: '2026', previousRoundId: '2025' })

describe('how the areas have moved from one picture to another', () => {
  it('is told area by area where both ask the same, either way', () => {
    const then = aSnapshot({ areas: at(50.6), roundId: '2025' })
    expect(movesBetween(now, then)?.areas[0]).toEqual({ areaId: 'role-mandate', before: 50.6, now: 60.4 })
    expect(movesBetween(then, now)?.areas[0]).toEqual({ areaId: 'role-mandate', before: 60.4, now: 50.6 })
    // As it reads: 51 and 60.
    expect(changeOf({ before: 50.6, now: 60.4 })).toBe(9)
  })

  it('is told over the shared questions alone, where a round follows another with other questions', () => {
    const next = aSnapshot({
      instrumentVersion: 2,
      roundId: '2027',
      previousRoundId: '2026',
      areas: at(90),
      previousAreaMedians: { 'role-mandate': 55 },
      sharedWithPrevious: { questions: 40, ofQuestions: 54, areaMedians: { 'role-mandate': 65 } },
    })
    expect(movesBetween(next, now)).toEqual({
      areas: [{ areaId: 'role-mandate', before: 55, now: 65 }],
      shared: { questions: 40, ofQuestions: 54 },
    })
    expect(movesBetween(now, next)?.areas).toEqual([{ areaId: 'role-mandate', before: 65, now: 55 }])
    expect(movesSincePrevious(next)).toEqual(movesBetween(next, now))
  })

  it('is not told of pictures with other questions that are no rounds in a row, nor of an area without a median', () => {
    expect(movesBetween(aSnapshot({ instrumentVersion: 3, roundId: '2028' }), now)).toBeNull()
    const without = aSnapshot({ areas: aSnapshot().areas.map((area) => ({ ...area, median: null })), roundId: '2025' })
    expect(movesBetween(now, without)?.areas).toEqual([])
    expect(movesSincePrevious(aSnapshot())).toBeNull()
  })
})

describe('the months that have a picture', () => {
  it('have the one that is newest now, even where its inputs went back to what they had been', () => {
    const [first, second] = ['2026-10-02T10:00:00.000Z', '2026-10-03T10:00:00.000Z'].map((createdAt, index) =>
      aSnapshot({ id: `snapshot-${index}`, createdAt }),
    ) as [ReturnType<typeof aSnapshot>, ReturnType<typeof aSnapshot>]
    const newest = (latestId: string) => newestByPeriod([first, second], latestId).map(({ facts }) => facts.id)
    expect(newest('snapshot-1')).toEqual(['snapshot-1'])
    expect(newest('snapshot-0')).toEqual(['snapshot-0'])
  })
})
