import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type CheckLinksDeps, checkLinks } from '#functions/check-links/check-links.ts'
import { type LookSettings, lookAtLink } from '#functions/check-links/look-at-link.ts'
import { nameResolver } from '#functions/check-links/name-resolver.ts'
import { isPublicAddress, openWeb } from '#shared/links/address-guard.ts'
import { reportAfter } from '#shared/links/link.ts'
import { listReports, putReport } from '#shared/links/link-store.ts'
import { createLinks } from '#shared/links/links.ts'
import { type LinkPlace, linksIn } from '#shared/links/places.ts'
import { tellDead } from '#shared/links/tell-dead.ts'
import { newestAfter } from '#shared/notices/notice-store.ts'
import type { Store } from '#shared/platform/store.ts'
import { emptyContent } from '#shared/region-pages/region-page.ts'
import { aContact } from '#test/region-pages/a-page.ts'
import { startStore } from '#test/support/stores.ts'
import { startNameServer } from './a-name-server.ts'

/** A site of the test's own, on this machine. Only the test's policy lets anything fetch it. */
let server: Server
let port: number
const asked: { method: string; path: string; agent: string; atOnce: number }[] = []
let open = 0
let isGone = true

const pages: Record<string, (answer: ServerResponse, request: IncomingMessage) => void> = {
  '/good': (answer) => answer.writeHead(200).end('x'),
  '/big': (answer, { method }) => {
    answer.writeHead(200)
    if (method === 'GET') answer.write('y'.repeat(5_000_000))
    answer.end()
  },
  '/no-head': (answer, { method }) => answer.writeHead(method === 'HEAD' ? 405 : 200).end(),
  '/shy': (answer) => answer.writeHead(403).end(),
  '/gone': (answer) => answer.writeHead(410).end(),
  '/broken': (answer) => answer.writeHead(500).end(),
  '/now-and-then': (answer) => answer.writeHead(isGone ? 404 : 200).end(),
  '/moved': (answer) => answer.writeHead(301, { location: '/good' }).end(),
  '/for-now': (answer) => answer.writeHead(302, { location: '/good' }).end(),
  '/inside': (answer) => answer.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data' }).end(),
  '/mapped': (answer) => answer.writeHead(301, { location: 'http://[::ffff:10.0.0.1]/' }).end(),
  '/file': (answer) => answer.writeHead(301, { location: 'file:///etc/passwd' }).end(),
  '/round': (answer) => answer.writeHead(302, { location: '/round' }).end(),
  '/slow': () => {},
}

