import { describe, expect, it } from '@jest/globals'
import { nationalTarget, targetLevelOf } from '#shared/scoring/target-level.ts'

const instrument = { targetLevel: 3 }

describe('the level to reach', () => {
  it('is the region’s own, else the round’s, else the instrument’s, and says whose', () => {
    expect(targetLevelOf(instrument, { targetLevel: 2 }, { ownTargetLevel: 4 })).toEqual({ level: 4, whose: 'region' })
    expect(targetLevelOf(instrument, { targetLevel: 2 }, {})).toEqual({ level: 2, whose: 'round' })
    expect(targetLevelOf(instrument, { targetLevel: 2 }, null)).toEqual({ level: 2, whose: 'round' })
    expect(targetLevelOf(instrument, { targetLevel: null }, {})).toEqual({ level: 3, whose: 'instrument' })
  })

  it('is for the country never a region’s own', () => {
    expect(nationalTarget(instrument, { targetLevel: null })).toEqual({ level: 3, whose: 'instrument' })
    expect(nationalTarget(instrument, { targetLevel: 4 })).toEqual({ level: 4, whose: 'round' })
  })
})
