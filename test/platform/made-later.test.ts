import { describe, expect, it } from '@jest/globals'
import { madeLater } from '#shared/platform/made-later.ts'

/** A counter that notes how often it was made; making it fails the first `failures` times. */
const aCounter = (failures = 0) => {
  const notes = { made: 0, tries: 0 }
  const counter = madeLater(async () => {
    notes.tries += 1
    if (notes.tries <= failures) throw new Error('not to be had')
    notes.made += 1
    let count = 0
    return {
      add: async (amount: number) => {
        count += amount
        return count
      },
      count: async () => count,
    }
  })
  return { counter, notes }
}

describe('what is made later', () => {
  it('is not made before the first call, and is one and the same for all calls', async () => {
    const { counter, notes } = aCounter()
    expect(notes.made).toBe(0)
    await Promise.all([counter.add(2), counter.add(3)])
    expect(await counter.count()).toBe(5)
    expect(notes.made).toBe(1)
  })

  it('can be handed on by a function that is awaited', async () => {
    const { counter, notes } = aCounter()
    const handedOn = await (async () => counter)()
    expect(notes.made).toBe(0)
    expect(await handedOn.add(1)).toBe(1)
  })

  it('fails as making it fails, and is tried again at the next call', async () => {
    const { counter } = aCounter(1)
    await expect(counter.count()).rejects.toThrow('not to be had')
    expect(await counter.count()).toBe(0)
  })
})
