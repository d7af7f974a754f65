import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type ApiSite, startApiSite } from '#test/api/api-site.ts'
import { newFormKey } from '#web/form.ts'
import { pathTo, routes } from '#web/paths.ts'
import { type BusySite, region, startBusySite } from './busy-site.ts'
import { type PostRoute, rows } from './post-rows.ts'
import { writesDuring } from './watch-writes.ts'

const ids = Object.keys(rows) as PostRoute[]

describe('the key of a form', () => {
  let site: BusySite
  beforeAll(async () => {
    site = await startBusySite()
  })
  afterAll(() => site.stop())
  const goalOf = async () => (await site.deps.plans.get('20', '2026'))?.plan
  const version = async () => String((await goalOf())?.version)

  it('cannot be used up by somebody else', async () => {
    const formKey = newFormKey(site.time.now)
    const fields = { email: 'same@region.example', role: 'editor', formKey }
    const other = await site.signIn('other@region.example', [{ scope: '12', roles: ['owner'] }])
    expect((await site.post('/region/12/medarbetare', fields, other)).status).toBe(303)
    expect((await site.post('/region/20/medarbetare', fields, site.owner)).status).toBe(303)
    expect((await site.deps.people.invitations('20', site.time.now)).map(({ email }) => email)).toContain(fields.email)
  })

  it('does not hide what was changed in a page that the browser showed again', async () => {
    const formKey = newFormKey(site.time.now)
    const first = { email: 'ett@region.example', role: 'editor', formKey }
    await site.post('/region/20/medarbetare', first, site.owner)
    await site.post('/region/20/medarbetare', { ...first, email: 'tva@region.example' }, site.owner)
    const invited = (await site.deps.people.invitations('20', site.time.now)).map(({ email }) => email)
    expect(invited).toEqual(expect.arrayContaining(['ett@region.example', 'tva@region.example']))
  })

  it('lets the version decide when such a page was filled in for something that has a version', async () => {
    const form = { formKey: newFormKey(site.time.now), version: await version() }
    expect((await site.post('/region/20/plan/2026', { ...form, goal: 'Ett' }, site.owner)).status).toBe(303)
    const again = await site.post('/region/20/plan/2026', { ...form, goal: 'Två' }, site.owner)
    expect(again.status).toBe(409)
    expect(await again.text()).toContain('Två')
    expect((await goalOf())?.goal).toBe('Ett')
  })

  it('counts for one address only', async () => {
    const [one, two] = site.ids.actions
    const formKey = newFormKey(site.time.now)
    for (const id of [one, two]) await site.post(`/region/20/plan/2026/insats/${id}/ta-bort`, { formKey }, site.owner)
    expect((await site.deps.plans.get('20', '2026'))?.actions).toEqual([])
  })
})

describe('a post from another site', () => {
  let site: BusySite
  beforeAll(async () => {
    site = await startBusySite()
  })
  afterAll(() => site.stop())

  const foreign: Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'http://localhost.evil.example' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
    {},
  ]
  /** Mail programs end a subscription by themselves, from no page at all (test/subscriptions). */
  const foreignFor = (id: PostRoute) =>
    id === 'endSubscription' ? foreign.filter((headers) => Object.keys(headers).length > 0) : foreign
  const types = ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x', null]

  it.each(ids)('is refused by %s, whatever it says of itself, in both languages', async (id) => {
    const fields = { formKey: newFormKey(site.time.now), ...(await rows[id].valid(site)) }
    const send = (headers: Record<string, string>, type: string | null, language: 'sv' | 'en') =>
      site.app.request(
        `http://localhost${(pathTo as (id: PostRoute, language: 'sv' | 'en', params: object) => string)(id, language, { region, ...rows[id].params?.(site) })}`,
        {
          method: 'POST',
          body: Buffer.from(new URLSearchParams(fields).toString()),
          headers: { cookie: site[rows[id].who], ...headers, ...(type && { 'content-type': type }) },
        },
      )
    const [answers, writes] = await writesDuring(site, () =>
      Promise.all([
        ...foreignFor(id).flatMap((headers) => types.map((type) => send(headers, type, 'sv'))),
        send({ origin: 'https://evil.example' }, 'application/json', 'sv'),
        send({ origin: 'https://evil.example' }, null, 'en'),
      ]),
    )
    expect([...new Set(answers.map(({ status }) => status)), writes]).toEqual([403, 0])
    expect(await answers[0]?.text()).toContain('Formuläret kom från en annan webbplats')
  })

  it('is let in when the browser says that it is our own page', async () => {
    const send = (headers: Record<string, string>) =>
      site.app.request('http://localhost/logga-ut', { method: 'POST', headers })
    expect((await send({ 'sec-fetch-site': 'same-origin' })).status).toBe(303)
    expect((await send({ origin: 'http://localhost' })).status).toBe(303)
  })

  it('knows every POST route', () => {
    const posts = Object.entries(routes).filter(([, { method }]) => method === 'POST')
    expect(posts.map(([id]) => id).sort()).toEqual([...ids].sort())
  })
})

