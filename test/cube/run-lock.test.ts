import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { withRunLock } from '#shared/cube/run-lock.ts'
import { startStore, type TestStore } from '../support/stores.ts'

let stores: TestStore
let now: Date
const clock = () => now
const lock = <T>(run: () => Promise<T>) => withRunLock(stores.store, clock, run)

beforeAll(async () => {
  stores = await startStore()
})
afterAll(() => stores.stop())
beforeEach(() => {
  now = new Date('2026-12-01T03:00:00Z')
})

/** A run that stands still until it is let go. */
const standing = () => {
  const begun = Promise.withResolvers<void>()
  const end = Promise.withResolvers<void>()
  const state = { runs: 0 }
  return {
    state,
    begun: begun.promise,
    letGo: () => end.resolve(),
    fail: () => end.reject(new Error('store away')),
    async run() {
      state.runs += 1
      begun.resolve()
      await end.promise
      return state.runs
    },
  }
}

describe('the lock of the aggregation', () => {
  it('lets one run at a time, and gives what it came to', async () => {
    expect(await lock(async () => 'cube')).toEqual({ kind: 'ran', value: 'cube' })
    expect(await lock(async () => 'next')).toEqual({ kind: 'ran', value: 'next' })
  })

  it('has the run that is under way run once more for those who came meanwhile', async () => {
    const first = standing()
    const running = lock(first.run)
    await first.begun
    const others = ['coordinator', 'publish'].map(() => lock(async () => 'never'))
    expect(await Promise.all(others)).toEqual([{ kind: 'left-to-another' }, { kind: 'left-to-another' }])
    first.letGo()
    expect(await running).toEqual({ kind: 'ran', value: 2 })
  })

  it('is given back by a run that fails', async () => {
    const failing = standing()
    const running = lock(failing.run)
    failing.fail()
    await expect(running).rejects.toThrow('store away')
    expect(await lock(async () => 'after')).toEqual({ kind: 'ran', value: 'after' })
  })

  it('passes by itself when the run that held it is dead, and is then that of the next alone', async () => {
    const dead = standing()
    const gone = lock(dead.run)
    await dead.begun
    now = new Date(now.getTime() + 5 * 60_000)
    expect(await lock(async () => 'too soon')).toEqual({ kind: 'left-to-another' })
    now = new Date(now.getTime() + 61_000)
    const next = standing()
    const running = lock(next.run)
    await next.begun
    // Should the dead one wake up, it takes nothing from the one that has its place.
    dead.letGo()
    expect(await gone).toMatchObject({ kind: 'ran' })
    expect(await lock(async () => 'meanwhile')).toEqual({ kind: 'left-to-another' })
    next.letGo()
    expect(await running).toMatchObject({ kind: 'ran' })
  })

  it('is taken by exactly one of many who come at once, and nobody is forgotten', async () => {
    let running = 0
    let most = 0
    let served = 0
    const results = await Promise.all(
      Array.from({ length: 6 }, () =>
        lock(async () => {
          running += 1
          most = Math.max(most, running)
          await stores.store.get('statistics', { pk: 'CUBES', sk: 'LATEST' })
          running -= 1
          served += 1
        }),
      ),
    )
    expect(most).toBe(1)
    expect(served).toBeGreaterThan(0)
    expect(results.filter(({ kind }) => kind === 'ran').length).toBeGreaterThan(0)
  })
})
