import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createPeople } from '#shared/people/people.ts'
import { createSessions } from '#shared/people/session.ts'
import { startStore, type TestStore } from '#test/support/stores.ts'

const minutes = (count: number) => count * 60_000

describe('a session', () => {
  let test: TestStore
  const start = new Date('2026-10-05T08:00:00Z')
  const later = (ms: number) => new Date(start.getTime() + ms)
  beforeAll(async () => {
    test = await startStore()
    await createPeople(test.store).recognise({ email: 'a@region.example', name: 'A' })
  })
  afterAll(() => test.stop())
  const sessions = () => createSessions(test.store, createPeople(test.store))

  it('ends after an hour without a visit', async () => {
    const secret = await sessions().begin('a@region.example', start)
    expect(await sessions().resume(secret, later(minutes(59)))).toMatchObject({ person: { name: 'A' } })
    const idle = await sessions().begin('a@region.example', start)
    expect(await sessions().resume(idle, later(minutes(60)))).toBeNull()
  })

  it('ends after twelve hours however busy', async () => {
    let secret = await sessions().begin('a@region.example', start)
    for (let minute = 20; minute < 12 * 60; minute += 20) {
      const resumed = await sessions().resume(secret, later(minutes(minute)))
      expect(resumed).not.toBeNull()
      secret = resumed?.rotatedSecret ?? secret
    }
    expect(await sessions().resume(secret, later(minutes(12 * 60)))).toBeNull()
  })

  it('gets a new secret after half an hour, and the old one stops within a minute', async () => {
    const old = await sessions().begin('a@region.example', start)
    const rotated = (await sessions().resume(old, later(minutes(31))))?.rotatedSecret
    expect(rotated).toMatch(/^[\w-]{43}$/)
    expect(await sessions().resume(old, later(minutes(31) + 30_000))).not.toBeNull()
    expect(await sessions().resume(old, later(minutes(33)))).toBeNull()
    expect(await sessions().resume(rotated ?? '', later(minutes(33)))).not.toBeNull()
  })

  it('is gone when it is ended, and never stores its secret', async () => {
    const secret = await sessions().begin('a@region.example', start)
    await sessions().end(secret)
    expect(await sessions().resume(secret, start)).toBeNull()
    expect(JSON.stringify(await test.store.query('sessions', `SESSION#${secret}`))).toBe('[]')
  })

  it('takes back a sign-in under way once, within ten minutes', async () => {
    const pending = { codeVerifier: 'v', nonce: 'n', returnTo: '/', language: 'sv' as const }
    await sessions().rememberSignIn('s1', pending, start)
    expect(await sessions().takeSignIn('s1', later(minutes(9)))).toMatchObject(pending)
    expect(await sessions().takeSignIn('s1', later(minutes(9)))).toBeNull()
    await sessions().rememberSignIn('s2', pending, start)
    expect(await sessions().takeSignIn('s2', later(minutes(11)))).toBeNull()
  })
})