describe('the API', () => {
  let site: ApiSite
  let editor: string
  beforeAll(async () => {
    site = await startApiSite()
    editor = await site.signIn('ed@region.example', [{ scope: '01', roles: ['editor'] }])
  })
  afterAll(() => site.stop())
  const path = '/regions/01/counts/2025'
  const body = { status: 'draft', basedOnVersion: 0, counts: [], declaredTotals: {}, source: 'A', comment: '' }
  const kindOf = async (answer: Response) => [
    answer.status,
    answer.headers.get('content-type'),
    ((await answer.json()) as { type: string }).type.split(':').at(-1),
  ]
  const problem = (status: number, kind: string) => [status, 'application/problem+json; charset=utf-8', kind]
  const put = (sent: unknown, headers: Record<string, string> = {}) =>
    site.call('PUT', path, { cookie: editor, body: sent, headers })

  it('refuses writes from another origin, as a problem', async () => {
    const foreign: Record<string, string>[] = [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }]
    for (const headers of foreign)
      for (const type of ['application/json', 'text/plain', 'application/x-www-form-urlencoded']) {
        const [answer, writes] = await writesDuring(site, () => put(body, { ...headers, 'content-type': type }))
        expect([...(await kindOf(answer)), writes]).toEqual([...problem(403, 'cross-site'), 0])
      }
    expect(await kindOf(await site.call('POST', '/nowhere', { headers: { origin: 'https://evil.example' } }))).toEqual(
      problem(403, 'cross-site'),
    )
  })

  it('lets no other origin read its answers', async () => {
    const answer = await site.call('GET', path, { cookie: editor, headers: { origin: 'https://evil.example' } })
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
    const asked = await site.call('OPTIONS', path, {
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'PUT' },
    })
    expect([...asked.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
  })

  it('refuses unknown fields at every depth, wrong types, prototypes, deep and huge bodies, as problems', async () => {
    const cell = { sector: 'komvux', form: 'credit', sex: 'women', count: 3 }
    const bad: [unknown, unknown[]][] = [
      [{ ...body, extra: 1 }, problem(400, 'invalid-request')],
      [{ ...body, counts: [{ ...cell, extra: 1 }] }, problem(400, 'invalid-request')],
      [{ ...body, declaredTotals: { nowhere: 1 } }, problem(400, 'invalid-request')],
      [{ ...body, counts: [{ ...cell, count: -1 }] }, problem(400, 'invalid-request')],
      [{ ...body, counts: [{ ...cell, count: 1.5 }] }, problem(400, 'invalid-request')],
      [{ ...body, counts: [{ ...cell, count: '3' }] }, problem(400, 'invalid-request')],
      [{ ...body, source: 'a\u0000b' }, problem(400, 'invalid-request')],
      [JSON.stringify(body).replace('{', '{"__proto__":{"status":"draft"},'), problem(400, 'invalid-request')],
      [[], problem(400, 'invalid-request')],
      ['null', problem(400, 'invalid-request')],
      ['{"a":', problem(400, 'unreadable-json')],
      ['', problem(400, 'unreadable-json')],
      [`{"source":${'['.repeat(60_000)}${']'.repeat(60_000)}}`, problem(400, 'invalid-request')],
      [{ ...body, comment: 'x'.repeat(1_000_000) }, problem(413, 'too-large')],
    ]
    for (const [sent, wanted] of bad) expect(await kindOf(await put(sent))).toEqual(wanted)
    expect(await kindOf(await put(JSON.stringify(body), { 'content-type': 'application/xml' }))).toEqual(
      problem(415, 'not-json'),
    )
    expect(await site.deps.counts.get('01', 2025)).toBeNull()
  })

  it('answers what it does not have, and what goes wrong before it is reached, as problems too', async () => {
    expect(await kindOf(await site.call('GET', '/nothing-here'))).toEqual(problem(404, 'not-found'))
    expect(await kindOf(await site.app.request('http://localhost/api/v2/regions'))).toEqual(problem(404, 'not-found'))
  })
})
