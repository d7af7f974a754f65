import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createApiKeys } from '#shared/api-keys/api-keys.ts'
import type { IssueKey } from '#shared/api-keys/issue-key.ts'
import { startStore, type TestStore } from '#test/support/stores.ts'

let held: TestStore
beforeAll(async () => {
  held = await startStore()
})
afterAll(() => held.stop())

const at = new Date('2026-10-05T12:00:00Z')
const actor = { id: 'sara@myh.example', name: 'Sara' }
const asked: IssueKey = {
  name: 'Uttag',
  deliverer: { kind: 'authority', code: 'myh' },
  scopes: ['deliver', 'read'],
  endsOn: '2026-12-31',
  actor,
  at,
}
const keys = () => createApiKeys(held.store)
const issued = async (given: Partial<IssueKey> = {}) => {
  const outcome = await keys().issue({ ...asked, ...given })
  if (!outcome.ok) throw new Error(outcome.refusal.kind)
  return outcome.value
}
const kindOf = async (text: string, when = at) => {
  const outcome = await keys().open(text, when)
  return outcome.ok ? 'open' : outcome.refusal.kind
}

describe('a key of the API', () => {
  it('opens for its deliverer, with what it may, and is stored in no readable form', async () => {
    const { key, text } = await issued()
    expect(await keys().open(text, at)).toMatchObject({
      ok: true,
      value: { id: key.id, deliverer: { code: 'myh' }, scopes: ['deliver', 'read'] },
    })
    const secret = text.slice(-43)
    const stored = JSON.stringify([
      await held.store.query('statistics', 'API-KEYS'),
      await held.store.query('audit', 'SCOPE#SE'),
    ])
    expect(stored).toContain(key.id)
    expect(stored).not.toContain(secret)
  })

  it('is not opened by what looks like it', async () => {
    const { text } = await issued()
    const other = (await issued()).text
    const wrong = [
      '',
      'vlk_',
      text.slice(0, -1),
      `${text}a`,
      text.toUpperCase(),
      text.slice(0, 17) + other.slice(17),
      `vlk_000000000000_${'a'.repeat(43)}`,
    ]
    for (const one of wrong) expect([one, await kindOf(one)]).toEqual([one, 'unknown'])
  })

  it('ends after its day in Sweden, and when it is revoked', async () => {
    const { key, text } = await issued({ endsOn: '2026-10-06' })
    expect(await kindOf(text, new Date('2026-10-06T21:59:00Z'))).toBe('open')
    expect(await kindOf(text, new Date('2026-10-06T22:01:00Z'))).toBe('ended')
    const formKey = `form-${key.id}`
    expect((await keys().revoke({ id: key.id, actor, at, formKey })).ok).toBe(true)
    expect(await kindOf(text)).toBe('revoked')
    expect(await keys().revoke({ id: key.id, actor, at, formKey })).toMatchObject({ refusal: { kind: 'already-done' } })
    expect(await keys().revoke({ id: key.id, actor, at })).toMatchObject({ refusal: { kind: 'revoked-already' } })
    expect(await keys().revoke({ id: '000000000000', actor, at })).toMatchObject({ refusal: { kind: 'gone' } })
  })

  it('is not issued without a scope, nor to end before today or after two years, nor twice by one form', async () => {
    const kind = async (given: Partial<IssueKey>) => {
      const outcome = await keys().issue({ ...asked, ...given })
      return outcome.ok ? 'issued' : outcome.refusal.kind
    }
    expect(await kind({ scopes: [] })).toBe('no-scope')
    expect(await kind({ endsOn: '2026-10-04' })).toBe('ends-wrong')
    expect(await kind({ endsOn: '2028-10-06' })).toBe('ends-wrong')
    expect(await kind({ formKey: 'same' })).toBe('issued')
    expect(await kind({ formKey: 'same' })).toBe('already-done')
  })

  it('notes its use at most every five minutes', async () => {
    const { key, text } = await issued()
    const used = async () => (await keys().list()).find(({ id }) => id === key.id)?.lastUsedAt
    expect(await used()).toBeNull()
    await keys().open(text, at)
    await keys().open(text, new Date(at.getTime() + 60_000))
    expect(await used()).toBe(at.toISOString())
    const later = new Date(at.getTime() + 300_000)
    await keys().open(text, later)
    expect(await used()).toBe(later.toISOString())
  })
})
