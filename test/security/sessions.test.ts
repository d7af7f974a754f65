import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createPeople } from '#shared/people/people.ts'
import { emailIdOf } from '#shared/people/person.ts'
import { createSessions } from '#shared/people/session.ts'
import { startSite, type TestSite } from '#test/support/site.ts'
import { createWebApp } from '#web/app.tsx'
import { sessionCookie } from '#web/visitor.ts'

const minutes = (count: number) => count * 60_000
const email = 'siv@region.example'
const secretOf = (cookie: string) => cookie.split('=')[1] ?? ''

describe('a session', () => {
  let site: TestSite
  const start = new Date('2026-10-05T08:00:00Z')
  const later = (ms: number) => new Date(start.getTime() + ms)
  beforeAll(async () => {
    site = await startSite(start)
    await site.signIn(email, [{ scope: '20', roles: ['editor'] }], 'Siv')
  })
  afterAll(() => site.stop())
  const begin = () => site.deps.sessions.begin(email, start)
  const resume = (secret: string, ms: number) => site.deps.sessions.resume(secret, later(ms))

  it('changes its secret once when many requests come with the old one at that moment', async () => {
    const old = await begin()
    const resumed = await Promise.all(Array.from({ length: 8 }, () => resume(old, minutes(31))))
    expect(resumed.every((each) => each?.person.email === email)).toBe(true)
    const fresh = resumed.flatMap((each) => each?.rotatedSecret ?? [])
    expect(fresh).toHaveLength(1)
    expect(await resume(fresh[0] ?? '', minutes(40))).not.toBeNull()
  })

  it('ends with all its secrets, also from a window that still has the old one', async () => {
    for (const ending of ['old', 'fresh'] as const) {
      const old = await begin()
      const fresh = (await resume(old, minutes(31)))?.rotatedSecret ?? ''
      await site.deps.sessions.end(ending === 'old' ? old : fresh)
      expect([await resume(old, minutes(31)), await resume(fresh, minutes(31))]).toEqual([null, null])
    }
  })

  it.each([6, 31])('is not brought back by requests that were under way when it ended (minute %i)', async (minute) => {
    for (let turn = 0; turn < 5; turn += 1) {
      const secret = await begin()
      const underWay = Array.from({ length: 4 }, () => resume(secret, minutes(minute)))
      await site.deps.sessions.end(secret)
      const fresh = (await Promise.all(underWay)).flatMap((each) => each?.rotatedSecret ?? [])
      for (const each of [secret, ...fresh]) expect(await resume(each, minutes(minute))).toBeNull()
    }
  })

  it('is ended by signing out, on the server', async () => {
    const cookie = `session=${await begin()}`
    const answer = await site.post('/logga-ut', {}, cookie)
    expect(answer.headers.get('set-cookie')).toMatch(/session=;.*Max-Age=0/)
    expect((await site.get('/min-sida', cookie)).status).toBe(303)
  })

  it('opens nothing more once its person is removed, at once', async () => {
    const cookie = await site.signIn('bo@region.example', [{ scope: '12', roles: ['editor'] }])
    const owner = await site.signIn('oda@region.example', [{ scope: '12', roles: ['owner'] }])
    expect((await site.get('/region/12', cookie)).status).toBe(200)
    await site.post('/region/12/medarbetare/ta-bort', { email: 'bo@region.example' }, owner)
    expect((await site.get('/region/12', cookie)).status).toBe(404)
    expect((await site.post('/region/12/statistik/2025', { version: '0' }, cookie)).status).toBe(404)
  })

  it('keeps no secret, and names no person by a guessed or malformed one', async () => {
    for (const cookie of [
      'session=',
      `session=${'a'.repeat(43)}`,
      'session=SESSION%23x',
      `session=${'a'.repeat(5000)}`,
    ])
      expect((await site.get('/min-sida', cookie)).status).toBe(303)
    const secret = await begin()
    expect(JSON.stringify(await site.store.query('sessions', `SESSION#${secret}`))).toBe('[]')
  })

  it('holds a name of one line of ordinary characters, however it was given', async () => {
    const people = createPeople(site.store)
    const named = await people.recognise({
      email: 'x@region.example',
      name: ' Siv\r\nBcc: a@b.se\u0000\u202e\ufffe  Ek ',
    })
    expect(named.name).toBe('Siv Bcc: a@b.se Ek')
    expect((await people.recognise({ email: 'y@region.example', name: 'å'.repeat(5000) })).name).toHaveLength(100)
    expect((await people.recognise({ email: 'z@region.example', name: '\u0007' })).name).toBe('z@region.example')
  })
})

