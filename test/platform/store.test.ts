import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { QueryOptions } from '#shared/platform/store.ts'
import { startStore, type TestStore } from '#test/support/stores.ts'

describe('the store', () => {
  let test: TestStore
  beforeAll(async () => {
    test = await startStore()
  })
  afterAll(() => test.stop())

  const audit = {
    scope: 'SE',
    actor: { id: 'a@b.se', name: 'A' },
    action: 'try',
    subject: 'x',
    at: '2026-10-05T12:00:00.000Z',
  }
  const put = (sk: string, version: number, condition: { absent: true } | { version: number }) => ({
    table: 'regions' as const,
    put: { pk: 'P', sk, version },
    condition,
  })

  it('writes the changes and the audit line together', async () => {
    expect(await test.store.commit({ changes: [put('one', 1, { absent: true })], audit })).toEqual({ ok: true })
    expect(await test.store.get('regions', { pk: 'P', sk: 'one' })).toMatchObject({ version: 1 })
    expect(await test.store.query('audit', 'SCOPE#SE')).toContainEqual(expect.objectContaining({ action: 'try' }))
  })

  it('refuses a stale version, gives what stands there, and writes nothing', async () => {
    await test.store.commit({ changes: [put('two', 1, { absent: true })], audit })
    const result = await test.store.commit({
      changes: [put('three', 1, { absent: true }), put('two', 3, { version: 2 })],
      audit,
    })
    expect(result).toMatchObject({
      ok: false,
      refusal: { kind: 'condition-failed', index: 1, current: { version: 1 } },
    })
    expect(await test.store.get('regions', { pk: 'P', sk: 'three' })).toBeNull()
  })

  it('reads to one side of a key, from either end, over as many pages as there are', async () => {
    for (const sk of ['a', 'b', 'c', 'd'])
      await test.store.putPlain('regions', { pk: 'RANGE', sk, text: 'x'.repeat(390_000) })
    const keys = async (options: QueryOptions) =>
      (await test.store.query('regions', 'RANGE', undefined, options)).map(({ sk }) => sk)
    expect(await keys({ range: { after: 'b' } })).toEqual(['c', 'd'])
    expect(await keys({ range: { after: 'b' }, descending: true, limit: 1 })).toEqual(['d'])
    expect(await keys({ range: { before: 'd' }, descending: true })).toEqual(['c', 'b', 'a'])
    expect(await keys({ range: { before: 'a' } })).toEqual([])
    expect(await keys({ range: { after: 'bb' } })).toEqual(['c', 'd'])
  })

  it('gives only the fields that are asked for, over as many pages as there are', async () => {
    for (const sk of ['a', 'b', 'c', 'd'])
      await test.store.putPlain('regions', { pk: 'ONLY', sk, state: `is ${sk}`, text: 'x'.repeat(390_000) })
    const only = ['state']
    expect(await test.store.query('regions', 'ONLY', undefined, { only })).toEqual(
      ['a', 'b', 'c', 'd'].map((sk) => ({ pk: 'ONLY', sk, state: `is ${sk}` })),
    )
    expect(await test.store.query('regions', 'ONLY', 'd', { only: [] })).toEqual([{ pk: 'ONLY', sk: 'd' }])
  })

  it('carries out the same form once', async () => {
    const send = (version: number) =>
      test.store.commit({
        changes: [put('four', version, version === 1 ? { absent: true } : { version: version - 1 })],
        audit,
        formKey: 'key-1',
      })
    expect(await send(1)).toEqual({ ok: true })
    expect(await send(2)).toEqual({ ok: false, refusal: { kind: 'already-done' } })
    expect(await test.store.get('regions', { pk: 'P', sk: 'four' })).toMatchObject({ version: 1 })
  })

  it('gives each of many who count at once a number of its own, always above the one that is known', async () => {
    const key = { pk: 'P', sk: 'counter' }
    const next = (after: number, expires?: number) => test.store.nextNumber('regions', key, after, expires)
    const drawn = await Promise.all(Array.from({ length: 20 }, () => next(7)))
    expect(drawn.sort((one, other) => one - other)).toEqual(Array.from({ length: 20 }, (_, index) => 8 + index))
    expect([await next(0), await next(100, 1_800_000_000), await next(0)]).toEqual([28, 101, 102])
    expect(await test.store.get('regions', key)).toMatchObject({ last: 102, expiresAtSeconds: 1_800_000_000 })
  })
})
