import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { keepValue, valueIn } from '#shared/platform/kept-value.ts'
import type { Store } from '#shared/platform/store.ts'
import { startStore, type TestStore } from '#test/support/stores.ts'

const now = new Date('2026-10-05T12:00:00Z')
const inAnHour = Math.floor(now.getTime() / 1000) + 3600

describe('a value that is kept for a while', () => {
  let stores: TestStore
  let store: Store
  beforeAll(async () => {
    stores = await startStore()
    store = stores.store
  })
  afterAll(() => stores.stop())
  const partsOf = (pk: string) => store.query('sessions', pk, 'PART#')

  it('comes back as it was, small or in parts that each fit in an item', async () => {
    // Random letters do not pack.
    const large = { text: randomBytes(900_000).toString('base64'), rows: [{ å: 'ä' }, null] }
    for (const [pk, value] of [
      ['KEPT#small', { a: 1 }],
      ['KEPT#large', large],
    ] as const) {
      await keepValue(store, { pk, sk: 'PART#' }, value, inAnHour)
      expect(valueIn(await partsOf(pk), now)).toEqual(value)
    }
    expect((await partsOf('KEPT#large')).length).toBeGreaterThan(2)
  })

  it('is none when it is past its end, when a part is missing, and when there never was one', async () => {
    const pk = 'KEPT#ended'
    await keepValue(store, { pk, sk: 'PART#' }, { text: randomBytes(600_000).toString('base64') }, inAnHour)
    const parts = await partsOf(pk)
    expect(valueIn(parts, new Date(now.getTime() + 3_600_000))).toBeNull()
    expect(valueIn(parts.slice(1), now)).toBeNull()
    expect(valueIn([], now)).toBeNull()
  })
})
