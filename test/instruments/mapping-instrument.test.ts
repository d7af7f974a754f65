import { describe, expect, it } from '@jest/globals'
import { indicatorsOf } from '#shared/instruments/instrument.ts'
import { readMappingInstrument } from '#test/support/instrument.ts'

describe('the mapping instrument, version 1', () => {
  it('has the 14 areas in letter order with about 50 indicators', async () => {
    const instrument = await readMappingInstrument()
    expect(instrument.areas.map((area) => area.letter).join('')).toBe('ABCDEFGHIJKLMN')
    expect(indicatorsOf(instrument).length).toBeGreaterThanOrEqual(42)
    expect(indicatorsOf(instrument).length).toBeLessThanOrEqual(60)
  })

  it('gives every level a descriptor of its own, in both languages', async () => {
    const descriptors = indicatorsOf(await readMappingInstrument()).flatMap((indicator) => indicator.levels)
    for (const language of ['sv', 'en'] as const) {
      const all = descriptors.map((descriptor) => descriptor[language])
      expect(all.filter((text, index) => all.indexOf(text) !== index)).toEqual([])
    }
  })

  it('proposes an action towards the next level wherever a region stands', async () => {
    for (const indicator of indicatorsOf(await readMappingInstrument())) {
      const reach = indicator.actions.map((action) => action.reach)
      expect({ id: indicator.id, low: Math.min(...reach) <= 2, high: Math.max(...reach) >= 3 }).toEqual({
        id: indicator.id,
        low: true,
        high: true,
      })
    }
  })
})