beforeAll(async () => {
  server = createServer((request, answer) => {
    open += 1
    answer.on('close', () => {
      open -= 1
    })
    const path = (request.url ?? '').split('?')[0] ?? ''
    asked.push({ method: request.method ?? '', path, agent: request.headers['user-agent'] ?? '', atOnce: open })
    const page = pages[path]
    if (page) page(answer, request)
    else answer.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

/** The open web, and the test's own site. */
const settings = (more: Partial<LookSettings> = {}): LookSettings => ({
  policy: {
    isAllowedAddress: (address) => address === '127.0.0.1' || isPublicAddress(address),
    isAllowedPort: (given) => given === port || openWeb.isAllowedPort(given),
  },
  userAgent: 'Valideringslyft link checker (+https://example.se; kontakt@example.se)',
  timeoutMs: 1000,
  resolve: async () => [{ address: '127.0.0.1', family: 4 }],
  ...more,
})
const at = (path: string) => `http://site.example:${port}${path}`
const look = (path: string, more?: Partial<LookSettings>) => lookAtLink(at(path), settings(more))
const failing = (trouble: object) => ({ ok: false, trouble })

describe('a look at a link', () => {
  it('asks for the head alone, with a name that says whom to write to', async () => {
    asked.length = 0
    expect(await look('/good')).toEqual({ ok: true, movedTo: null })
    expect(asked).toEqual([{ method: 'HEAD', path: '/good', agent: settings().userAgent, atOnce: 1 }])
  })

  it('asks again where a server does not know that, and reads nothing of the page', async () => {
    expect(await look('/no-head')).toEqual({ ok: true, movedTo: null })
    expect(await look('/big')).toEqual({ ok: true, movedTo: null })
  })

  it('takes a page that is not for programs as one that is there', async () => {
    expect(await look('/shy')).toEqual({ ok: true, movedTo: null })
  })

  it.each([
    ['/gone', { kind: 'status', status: 410 }],
    ['/broken', { kind: 'status', status: 500 }],
    ['/slow', { kind: 'too-slow' }],
    ['/round', { kind: 'too-many-moves' }],
    ['/inside', { kind: 'bad-move' }],
    ['/mapped', { kind: 'bad-move' }],
    ['/file', { kind: 'bad-move' }],
  ])('tells what is wrong with %s', async (path, trouble) => {
    expect(await look(path)).toEqual(failing(trouble))
  })

  it('tells where a page has moved for good, and not where it is for the time being', async () => {
    expect(await look('/moved')).toEqual({ ok: true, movedTo: at('/good') })
    expect(await look('/for-now')).toEqual({ ok: true, movedTo: null })
  })

  it('never asks a name that stands for an address inside, not even when it has another one too', async () => {
    asked.length = 0
    for (const address of ['10.0.0.1', '169.254.169.254', '::1', '::ffff:127.0.0.1', 'fd00:ec2::254']) {
      const family = address.includes(':') ? 6 : 4
      const resolve = async () => [
        { address: '127.0.0.1', family: 4 },
        { address, family },
      ]
      expect(await look('/good', { resolve })).toEqual(failing({ kind: 'refused', why: 'private' }))
    }
    expect(asked).toEqual([])
  })

  it('connects to the address that was judged, though the name stands for another a moment later', async () => {
    asked.length = 0
    const answers = ['127.0.0.1', '10.0.0.1']
    const resolve = async () => [{ address: answers.shift() ?? '10.0.0.1', family: 4 }]
    expect(await look('/no-head', { resolve })).toEqual({ ok: true, movedTo: null })
    expect(asked).toHaveLength(2)
    expect(answers).toEqual(['10.0.0.1'])
  })

  it('refuses the test’s own site under the policy of the service, without a question', async () => {
    asked.length = 0
    for (const address of [at('/good'), `http://127.0.0.1:${port}/good`, 'http://127.0.0.1/good', 'http://0x7f.1/'])
      expect((await lookAtLink(address, settings({ policy: openWeb }))).ok).toBe(false)
    expect(asked).toEqual([])
  })

  it('tells of a name that nobody knows', async () => {
    const resolve = () => Promise.reject(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }))
    expect(await look('/good', { resolve })).toEqual(failing({ kind: 'no-name' }))
  })
})

describe('the addresses of a name', () => {
  let names: Awaited<ReturnType<typeof startNameServer>>
  beforeAll(async () => {
    names = await startNameServer({
      'site.example': { four: '127.0.0.1' },
      'two.example': { four: '127.0.0.1', six: 'fd00:0:0:0:0:0:0:1' },
      'inside.example': { four: '10.0.0.1' },
      'mapped.example': { six: '0:0:0:0:0:ffff:a00:1' },
      'silent.example': 'silent',
    })
  })
  afterAll(() => names.stop())
  const resolver = (timeoutMs: number) => nameResolver({ timeoutMs, servers: [names.server] })
  const lookAt = (host: string, timeoutMs = 2000) =>
    lookAtLink(`http://${host}:${port}/good`, settings({ resolve: resolver(timeoutMs) }))

  it('are asked for of the name servers, both kinds, and judged before anything is asked of them', async () => {
    asked.length = 0
    expect(await lookAt('site.example')).toEqual({ ok: true, movedTo: null })
    expect(asked).toHaveLength(1)
    expect(await resolver(2000)('two.example')).toEqual([
      { address: '127.0.0.1', family: 4 },
      { address: 'fd00::1', family: 6 },
    ])
    for (const host of ['two.example', 'inside.example', 'mapped.example'])
      expect([host, await lookAt(host)]).toEqual([host, failing({ kind: 'refused', why: 'private' })])
    expect(asked).toHaveLength(1)
  })

  it('are given up on when the name server keeps silent', async () => {
    expect(await lookAt('silent.example', 200)).toEqual(failing({ kind: 'too-slow' }))
  })

  it('are none for a name that nobody knows', async () => {
    expect(await lookAt('unknown.example')).toEqual(failing({ kind: 'no-name' }))
  })
})

const ofHub: LinkPlace[] = [{ kind: 'word', id: 'validering' }]
const ofBoth: LinkPlace[] = [...ofHub, { kind: 'region-page', id: '09' }]

describe('a run of the link checker', () => {
  let store: Store
  let stop: () => Promise<void>
  beforeEach(async () => {
    ;({ store, stop } = await startStore())
  })
  afterEach(() => stop())

  it('is asked about a few links with a read each, and about many with one query', async () => {
    const times = { today: '2026-12-07', at: new Date('2026-12-07T00:15:00Z') }
    const urls = Array.from({ length: 8 }, (_, index) => at(`/gone?${index}`))
    for (const url of urls.slice(0, 7)) {
      const failed = { ok: false, trouble: { kind: 'status', status: 410 } } as const
      const first = reportAfter(url, null, failed, { ...times, today: '2026-11-30' })
      await putReport(store, url === urls[6] ? first : reportAfter(url, first, failed, times))
    }
    let calls = 0
    const { dead } = createLinks({
      get: (...given) => {
        calls += 1
        return store.get(...given)
      },
      query: (...given) => {
        calls += 1
        return store.query(...given)
      },
    })
    const found = async (asked: readonly string[]) => {
      calls = 0
      return [(await dead(asked)).map(({ url }) => url), calls]
    }
    expect(await found(urls)).toEqual([urls.slice(0, 6), 1])
    expect(await found(urls.slice(5))).toEqual([[urls[5]], 3])
    expect(await found([])).toEqual([[], 0])
  })

  it('calls a link dead after two days, tells of it once, and takes it back when it answers', async () => {
    let now = new Date('2026-11-30T00:15:00Z')
    const wanted = [at('/good'), at('/now-and-then'), at('/now-and-then?2'), 'http://127.0.0.1/x']
    const deps: CheckLinksDeps = {
      store,
      places: async () => new Map(wanted.map((url, index) => [url, index === 2 ? ofBoth : ofHub])),
      look: (link) => lookAtLink(link, settings()),
      pauseMs: 1,
    }
    const run = () =>
      checkLinks(
        {
          ...deps,
          look: (link) => (link === wanted[3] ? lookAtLink(link, settings({ policy: openWeb })) : deps.look(link)),
        },
        () => now,
      )
    const states = async () => Object.fromEntries((await listReports(store)).map(({ url, state }) => [url, state]))
    const told = async (scope = 'SE') =>
      (await newestAfter(store, scope, '', 10)).flatMap((notice) => ('deadCount' in notice ? [notice.deadCount] : []))

    asked.length = 0
    expect(await run()).toEqual({ looked: 4, failing: 2, dead: 0, refused: 1, told: 0 })
    expect(Math.max(...asked.map(({ atOnce }) => atOnce))).toBe(1)
    expect(await states()).toEqual({
      [wanted[0] ?? '']: 'ok',
      [wanted[1] ?? '']: 'failing',
      [wanted[2] ?? '']: 'failing',
      [wanted[3] ?? '']: 'refused',
    })
    // The same message again: what was looked at is not asked for anew.
    expect((await run()).looked).toBe(0)

    now = new Date('2026-12-07T00:15:00Z')
    expect(await run()).toEqual({ looked: 4, failing: 0, dead: 2, refused: 1, told: 2 })
    expect(await told()).toEqual([2])

    expect(await told('09')).toEqual([1])

    now = new Date('2026-12-14T00:15:00Z')
    expect((await run()).told).toBe(0)
    expect([await told(), await told('09')]).toEqual([[2], [1]])

    isGone = false
    now = new Date('2026-12-21T00:15:00Z')
    expect(await run()).toMatchObject({ dead: 0, told: 0 })
    isGone = true
    now = new Date('2026-12-28T00:15:00Z')
    expect(await run()).toMatchObject({ failing: 2, dead: 0 })
  })

  it('says that it got nowhere, and notes nothing, when no site at all answers', async () => {
    const silent = ['https://a.example/', 'https://b.example/']
    const deps: CheckLinksDeps = {
      store,
      places: async () => new Map(silent.map((url) => [url, ofHub])),
      look: async () => ({ ok: false, trouble: { kind: 'no-name' } }),
      pauseMs: 1,
    }
    const now = new Date('2027-03-01T00:15:00Z')
    await expect(checkLinks(deps, () => now)).rejects.toThrow('no site answered')
    const look: CheckLinksDeps['look'] = async (link) =>
      link === silent[0]
        ? { ok: false, trouble: { kind: 'no-name' } }
        : { ok: false, trouble: { kind: 'status', status: 404 } }
    expect(await checkLinks({ ...deps, look }, () => now)).toMatchObject({ looked: 2, failing: 2 })
  })
})

describe('what is told of dead links', () => {
  const url = 'https://gone.example/'
  const at = new Date('2026-12-07T00:15:00Z')
  const onPage = (id: string): LinkPlace => ({ kind: 'region-page', id })
  let store: Store
  let stop: () => Promise<void>
  beforeEach(async () => {
    ;({ store, stop } = await startStore())
    const look = { ok: false, trouble: { kind: 'no-name' } } as const
    const first = reportAfter(url, null, look, { today: '2026-11-30', at: new Date('2026-11-30T00:15:00Z') })
    await putReport(store, reportAfter(url, first, look, { today: '2026-12-07', at }))
  })
  afterEach(() => stop())

  const tell = (places: readonly LinkPlace[]) => tellDead(store, new Map(places.length > 0 ? [[url, places]] : []), at)
  const whats = async (scope: string) => (await newestAfter(store, scope, '', 10)).map(({ what, to }) => [what, to])

  it('reaches a region for its own page, and those who publish only for what they answer for', async () => {
    expect(await tell([onPage('09'), onPage('10')])).toBe(1)
    expect(await whats('SE')).toEqual([])
    for (const scope of ['09', '10']) expect(await whats(scope)).toEqual([['page-links-dead', 'team']])
  })

  it('is told once for as long as it stands there, and anew when it comes back after it has been taken away', async () => {
    expect([await tell(ofHub), await tell(ofHub), await tell([]), await tell([])]).toEqual([1, 0, 0, 0])
    expect([await tell(ofHub), await tell(ofHub)]).toEqual([1, 0])
    expect(await whats('SE')).toHaveLength(2)
  })

  it('reaches those in whose texts it comes to stand later, and nobody again for that', async () => {
    expect([await tell(ofHub), await tell(ofBoth), await tell(ofBoth)]).toEqual([1, 1, 0])
    expect([(await whats('SE')).length, (await whats('09')).length]).toEqual([1, 1])
  })
})

describe('the links of a region’s page', () => {
  it('are those of its contact and of its own words, not those of the hub’s blocks', () => {
    const part = { id: '1', place: 'individual' as const }
    const body = { sv: '[a](https://a.example/x)', en: 'https://b.example/y.' }
    const found = linksIn({
      articles: [],
      actors: [],
      words: [],
      pages: [
        {
          regionCode: '09',
          content: {
            ...emptyContent,
            contact: aContact(),
            role: { sv: 'Se https://a.example/x', en: 'HTTPS://C.example/z or www.d.example/ä, not x.www.e.example' },
            parts: [
              { ...part, kind: 'own', title: { sv: '', en: '' }, body },
              { ...part, id: '2', kind: 'reference', blockId: 'b' },
            ],
          },
          edition: 1,
          publishedAt: '2026-11-01T08:00:00Z',
          reviewedOn: '2026-11-01',
          nextReviewOn: '2027-11-01',
          isDemonstration: false,
        },
      ],
    })
    const place = { kind: 'region-page', id: '09' }
    expect([...found]).toEqual([
      ['https://gotland.example/validering', [place]],
      ['https://a.example/x', [place]],
      ['HTTPS://C.example/z', [place]],
      // Readers can follow it, though nobody wrote it as a link.
      ['http://www.d.example/ä', [place]],
      ['https://b.example/y', [place]],
    ])
  })
})