describe('signing in', () => {
  let site: TestSite
  beforeAll(async () => {
    site = await startSite()
  })
  afterAll(() => site.stop())

  /** The site as it is on https, with a provider that lets everybody in. */
  const secureApp = () => {
    let states = 0
    return createWebApp({
      ...site.deps,
      site: { ...site.deps.site, origin: 'https://lyft.example', isSecure: true },
      sessions: createSessions(site.store, site.deps.people),
      setSessionCookie: (context, secret) =>
        context.header('set-cookie', `${sessionCookie}=${secret}; Path=/; Secure; HttpOnly; SameSite=Lax`, {
          append: true,
        }),
      signIn: {
        begin: async () => {
          states += 1
          return { address: 'https://provider.example/', state: `state-${states}`, codeVerifier: 'v', nonce: 'n' }
        },
        finish: async () => ({ ok: true, value: { email, name: 'Siv' } }),
        signOutAddress: async () => 'https://provider.example/logout?client_id=x',
      },
    })
  }
  const get = (app: ReturnType<typeof secureApp>, path: string, cookie = '') =>
    app.request(`https://lyft.example${path}`, { headers: { cookie } })

  it('belongs to the browser that began it', async () => {
    const app = secureApp()
    const begun = await get(app, '/logga-in?to=/om')
    const cookie = begun.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^__Host-sign-in=state-1; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
    expect((await get(app, '/sign-in/callback?state=state-1&code=c')).status).toBe(400)
    expect((await get(app, '/sign-in/callback?state=state-1&code=c', '__Host-sign-in=other')).status).toBe(400)
    expect((await get(app, '/sign-in/callback?state=state-1&code=c', 'sign-in=state-1')).status).toBe(400)
    const done = await get(app, '/sign-in/callback?state=state-1&code=c', '__Host-sign-in=state-1')
    expect([done.status, done.headers.get('location')]).toEqual([303, '/om'])
    expect((await get(app, '/sign-in/callback?state=state-1&code=c', '__Host-sign-in=state-1')).status).toBe(400)
  })

  it('gives a secret of its own, never one that the browser came with', async () => {
    const app = secureApp()
    await get(app, '/logga-in')
    const planted = await createSessions(site.store, site.deps.people).begin('mallory@example.se', site.time.now)
    const done = await get(
      app,
      '/sign-in/callback?state=state-1&code=c',
      `__Host-sign-in=state-1; ${sessionCookie}=${planted}`,
    )
    const given = done.headers.getSetCookie().find((each) => each.startsWith(sessionCookie)) ?? ''
    expect(given).not.toContain(planted)
    expect(await createSessions(site.store, site.deps.people).resume(planted, site.time.now)).toBeNull()
    expect((await get(app, '/min-sida', `${sessionCookie}=${secretOf(given.split(';')[0] ?? '')}`)).status).toBe(200)
  })

  it('takes nobody for another whose address only looks the same in lower case', () => {
    expect(emailIdOf('Bo.Ek@Region.SE')).toBe('bo.ek@region.se')
    expect(emailIdOf('bo.e\u212a@region.se')).not.toBe('bo.ek@region.se')
  })

  it('returns to addresses of this site only', async () => {
    const cookie = await site.signIn('to@region.example', [])
    const bad = [
      '//evil.example',
      '/\\evil.example',
      'https://evil.example',
      '/\t/evil.example',
      'javascript:alert(1)',
      '/%0d%0aSet-Cookie:%20a=b',
      '/\u0000',
      '/a\\b',
      '/\u0085',
      ' /om',
      '',
    ]
    for (const to of bad) {
      const answer = await site.get(`/logga-in?to=${encodeURIComponent(to)}`, cookie)
      const goal = new URL(answer.headers.get('location') ?? '', 'http://localhost')
      expect([to, answer.status, goal.origin]).toEqual([to, 303, 'http://localhost'])
      expect([...answer.headers.keys()]).not.toContain('set-cookie')
    }
    const kept = await site.get(`/logga-in?to=${encodeURIComponent('/region/20?a=b#c')}`, cookie)
    expect(kept.headers.get('location')).toBe('/region/20?a=b#c')
  })
})
